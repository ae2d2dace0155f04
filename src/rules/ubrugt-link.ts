import type { TextFinding } from '../model/finding.ts';
import { partsOf, type TreeParts } from '../markdown/tree.ts';
import { labelOf, readLinkadresser, type Linkadresse } from './linksted.ts';
import type { TextRule } from './text-file.ts';

/** An address that stands by itself, `[kort]: https://…`, belongs to a link: without one it vanishes, whatever it says. */
export const ubrugtLink: TextRule = ({ tree, markdown }) => {
  const adresser = markdown.includes(']:') ? readLinkadresser(markdown) : [];
  if (adresser.length === 0) return [];
  const parts = partsOf(tree);
  const shown = findShown(adresser, parts);
  const awaited = new Set(parts.elements.flatMap((element) => labelOf(element, markdown) ?? []));
  // The first address of a label is the one that its links lead to.
  return adresser.filter((adresse) => !shown.has(adresse) && !awaited.delete(adresse.label)).map(finding);
};

/** Those that the page shows as text, because they stand in code or go on with a paragraph. */
function findShown(adresser: readonly Linkadresse[], { texts, elements }: TreeParts): Set<Linkadresse> {
  const shown = new Set<Linkadresse>();
  for (const { position } of [...texts, ...elements.filter(({ tagName }) => tagName === 'code')]) {
    const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
    for (let nr = firstFrom(adresser, start - 1); (adresser[nr]?.index ?? Infinity) < end; nr += 1) {
      const adresse = adresser[nr];
      if (adresse) shown.add(adresse);
    }
  }
  return shown;
}

/** Number of the first address at an index or after it. */
function firstFrom(adresser: readonly Linkadresse[], index: number): number {
  let [low, high] = [0, adresser.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((adresser[middle]?.index ?? Infinity) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

function finding({ label, line, column }: Linkadresse): TextFinding {
  return {
    rule: 'ubrugt-link',
    severity: 'error',
    line,
    column,
    field: '',
    message: `Linjen begynder med [${label.slice(0, 40)}]: og bliver ikke vist, for intet link i teksten bruger den.`,
    help: 'Skriv linket helt ud i teksten, [tekst](adresse), eller slet linjen.',
  };
}
