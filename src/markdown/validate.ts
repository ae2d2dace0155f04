import type { z } from 'zod';
import type { TextFinding } from '../model/finding.ts';
import { explainIssue, type Explained } from './explain-issue.ts';
import type { YamlValues } from './frontmatter.ts';
import { explainRollelinjer } from './rollelinje.ts';

/** Nobody reads more about the fields of one file; how many there are is said. */
const MOST = 150;

/** Checks what YAML gave against a schema: the typed value, or findings at the fields they are about. */
export function validate<T extends z.ZodType>(
  schema: T,
  yaml: YamlValues,
): { value: z.output<T> | undefined; findings: TextFinding[] } {
  if (yaml.findings.length > 0) return { value: undefined, findings: yaml.findings };
  const result = schema.safeParse(yaml.values, { reportInput: true });
  if (result.success) return { value: result.data, findings: [] };
  const issues = result.error.issues.flatMap(oneByOne);
  const explained = issues.slice(0, MOST).flatMap((issue) => explainIssue(issue, { values: yaml.values, schema }));
  const findings = withoutRepeats(explainRollelinjer(explained, yaml.values)).map(({ path, ...rest }) => ({
    ...rest,
    severity: 'error' as const,
    ...yaml.placeOf(path, rest.rule === 'felt-forkert' ? 'value' : undefined),
    field: path.map(String).join('.'),
  }));
  return { value: undefined, findings: [...findings, ...tellRest(issues.slice(MOST), yaml)] };
}

type Issue = z.core.$ZodIssue;

/** Unknown fields come together in one issue. */
function oneByOne(issue: Issue): Issue[] {
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => ({ ...issue, keys: [key] })) : [issue];
}

/** One thing is told about a field: the first, for the others often come of it. */
function withoutRepeats(explained: readonly Explained[]): Explained[] {
  const told = new Set<string>();
  return explained.filter(({ path }) => {
    const field = path.join('.');
    return told.has(field) ? false : told.add(field);
  });
}

/** What is not told by itself, at the first of it. */
function tellRest(rest: readonly Issue[], yaml: YamlValues): TextFinding[] {
  const [first] = rest;
  if (!first) return [];
  const path = first.code === 'unrecognized_keys' ? [...first.path, ...first.keys] : [...first.path];
  return [
    {
      rule: 'felt-forkert',
      severity: 'error',
      ...yaml.placeOf(path),
      field: path.map(String).join('.'),
      message: `Herfra er der ${rest.length} fejl mere i oplysningerne, som ikke er nævnt hver for sig.`,
      help: `Ret de første ${MOST}, og kør kontrollen igen.`,
    },
  ];
}
