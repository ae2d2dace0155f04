import type { z } from 'zod';
import { didYouMean } from '../model/naermeste.ts';
import { suggestFor } from './forslag.ts';
import { fieldNames } from './field-names.ts';

type Issue = z.core.$ZodIssue;

/** What was checked, and against what. */
export interface Input {
  values: unknown;
  schema: z.ZodType;
}

const HELP = 'Ret feltet. Felterne er forklaret med eksempler i content/README.md.';

/** What an editor is told, and the path of the field it is about. */
export interface Explained {
  rule: string;
  path: PropertyKey[];
  message: string;
  help: string;
}

/** One Zod issue in an editor's words; a union speaks through the branch that came closest. */
export function explainIssue(issue: Issue, root: Input): Explained[] {
  const path = [...issue.path];
  switch (issue.code) {
    case 'invalid_union':
      return explainUnion(issue, root);
    case 'unrecognized_keys':
      return issue.keys.map((key) => explainUnknownKey(key, path, fieldNames(root.schema, path)));
    case 'invalid_key':
      return [wrong(path, `Feltet «${String(path.at(-1))}» kan ikke hedde sådan.`, 'Ret feltets navn.')];
    case 'invalid_value':
      return [explainChoice(issue.values.map(String), path, inputAt(root.values, path))];
    case 'invalid_type':
      return [explainType(issue.expected, path, inputAt(root.values, path))];
    default:
      return [wrong(path, issue.message, suggestFor(path, inputAt(root.values, path)) ?? HELP)];
  }
}

function wrong(path: PropertyKey[], message: string, help: string): Explained {
  return { rule: 'felt-forkert', path, message, help };
}

function explainUnknownKey(key: string, path: PropertyKey[], known: string[]): Explained {
  const [, name = '', value] = /^([^:]+):(.+)$/.exec(key) ?? [];
  if (value !== undefined && known.includes(name))
    return wrong([...path, key], `Der mangler et mellemrum efter «${name}:».`, `Skriv ${name}: ${value}.`);
  return {
    rule: 'ukendt-felt',
    path: [...path, key],
    message: `Feltet «${key}» kendes ikke.${didYouMean(key, known)}`,
    help: `Ret stavemåden, eller fjern linjen. Her kan stå: ${known.join(', ')}.`,
  };
}

function explainChoice(values: string[], path: PropertyKey[], input: unknown): Explained {
  const help = `Skriv ${values.length > 1 ? 'en af værdierne ' : ''}${values.join(', ')}.`;
  if (input === undefined) return missing(path, help);
  if (input === null) return wrong(path, `${nameOf(path)} er tomt.`, help);
  return wrong(path, `«${show(input)}» kan ikke bruges her.${didYouMean(show(input), values)}`, help);
}

function explainType(expected: string, path: PropertyKey[], input: unknown): Explained {
  if (input === undefined) return missing(path, 'Skriv feltet; det skal være der.');
  if (input === null && path.length === 0) return NOTHING;
  if (input === null) return wrong(path, `${nameOf(path)} er tomt.`, 'Skriv en værdi, eller fjern linjen.');
  const names: Record<string, string> = {
    string: 'en tekst',
    array: 'en liste, hvor hver linje begynder med -',
    object: 'felter på hver sin linje',
    record: 'felter på hver sin linje',
    boolean: 'true eller false',
  };
  if (expected === 'array' && typeof input === 'string' && /^[-–—•·]/.test(input)) return notAList(path, input);
  const wanted = names[expected] ?? 'noget andet';
  return wrong(path, `Her skal stå ${wanted}, ikke «${show(input)}».`, HELP);
}

function notAList(path: PropertyKey[], input: string): Explained {
  const sign = input.slice(0, 1);
  const message =
    sign === '-'
      ? `Der mangler et mellemrum efter bindestregen i listen «${String(path.at(-1))}».`
      : `Listen «${String(path.at(-1))}» er skrevet med «${sign}» og ikke med en almindelig bindestreg.`;
  return wrong(path, message, 'Begynd hver linje i listen med en bindestreg og et mellemrum, fx - Jane Hvas.');
}

const NOTHING: Explained = {
  rule: 'oplysninger-mangler',
  path: [],
  message: 'Her står ingen oplysninger.',
  help: 'Skriv felterne efter eksemplet i content/README.md.',
};

/** What an editor calls the place a path leads to. */
function nameOf(path: readonly PropertyKey[]): string {
  const [list, last] = path.slice(-2);
  return typeof last === 'number' ? `Nr. ${last + 1} i «${String(list)}»` : `Feltet «${String(path.at(-1))}»`;
}

function missing(path: PropertyKey[], help: string): Explained {
  return { rule: 'felt-mangler', path, message: `${nameOf(path)} mangler.`, help };
}

function explainUnion(issue: Extract<Issue, { code: 'invalid_union' }>, root: Input): Explained[] {
  const path = [...issue.path];
  const input = inputAt(root.values, path);
  if (input === undefined || input === null) return [explainType('', path, input)];
  if (issue.message !== 'Invalid input') return [wrong(path, issue.message, suggestFor(path, input) ?? HELP)];
  const branches = issue.errors.map((errors) =>
    errors.map((error): Issue => ({ ...error, path: [...path, ...error.path] })),
  );
  const sameKind = branches.filter((branch) => !branch.some((error) => isOtherKind(error, path.length, input)));
  const closest = sameKind.sort((a, b) => a.length - b.length)[0] ?? branches[0] ?? [];
  return closest.flatMap((error) => explainIssue(error, root));
}

/** Whether a branch wants something else altogether: text where there are fields, a list where there is text. */
function isOtherKind(error: Issue, depth: number, input: unknown): boolean {
  if (error.path.length > depth) return false;
  if (error.code === 'invalid_union')
    return error.errors.every((errors) => errors.some((inner) => isOtherKind(inner, 0, input)));
  return error.code === 'invalid_type' || (error.code === 'invalid_value' && typeof input !== 'string');
}

function inputAt(values: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (isRecord(value) ? value[String(key)] : undefined), values);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function show(input: unknown): string {
  return typeof input === 'string' ? input : JSON.stringify(input);
}
