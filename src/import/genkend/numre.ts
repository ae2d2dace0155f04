import type { FundetPunkt } from './fundet-punkt.ts';
import type { Spor } from './tvivl.ts';

/** Items that all have a number: those without get the one that is free before the next, and the editor is told. */
export function giveNumre(fundne: readonly FundetPunkt[], spor: Spor): FundetPunkt[] {
  const [first] = fundne;
  if (first && fundne.every(({ nr }) => nr === '')) {
    spor.tvivl.push({
      felt: 'punkter',
      tilstand: 'mangler',
      besked: 'Punkterne har ingen numre i papiret. De er nummereret i deres rækkefølge.',
      sted: first.sted,
    });
    return fundne.map((punkt, index) => ({ ...punkt, nr: String(index + 1) }));
  }
  const used = new Set(fundne.map(({ nr }) => nr));
  let last = '0';
  return fundne.map((punkt) => {
    if (punkt.nr !== '') {
      last = punkt.nr;
      return punkt;
    }
    const nr = freeAfter(last, used);
    used.add(nr);
    last = nr;
    spor.tvivl.push({
      felt: `punkter.${nr}`,
      tilstand: 'mangler',
      besked: `Punktet «${punkt.titel}» har intet nummer i papiret. Det har fået ${nr}.`,
      sted: punkt.sted,
    });
    return { ...punkt, nr };
  });
}

/** `4` after 3 when it is free, else `3a`. */
function freeAfter(nr: string, used: ReadonlySet<string>): string {
  const next = String(Number.parseInt(nr, 10) + 1);
  if (!used.has(next)) return next;
  const whole = String(Number.parseInt(nr, 10));
  const bogstav = [...'abcdefghijklmnopqrstuvwxyz'].find((one) => !used.has(`${whole}${one}`)) ?? 'z';
  return `${whole}${bogstav}`;
}
