import type { Element } from 'hast';
import type { TextFinding } from '../model/finding.ts';
import { eachElement, partsOf, textOf } from '../markdown/tree.ts';
import { placeOfNode, type TextRule } from './text-file.ts';

/** Headings have a text, leave the top one to the page, and carry no footnotes: they become addresses and titles. */
export const overskrifter: TextRule = ({ tree }) => {
  const findings: TextFinding[] = [];
  for (const element of partsOf(tree).elements) {
    const problem = /^h[1-6]$/.test(element.tagName) && !isFootnoteLabel(element) ? findProblem(element) : undefined;
    if (problem)
      findings.push({ rule: 'overskrifter', severity: 'error', ...placeOfNode(element), field: '', ...problem });
  }
  return findings;
};

function findProblem(heading: Element): { message: string; help: string } | undefined {
  if (textOf(heading).trim() === '')
    return { message: 'En overskrift er tom.', help: 'Skriv overskriften, eller fjern linjen.' };
  if (heading.tagName === 'h1')
    return {
      message: 'Teksten har en overskrift med ét #.',
      help: 'Siden laver selv sin øverste overskrift: brug ## og ###.',
    };
  if (hasFootnote(heading))
    return { message: 'Overskriften har en fodnote.', help: 'Sæt fodnoten i teksten under overskriften.' };
  return undefined;
}

function hasFootnote(heading: Element): boolean {
  let found = false;
  eachElement(heading, ({ properties }) => {
    found ||= properties['dataFootnoteRef'] !== undefined;
  });
  return found;
}

/** The heading that Markdown itself puts over the footnotes. */
function isFootnoteLabel({ properties }: Element): boolean {
  return properties['id'] === 'footnote-label';
}
