import type { TextFinding } from '../model/finding.ts';
import { readFootnotes } from '../markdown/footnotes.ts';
import type { TextRule } from './text-file.ts';

/** Every footnote is shown: it is written once, and something refers to it. */
export const fodnoter: TextRule = ({ markdown }) => {
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
