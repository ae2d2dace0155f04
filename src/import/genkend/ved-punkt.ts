import type { Hovedfakta } from './hovedfakta.ts';
import type { Moedepunkt } from './moedepunkter.ts';
import type { FundenPerson } from './personliste.ts';
import type { Spor } from './tvivl.ts';

/** The facts without references of people to items that the paper has not, which the editor is told. */
export function dropUkendtePunkter(fakta: Hovedfakta, punkter: readonly Moedepunkt[], spor: Spor): Hovedfakta {
  const known = new Set(punkter.map(({ nr }) => nr));
  const drop = (felt: string, { vedPunkt, ...person }: FundenPerson): FundenPerson => {
    if (!vedPunkt) return person;
    const kept = vedPunkt.filter((nr) => known.has(nr));
    const ukendte = vedPunkt.filter((nr) => !known.has(nr));
    for (const nr of ukendte)
      spor.tvivl.push({
        felt,
        tilstand: 'modstridende',
        besked: `${person.navn} var med ved punkt ${nr}, men papiret har intet punkt ${nr}. Skriv vedPunkt, hvis du ved, hvilket punkt der menes.`,
        sted: { linje: 1 },
      });
    return { ...person, ...(kept.length > 0 ? { vedPunkt: kept } : {}) };
  };
  return {
    ...fakta,
    deltagere: fakta.deltagere.map((person) => drop('deltagere', person)),
    afbud: fakta.afbud.map((person) => drop('afbud', person)),
  };
}
