import type { Importresultat } from './import-paper.ts';

const STATES = { missing: 'Mangler', contradictory: 'Modstridende', uncertain: 'Usikkert' } as const;

/** What came of one paper, for the editor at the terminal. */
export function formatImport(result: Importresultat, dryRun: boolean): string {
  const { source, file, error, punkter, doubts, dropped, wordsLost, wordsInvented } = result;
  if (error !== null && file === null && punkter.length === 0) return `${source}\n  Ikke importeret: ${error}`;
  const made =
    error === null ? `${dryRun ? 'Ville blive skrevet til' : 'Skrevet til'} ${file}` : `Ikke importeret: ${error}`;
  return [
    source,
    `  ${made}`,
    `  ${punkter.length === 1 ? '1 punkt' : `${punkter.length} punkter`}`,
    ...doubts
      .filter(({ message }) => message !== error)
      .map(
        ({ state, field, line, page, message }) =>
          `  ${STATES[state]}${field ? ` (${field})` : ''}, ${page ? `side ${page}, ` : ''}linje ${line}: ${message}`,
      ),
    ...countKinds(dropped).map(([kind, count]) => `  Udeladt: ${kind}${count > 1 ? ` (${count})` : ''}`),
    ...(wordsLost.length > 0 ? [`  Ord, der ikke er kommet med: ${wordsLost.join(', ')}`] : []),
    ...(wordsInvented.length > 0 ? [`  Ord, der ikke står i papiret: ${wordsInvented.join(', ')}`] : []),
  ].join('\n');
}

function countKinds(dropped: Importresultat['dropped']): [string, number][] {
  const counts = new Map<string, number>();
  for (const { kind } of dropped) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts];
}
