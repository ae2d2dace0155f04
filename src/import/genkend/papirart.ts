import type { MoedeStatus } from '../../model/moede.ts';

/** What kind of paper a meeting's paper says it is. */
export interface Papirets {
  status: Exclude<MoedeStatus, 'aflyst'> | 'aflyst';
  /** Whether the paper says so, or its decisions do. */
  sagt: boolean;
}

const UDKAST =
  /\b(?:udkast til (?:beslutnings)?referat|referatudkast|udkast|foreløbigt (?:referat)?|ikke[- ]godkendt referat)\b/i;
const REFERAT =
  /(?:referat|beslutningsprotokol|protokol|beslutningsdagsorden|dagsorden(?:en)? med (?:beslutning|vedtagelse)(?:er)?)(?!\p{L}*\s+(?:er udsendt|udsendes))/iu;
const DAGSORDEN = /(?:dagsorden|mødeindkaldelse|indkaldelse)/i;
/** How a paper says further down that it has yet to be approved. */
const IKKE_GODKENDT =
  /(?:indsigelser|bemærkninger|rettelser|kommentarer) til referatet[^.]{0,80}(?:senest|inden|frist)|referatet (?:er (?:endnu )?ikke godkendt|godkendes på (?:det )?næste|(?:ud)?sendes til godkendelse|afventer godkendelse)/i;
const AFLYST = /\b(?:mødet er aflyst|aflyst møde|aflyst)\b/i;

/** Whether a paper says of itself, anywhere in its text, that it has yet to be approved. */
export function isIkkeGodkendt(tekst: string): boolean {
  return IKKE_GODKENDT.test(tekst.replace(/\s+/g, ' '));
}

/**
 * Reads from the lines at the top, and what the name of the file says, whether a paper is an agenda, a draft or minutes;
 * where they are silent, from whether it has decisions. Undefined when nothing tells.
 */
export function readPapirets(titler: readonly string[], fil: string, hasBeslutninger: boolean): Papirets | undefined {
  const lines = titler.join('\n');
  if (AFLYST.test(lines)) return { status: 'aflyst', sagt: true };
  if (UDKAST.test(lines) && !/udkast til dagsorden/i.test(lines)) return { status: 'udkast', sagt: true };
  if (REFERAT.test(lines)) return { status: 'godkendt', sagt: true };
  if (DAGSORDEN.test(lines)) return { status: 'dagsorden', sagt: true };
  if (hasBeslutninger) return { status: 'godkendt', sagt: true };
  if (REFERAT.test(fil)) return { status: 'godkendt', sagt: false };
  return DAGSORDEN.test(fil) ? { status: 'dagsorden', sagt: false } : undefined;
}
