import type { FieldFinding } from './finding.ts';
import type { Portal } from './portal.ts';

/** Bodies that stand above themselves: the tree could not be drawn. */
export function findCycles(portal: Portal): FieldFinding[] {
  const parents = new Map(portal.organer.map((organ) => [organ.id, organ.overordnet]));
  return portal.organer.flatMap(({ id, file }) => {
    const seen = new Set<string>();
    let above = parents.get(id);
    while (above !== undefined && above !== id && !seen.has(above)) {
      seen.add(above);
      above = parents.get(above);
    }
    if (above !== id) return [];
    const message = `Organet «${id}» er sat under sig selv.`;
    return [
      {
        rule: 'organ-i-ring',
        severity: 'error' as const,
        file,
        field: 'overordnet',
        message,
        help: 'Ret «overordnet» i et af organerne i ringen.',
      },
    ];
  });
}
