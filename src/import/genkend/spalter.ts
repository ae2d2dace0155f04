import { findAfsnitsnavn } from './afsnitsnavne.ts';

/** What a column of minutes in a table holds. */
export type Spalte = 'nr' | 'emne' | 'afsnit' | 'andet';

const NUMMER = /^(?:nr|pkt|punkt|punkt ?nr|pkt\.? ?nr|dagsordenspunkt|#|sag|sagsnr)$/i;
const EMNE =
  /^(?:emne|titel|punkt|dagsordenspunkt|dagsorden|sag|overskrift|indhold|tema|emne\/punkt|punkt\/emne|hvad)$/i;
/** Columns that are sections only beside others that are. */
const BESIDES =
  /^(?:hvem|hvornår|tid|kl|klokken|tidspunkt|varighed|min|minutter|type|behandling|materiale|tidsplan|bemærkninger|noter|note|status|ansvarlig.*|deadline|frist|formål|bilag|opfølgning|v\/?|oplæg v\/?|oplægsholder)$/i;

/** The columns of a table of items, by its header; undefined when it is no such table. With numbered rows (`isNummereret`) no column need be a section. */
export function readSpalter(hoved: readonly string[], isNummereret = false): Spalte[] | undefined {
  const emner = hoved.filter((navn) => EMNE.test(navn)).length;
  let hasEmne = false;
  const spalter = hoved.map((navn, index): Spalte => {
    if (NUMMER.test(navn) && (emner > 1 || !EMNE.test(navn)) && index === 0) return 'nr';
    if (!hasEmne && EMNE.test(navn)) {
      hasEmne = true;
      return 'emne';
    }
    if (navn === '' && index === 0) return 'nr';
    return findAfsnitsnavn(navn) !== undefined || BESIDES.test(navn) ? 'afsnit' : 'andet';
  });
  const hasAfsnit = hoved.some((navn, index) => spalter[index] === 'afsnit' && !BESIDES.test(navn));
  return hasEmne && (hasAfsnit || (isNummereret && hoved.length > 1)) && !spalter.includes('andet')
    ? spalter
    : undefined;
}
