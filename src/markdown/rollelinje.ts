import type { Explained } from './explain-issue.ts';

/**
 * `- Formand: Jane Hvas` in a list of names: YAML takes the role for a field, and two findings would speak of fields that
 * nobody thinks of. One tells what was meant.
 */
export function explainRollelinjer(explained: readonly Explained[], values: unknown): Explained[] {
  const nameless = new Set(
    explained.flatMap(({ rule, path }) =>
      rule === 'felt-mangler' && path.at(-1) === 'navn' ? [path.slice(0, -1).join('.')] : [],
    ),
  );
  const told = new Set<string>();
  const joined = explained.map((one) => {
    const parent = one.path.slice(0, -1);
    const key = String(one.path.at(-1));
    const name = one.rule === 'ukendt-felt' && nameless.has(parent.join('.')) ? nameIn(values, parent, key) : undefined;
    if (name === undefined) return one;
    told.add(parent.join('.'));
    return {
      ...one,
      rule: 'felt-forkert',
      message: `«${key}: ${name}» bliver læst som feltet «${key}» og ikke som en person.`,
      help: `Skriv { navn: ${name}, rolle: ${key.toLowerCase()} }.`,
    };
  });
  return joined.filter(
    ({ rule, path }) => rule !== 'felt-mangler' || path.at(-1) !== 'navn' || !told.has(path.slice(0, -1).join('.')),
  );
}

/** The name after the colon, when a line of a list has nothing else. */
function nameIn(values: unknown, path: readonly PropertyKey[], key: string): string | undefined {
  const line = path.reduce<unknown>((value, step) => (isRecord(value) ? value[String(step)] : undefined), values);
  if (typeof path.at(-1) !== 'number' || !isRecord(line) || Object.keys(line).length !== 1) return undefined;
  const name = line[key];
  return typeof name === 'string' && name !== '' ? name : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
