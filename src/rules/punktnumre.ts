import type { TextFinding } from '../model/finding.ts';
import { textOf } from '../markdown/tree.ts';
import { isUnderlined } from './overskrifter.ts';
import { placeOfNode, type MoedeRule } from './text-file.ts';

/** Every item has a number, and no number stands twice. */
export const punktnumre: MoedeRule = ({ body, markdown }) => {
  const findings: TextFinding[] = [];
  const report = (node: Parameters<typeof placeOfNode>[0], message: string, help: string) =>
    findings.push({ rule: 'punktnumre', severity: 'error', ...placeOfNode(node), field: '', message, help });
  const lines = new Map<string, number>();
  for (const { id, nr, heading } of body.punkter) {
    const plain = id.replace(/-0+(?=\d)/, '-');
    const first = lines.get(plain);
    if (first !== undefined)
      report(heading, `Punkt ${nr} står to gange; første gang i linje ${first}.`, 'Ret det ene nummer.');
    else lines.set(plain, placeOfNode(heading).line);
  }
  for (const heading of body.unnumbered.filter((candidate) => !isUnderlined(candidate, markdown))) {
    const text = textOf(heading);
    const [, nr, rest = ''] = /^(\d+)[.,]\d+(?:\.\d+)*\.?\s+(.+)$/.exec(text) ?? [];
    if (nr === undefined)
      report(
        heading,
        `Overskriften «${text}» har ikke et nummer og en titel.`,
        'Skriv ## 3. Titel for et punkt og ### for et afsnit.',
      );
    else
      report(
        heading,
        `«${text}» har et nummer med punktum i, som et underpunkt.`,
        `Skriv ### ${text}, hvis det er en del af punkt ${nr}, eller giv det et nummer for sig selv, fx ## ${nr}a. ${rest}.`,
      );
  }
  return findings;
};
