import type { z } from 'zod';
import type { TextFinding } from '../model/finding.ts';
import { explainIssue } from './explain-issue.ts';
import type { YamlValues } from './frontmatter.ts';

/** Checks what YAML gave against a schema: the typed value, or findings at the fields they are about. */
export function validate<T extends z.ZodType>(
  schema: T,
  yaml: YamlValues,
): { value: z.output<T> | undefined; findings: TextFinding[] } {
  if (yaml.findings.length > 0) return { value: undefined, findings: yaml.findings };
  const result = schema.safeParse(yaml.values, { reportInput: true });
  if (result.success) return { value: result.data, findings: [] };
  const findings = result.error.issues
    .flatMap((issue) => explainIssue(issue, { values: yaml.values, schema }))
    .filter(({ path }, index, all) => all.findIndex((other) => isSame(other.path, path)) === index)
    .map(({ path, ...rest }) => ({
      ...rest,
      severity: 'error' as const,
      ...yaml.placeOf(path),
      field: path.map(String).join('.'),
    }));
  return { value: undefined, findings };
}

/** One thing is told about a field: the first, for the others often come of it. */
function isSame(one: readonly PropertyKey[], other: readonly PropertyKey[]): boolean {
  return one.join('.') === other.join('.');
}
