import type { Text } from 'hast';
import type { TextFinding } from '../model/finding.ts';
import { partsOf } from '../markdown/tree.ts';
import { placeOfNode, type TextRule } from './text-file.ts';

/** What Markdown leaves as plain text though somebody meant it for something else. */
const MISTAKES: [pattern: RegExp, what: string, help: string][] = [
  [/^#{1,6}[^#\s\d]|^#{2,6}\d/m, 'en overskrift uden mellemrum efter #', 'Skriv et mellemrum efter #, fx ## 3. Titel.'],
  [
    /\]\([^)\n]*\)?/,
    'et link, der ikke virker',
    'Skriv [tekst](sti) uden mellemrum i stien; giv filen et navn uden mellemrum.',
  ],
  [/\[\^[^\]\n]+\]/, 'en fodnote, der ikke er skrevet', 'Skriv noten på sin egen linje: [^1]: Noten.'],
  [
    /^\|.*\|\s*$/m,
    'en tabel uden linjen under overskrifterne',
    'Skriv en linje som | --- | --- | under den første, med en blank linje over tabellen.',
  ],
  [
    /\t/,
    'en tabel fra et andet program: linjen er delt med tabulator',
    'Skriv | mellem cellerne og | --- | --- | under den første linje; ellers brug mellemrum.',
  ],
  [/^[•·▪‣]/m, 'en liste', 'Begynd hver linje i listen med - og et mellemrum.'],
];

/** The signs that every one of them has: most texts have none. */
const ANY = /[#|\t•·▪‣]|\](?=\()|\[\^/;

/** Text that looks like a heading, a link, a note, a table or a list, and is shown with its signs instead. */
export const mislykketOpmaerkning: TextRule = ({ tree }) =>
  partsOf(tree).texts.flatMap((node) =>
    (ANY.test(node.value) ? MISTAKES : [])
      .filter(([pattern]) => pattern.test(node.value))
      .map(([pattern, what, help]): TextFinding => {
        const { line, column } = placeIn(node, pattern);
        const message = `Det ligner ${what}, og bliver vist som almindelig tekst.`;
        return { rule: 'mislykket-opmaerkning', severity: 'error', line, column, field: '', message, help };
      }),
  );

function placeIn(node: Text, pattern: RegExp): { line: number; column: number } {
  const { line, column } = placeOfNode(node);
  const before = node.value.slice(0, pattern.exec(node.value)?.index ?? 0).split('\n');
  return before.length === 1
    ? { line, column: column + (before[0]?.length ?? 0) }
    : { line: line + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 };
}
