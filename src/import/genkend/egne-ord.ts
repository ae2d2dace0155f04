import type { Hovedfakta } from './hovedfakta.ts';
import type { Moedepunkt } from './moedepunkter.ts';
import type { FundetPunkt } from './fundet-punkt.ts';

/** Frontmatter values that are the paper's own words, and words in the file that are not. */
export function egneOrd(
  fakta: Hovedfakta,
  fundne: readonly FundetPunkt[],
  punkter: readonly Moedepunkt[],
  udenTitel: string,
): { felter: string[]; givet: string[] } {
  const personer = [...fakta.deltagere, ...fakta.afbud];
  const { kilde } = fakta;
  return {
    felter: [
      kilde.titel,
      kilde.organ ?? '',
      kilde.dato ?? '',
      fakta.titel ?? '',
      fakta.sted ?? '',
      fakta.sagsnr ?? '',
      fakta.dokumentnr ?? '',
      ...personer.flatMap(({ navn, organisation, rolle, for: other }) => [
        navn,
        organisation ?? '',
        rolle ?? '',
        other ?? '',
      ]),
      ...fakta.tomme,
    ],
    givet: [
      ...punkter.flatMap(({ nr, titel }, index) => [
        ...(hasOwnNumber(fundne[index]) ? [] : [nr]),
        ...(titel === udenTitel ? [titel] : []),
      ]),
      ...personer.flatMap(({ rolle }) => rolle ?? []),
    ],
  };
}

/** Whether the paper has the number as the file has it: not when it gives none, or a Roman one. */
function hasOwnNumber(punkt: FundetPunkt | undefined): boolean {
  return punkt !== undefined && punkt.nr !== '' && (punkt.navn === undefined || /\d/.test(punkt.navn));
}
