import { dagsordenUdfald } from './dagsorden-udfald.ts';
import { farligtLink } from './farligt-link.ts';
import { filnavn } from './filnavn.ts';
import { fodnoter } from './fodnoter.ts';
import { lukketPunkt } from './lukket-punkt.ts';
import { lukketUdenMaerke } from './lukket-uden-maerke.ts';
import { mdxSide } from './mdx-side.ts';
import { mislykketOpmaerkning } from './mislykket-opmaerkning.ts';
import { overskrifter } from './overskrifter.ts';
import { punkterITeksten } from './punkter-i-teksten.ts';
import { punktnumre } from './punktnumre.ts';
import { raaHtml } from './raa-html.ts';
import { tabelraekker } from './tabelraekker.ts';
import type { MoedeRule, TextRule } from './text-file.ts';
import { ukendtPunkt } from './ukendt-punkt.ts';

/** Rules for every text. */
export const TEXT_RULES: readonly TextRule[] = [
  raaHtml,
  farligtLink,
  overskrifter,
  fodnoter,
  mdxSide,
  mislykketOpmaerkning,
  tabelraekker,
];

/** Rules for meetings, besides those for every text. */
export const MOEDE_RULES: readonly MoedeRule[] = [
  filnavn,
  punktnumre,
  punkterITeksten,
  ukendtPunkt,
  lukketPunkt,
  lukketUdenMaerke,
  dagsordenUdfald,
];
