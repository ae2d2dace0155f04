import type { FieldFinding } from './finding.ts';
import type { Portal } from './portal.ts';

/** Ids and words that stand twice in one of the small files: one of them would be lost. */
export function findDuplicates(portal: Portal): FieldFinding[] {
  const lists: [file: string, key: string, ids: string[]][] = [
    ['regioner.yaml', 'id', portal.regioner.map(({ id }) => id)],
    ['kommuner.yaml', 'id', portal.kommuner.map(({ id }) => id)],
    ['ordliste.yaml', 'ord', portal.ordliste.map(({ ord }) => ord)],
  ];
  return lists.flatMap(([file, key, ids]) =>
    ids.flatMap((id, index) =>
      ids.indexOf(id) === index
        ? []
        : [
            {
              rule: 'to-gange',
              severity: 'error' as const,
              file,
              field: `${index}.${key}`,
              message: `«${id}» står to gange.`,
              help: 'Behold kun den ene.',
            },
          ],
    ),
  );
}
