import type { TextFinding } from '../model/finding.ts';
import { eachElement, isElement, partsOf } from '../markdown/tree.ts';
import type { TextRule } from './text-file.ts';

/** No cell is lost: a row of a table has no more cells than the table has columns. */
export const tabelraekker: TextRule = ({ tree, markdown }) => {
  const findings: TextFinding[] = [];
  const tables = partsOf(tree).elements.filter(({ tagName }) => tagName === 'table');
  const lines = tables.length > 0 ? markdown.split('\n') : [];
  for (const table of tables) {
    let columns: number | undefined;
    eachElement(table, (row) => {
      if (!isElement(row, 'tr') || !row.position) return;
      const { line, column } = row.position.start;
      const cells = countCells(lines[line - 1]?.slice(column - 1) ?? '');
      columns ??= cells;
      if (cells > columns)
        findings.push({
          rule: 'tabelraekker',
          severity: 'error',
          line,
          column,
          field: '',
          message: `Rækken har ${cells} celler, men tabellen har ${columns} kolonner; resten bliver ikke vist.`,
          help: 'Fjern det, der er for meget, eller giv tabellen en kolonne mere. Et | inde i en celle skrives \\|.',
        });
    });
  }
  return findings;
};

/** Cells of a row as it is written: what stands between its pipes. */
function countCells(row: string): number {
  const inner = row
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).length;
}
