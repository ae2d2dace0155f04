import { bilagAktivt } from './bilag-aktivt.ts';
import type { BilagRule } from './bilag-fakta.ts';
import { bilagForfatter } from './bilag-forfatter.ts';
import { bilagIndhold } from './bilag-indhold.ts';
import { bilagLaast } from './bilag-laast.ts';
import { bilagSkjult } from './bilag-skjult.ts';
import { bilagSted } from './bilag-sted.ts';
import { bilagStort } from './bilag-stort.ts';
import { bilagTegnsaet } from './bilag-tegnsaet.ts';
import { bilagUdefra } from './bilag-udefra.ts';
import { blandedeAlfabeter } from './blandede-alfabeter.ts';
import { dagsordenUdfald } from './dagsorden-udfald.ts';
import { farligtLink } from './farligt-link.ts';
import { filnavn } from './filnavn.ts';
import { forvansketTekst } from './forvansket-tekst.ts';
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
import type { MoedeRule, RawRule, TextRule } from './text-file.ts';
import { usynligeTegn } from './usynlige-tegn.ts';
import { uafsluttetHtml } from './uafsluttet-html.ts';
import { ubrugtLink } from './ubrugt-link.ts';
import { aarstal } from './aarstal.ts';
import { afsnitsnavn } from './afsnitsnavn.ts';
import { langTitel } from './lang-titel.ts';
import { listestreg } from './listestreg.ts';
import { lukkedeOplysninger } from './lukkede-oplysninger.ts';
import { moedetid } from './moedetid.ts';
import { skraaAnfoerselstegn } from './skraa-anfoerselstegn.ts';
import { ugedagPasser } from './ugedag.ts';
import { uafklaret } from './uafklaret.ts';
import { ukendtPunkt } from './ukendt-punkt.ts';

/** Rules for files as they are written. */
export const RAW_RULES: readonly RawRule[] = [
  usynligeTegn,
  forvansketTekst,
  blandedeAlfabeter,
  ugedagPasser,
  langTitel,
  skraaAnfoerselstegn,
  aarstal,
];

/** Rules for every text. */
export const TEXT_RULES: readonly TextRule[] = [
  raaHtml,
  uafsluttetHtml,
  farligtLink,
  overskrifter,
  fodnoter,
  ubrugtLink,
  mdxSide,
  mislykketOpmaerkning,
  tabelraekker,
  listestreg,
];

/** Rules for meetings, besides those for every text. */
export const MOEDE_RULES: readonly MoedeRule[] = [
  uafklaret,
  filnavn,
  punktnumre,
  punkterITeksten,
  ukendtPunkt,
  lukketPunkt,
  lukketUdenMaerke,
  dagsordenUdfald,
  lukkedeOplysninger,
  moedetid,
  afsnitsnavn,
];

/** Rules for annexes. */
export const BILAG_RULES: readonly BilagRule[] = [
  bilagStort,
  bilagIndhold,
  bilagLaast,
  bilagAktivt,
  bilagSkjult,
  bilagUdefra,
  bilagSted,
  bilagForfatter,
  bilagTegnsaet,
];
