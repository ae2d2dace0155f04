import type { Element, Root, RootContent } from 'hast';
import type { TextFinding } from '../model/finding.ts';
import { eachElement, isElement, partsOf, textOf } from '../markdown/tree.ts';
import { placeOfNode, type MoedeRule } from './text-file.ts';

/** A meeting has items, and every section belongs to one: what stands elsewhere has no place on the agenda. */
export const punkterITeksten: MoedeRule = ({ body, tree, moede }) => {
  const findings: TextFinding[] = [];
  const report = (
    severity: TextFinding['severity'],
    node: Parameters<typeof placeOfNode>[0],
    message: string,
    help: string,
  ) => findings.push({ rule: 'punkter-i-teksten', severity, ...placeOfNode(node), field: '', message, help });
  for (const node of body.intro)
    if (isElement(node, 'h3'))
      report(
        'error',
        node,
        `Afsnittet «${textOf(node)}» står før det første punkt.`,
        'Skriv punktet først, fx ## 1. Titel.',
      );
  for (const heading of hasNestedHeading(tree) ? nestedHeadings(tree.children) : [])
    report(
      'error',
      heading,
      `Overskriften «${textOf(heading)}» står inde i en liste eller et citat.`,
      'Begynd linjen med # uden noget foran.',
    );
  if (moede && moede.status !== 'aflyst' && body.punkter.length + body.unnumbered.length === 0)
    report('warning', {}, 'Mødet har ingen punkter.', 'Skriv hvert punkt som ## 1. Titel.');
  return findings;
};

/** A quick look: nearly no text has one. */
function hasNestedHeading(tree: Root): boolean {
  const isHeading = (node: RootContent) => isElement(node, 'h2', 'h3');
  return partsOf(tree).elements.filter(isHeading).length > tree.children.filter(isHeading).length;
}

/** Headings of items and sections that are not at the top of the text. */
function nestedHeadings(children: readonly Parameters<typeof isElement>[0][]): Element[] {
  const found: Element[] = [];
  for (const block of children)
    if (isElement(block) && !/^h\d$/.test(block.tagName) && block.properties['dataFootnotes'] === undefined)
      eachElement(block, (element) => {
        if (isElement(element, 'h2', 'h3')) found.push(element);
      });
  return found;
}
