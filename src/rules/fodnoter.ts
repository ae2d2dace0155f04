import type { Root } from 'hast';
import type { TextFinding } from '../model/finding.ts';
import { readFootnotes } from '../markdown/footnotes.ts';
import { partsOf } from '../markdown/tree.ts';
import type { TextRule } from './text-file.ts';

/** Every footnote is shown: it is written once, and something refers to it. */
export const fodnoter: TextRule = ({ markdown, tree }) => {
  if (countShown(tree) === countWritten(markdown)) return [];
  const { definitions, references } = readFootnotes(markdown);
  const seen = new Set<string>();
  return definitions.flatMap(({ id, label, line, column }): TextFinding[] => {
    const message = seen.has(id)
      ? `Fodnoten [^${label}] står to gange.`
      : references.has(id)
        ? undefined
        : `Fodnoten [^${label}] bliver ikke vist: ingen tekst henviser til den.`;
    seen.add(id);
    const help = `Skriv [^${label}] i teksten, hvor noten hører til, eller ret nummeret.`;
    return message ? [{ rule: 'fodnoter', severity: 'error', line, column, field: '', message, help }] : [];
  });
};

/** How many notes the text could write at most: a reference before a colon counts too, which costs a closer look. */
function countWritten(markdown: string): number {
  return markdown.match(/\[\^[^\]]+\]:/g)?.length ?? 0;
}

/** How many notes are shown. */
function countShown(tree: Root): number {
  return partsOf(tree).elements.filter(
    ({ tagName, properties }) => tagName === 'li' && String(properties['id'] ?? '').startsWith('fn-'),
  ).length;
}
