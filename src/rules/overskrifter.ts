import type { Element } from 'hast';
import type { TextFinding } from '../model/finding.ts';
import { eachElement, partsOf, textOf } from '../markdown/tree.ts';
import { placeOfNode, type TextRule } from './text-file.ts';

/** Headings have a text, leave the top one to the page, and carry no footnotes: they become addresses and titles. */
export const overskrifter: TextRule = ({ tree, markdown }) => {
  const findings: TextFinding[] = [];
  for (const element of partsOf(tree).elements) {
    const problem =
      /^h[1-6]$/.test(element.tagName) && !isFootnoteLabel(element) ? findProblem(element, markdown) : undefined;
    if (problem)
      findings.push({ rule: 'overskrifter', severity: 'error', ...placeOfNode(element), field: '', ...problem });
  }
  return findings;
};

function findProblem(heading: Element, markdown: string): { message: string; help: string } | undefined {
  if (textOf(heading).trim() === '')
    return { message: 'En overskrift er tom.', help: 'Skriv overskriften, eller fjern linjen.' };
  if (isUnderlined(heading, markdown)) return underlined(heading);
  if (heading.tagName === 'h1')
    return {
      message: 'Teksten har en overskrift med ét #.',
      help: 'Siden laver selv sin øverste overskrift: brug ## og ###.',
    };
  if (hasFootnote(heading))
    return { message: 'Overskriften har en fodnote.', help: 'Sæt fodnoten i teksten under overskriften.' };
  return undefined;
}

/** A line of `===` or `---` makes a heading of the line above it, which hardly anybody means. */
export function isUnderlined({ position }: Element, markdown: string): boolean {
  return !/^[ \t>]*#/.test(markdown.slice(position?.start.offset, (position?.start.offset ?? 0) + 20));
}

function underlined({ tagName }: Element): { message: string; help: string } {
  const line = tagName === 'h1' ? '=====' : '-----';
  return {
    message: `Linjen med ${line} gør linjen over den til en overskrift.`,
    help: `Slet ${line}, eller sæt en tom linje før; en overskrift skrives ## 3. Titel eller ### Afsnit.`,
  };
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
