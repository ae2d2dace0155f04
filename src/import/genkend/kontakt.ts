import type { Nodes, Root, RootContent } from 'mdast';
import { findPersonoplysninger, maskPersonoplysninger } from '../../rules/personoplysninger.ts';
import { joinFraselinjer, splitLinjer, tekstOf } from './fraser.ts';
import { PapirFejl, stedOf, type Papir, type Sted, type Udeladt } from '../papir.ts';

/** Refuses a paper with a CPR number; the number is not repeated. */
export function refuseCpr({ tekst, fil }: Papir): void {
  const cpr = findPersonoplysninger(`${fil}\n${tekst}`).find(({ art }) => art === 'cpr');
  if (!cpr) return;
  const masked = maskPersonoplysninger(`${fil}\n${tekst}`.slice(cpr.index, cpr.index + cpr.length));
  throw new PapirFejl(
    `Papiret indeholder noget, der ligner et CPR-nummer (${masked}).`,
    'Fjern nummeret fra papiret, og importér det igen. Et CPR-nummer må aldrig komme ind i indholdet.',
  );
}

/** `Mail: ` on a line says nothing when the address is gone. */
const ETIKET =
  /(?<=^|\n)[^\S\n]*(?:(?:e-?)?mail(?:adresse)?|e-?post|tlf|telefon|mobil|direkte)(?:\.|nr\.?)?(?: (?:direkte|nr\.?|arbejde))?[^\S\n]*:?[^\S\n]*$/iu;

/** The tree without private e-mail addresses and phone numbers, and what was left out. Functional mailboxes stay. */
export function removeKontakt(tree: Root): { tree: Root; udeladt: Udeladt[] } {
  const copy = structuredClone(tree);
  const emptied = new Set<RootContent>();
  const udeladt = copy.children.flatMap((block) => {
    const found = removeFrom(block, stedOf(block));
    if (found.length === 0 || block.type !== 'paragraph') return found;
    block.children = joinFraselinjer(splitLinjer(block.children));
    if (block.children.length === 0) emptied.add(block);
    return found;
  });
  return { tree: { ...copy, children: copy.children.filter((block) => !emptied.has(block)) }, udeladt };
}

function removeFrom(node: Nodes, sted: Sted): Udeladt[] {
  const found: Udeladt[] = [];
  if (node.type === 'text') {
    for (const { art, index, length } of findPersonoplysninger(node.value).reverse())
      if (art !== 'cpr') {
        const from = index - (ETIKET.exec(node.value.slice(0, index))?.[0].length ?? 0);
        found.push({ art: 'kontaktoplysning', tekst: node.value.slice(from, index + length), sted });
        node.value = (node.value.slice(0, from) + node.value.slice(index + length)).replace(/ {2,}/g, ' ');
      }
    return found.reverse();
  }
  if (!('children' in node)) return [];
  const isPrivate = (url: string) =>
    /^(?:mailto|tel):/i.test(url) && findPersonoplysninger(url.replace(/^\w+:/, '')).length > 0;
  const children: Nodes[] = node.children;
  for (const [index, child] of children.entries()) {
    found.push(...removeFrom(child, sted));
    if (child.type === 'link' && isPrivate(child.url)) children[index] = { type: 'text', value: tekstOf(child) };
  }
  return found;
}
