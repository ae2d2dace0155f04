import type { TextFinding } from '../model/finding.ts';
import { eachElement, textOf } from '../markdown/tree.ts';
import { placeOfNode, type MoedeRule } from './text-file.ts';

/** Every item has a number, no number stands twice, and the page itself draws the top heading. */
export const punktnumre: MoedeRule = ({ body, tree }) => {
  const findings: TextFinding[] = [];
  const report = (node: Parameters<typeof placeOfNode>[0], message: string, help: string) =>
    findings.push({ rule: 'punktnumre', severity: 'error', ...placeOfNode(node), field: '', message, help });
  const lines = new Map<string, number>();
  for (const { nr, heading } of body.punkter) {
    const first = lines.get(nr);
    if (first !== undefined) report(heading, `Punkt ${nr} står to gange; første gang i linje ${first}.`, 'Ret det ene nummer.');
    else lines.set(nr, placeOfNode(heading).line);
  }
  for (const heading of body.unnumbered)
    report(heading, `Overskriften «${textOf(heading)}» har ikke et nummer og en titel.`, 'Skriv ## 3. Titel for et punkt og ### for et afsnit.');
  eachElement(tree, (element) => {
    if (element.tagName === 'h1') report(element, 'Teksten har en overskrift med ét #.', 'Siden laver selv sin øverste overskrift: brug ## for et punkt og ### for et afsnit.');
    if (/^h[1-6]$/.test(element.tagName) && textOf(element).trim() === '') report(element, 'En overskrift er tom.', 'Skriv overskriften, eller fjern linjen.');
  });
  return findings;
};
