import type { AfsnitArt } from '../../model/punkt.ts';
import { readAfsnitArt } from '../../markdown/afsnit.ts';

/** A section heading as papers write it. */
export interface Afsnitsnavn {
  titel: string;
  art: AfsnitArt | 'andet';
  /** What stands on the same line after it. */
  restFra?: number;
}

/** Headings besides those the portal knows by name (`markdown/afsnit.ts`). Each must be all of the line. */
const NAVNE = [
  /^(?:sagens |sags)?(?:baggrund|fremstilling|forløb)$/i,
  /^(?:sagen|problemstilling|beskrivelse|redegørelse|status|formål|kontekst|tidligere behandling)$/i,
  /^(?:økonomi(?:ske konsekvenser| og personale)?|lovgrundlag|retsgrundlag|personale|kommunikation|tidsplan|proces)$/i,
  /^(?:videre proces|det videre forløb|næste skridt|opfølgning|konsekvenser|høring(?:ssvar)?|vurdering|vurderinger)$/i,
  /^(?:drøftelse|debat|kommentarer|bemærkninger|tilkendegivelser|supplerende sagsfremstilling|orientering)$/i,
  /^(?:sekretariatets|administrationens|forvaltningens|direktionens|styregruppens|fus?|forretningsudvalgets|formandskabets) (?:bemærkninger|vurdering|anbefaling|indstilling|forslag)$/i,
  /^bemærkninger fra \S.{2,60}$/i,
];
/** What the portal's known sections are called besides. */
const ANDRE_NAVNE: [RegExp, AfsnitArt][] = [
  [/^(?:sammenfatning|sammendrag|kort resum[eé]|resum[eé] af sagen)$/i, 'resume'],
  [/^(?:det indstilles|indstillinger|forslag til beslutning|anbefaling|indstilling fra \S.{2,40})$/i, 'indstilling'],
  [/^(?:beslutninger|beslutningsreferat|afgørelse|vedtagelse|mødets beslutning|referat af drøftelsen)$/i, 'beslutning'],
  [
    /^(?:beslutning|konklusion) (?:i|fra) \S.{2,60}?(?:,? (?:den|d\.) \d.{3,25})?$|^\S{2,30}s beslutning$/i,
    'beslutning',
  ],
  [/^(?:vedlagte bilag|bilagsliste|bilagsoversigt|bilag til punktet|bilag til sagen)$/i, 'bilag'],
  [
    /^(?:efterskrift(?: til referatet)?(?:,? (?:den|d\.|af|pr\.) .{4,40})?|tilføjelse efter mødet|note efter mødet|efterfølgende bemærkning)$/i,
    'efterskrift',
  ],
];
/** Names that may stand before a colon with the text on the same line. */
const FORAN_TEKST =
  /^(resum[eé]|indstilling|sagsfremstilling|sagsbeskrivelse|sagbeskrivelse|baggrund|bilag|beslutning|referat|konklusion|drøftelse|efterskrift|økonomi|vurdering|opfølgning|anbefaling|forslag til beslutning)\s*:\s+(?=\S)/i;

/** `2.4. Beslutning`: the section's number is not its name. */
const AFSNITSNUMMER = /^\d{1,2}(?:\.\d{1,2})+\.?\s+(?=\p{L})/u;

/** Numbers that stood before names of sections. */
export function findAfsnitsnumre(tekst: string): string[] {
  return tekst.split('\n').flatMap((linje) => {
    const nummer = AFSNITSNUMMER.exec(linje.trim())?.[0];
    return nummer && findAfsnitsnavn(linje) ? [nummer] : [];
  });
}

/** The section a line opens, or undefined when it opens none. */
export function findAfsnitsnavn(linje: string): Afsnitsnavn | undefined {
  const titel = linje
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\s*[:.]$/, '')
    .replace(AFSNITSNUMMER, '');
  const isNavn = titel !== '' && titel.length <= 90 && !/[.!?;,]$/.test(titel);
  const art = isNavn ? artOf(titel) : undefined;
  if (art) return { titel, art };
  const [foran, navn] = FORAN_TEKST.exec(linje.trimStart()) ?? [];
  if (foran === undefined || navn === undefined) return undefined;
  return { titel: navn, art: readAfsnitArt(navn), restFra: linje.length - linje.trimStart().length + foran.length };
}

/** The same for a name in bold with its text after it: `**Referat** Godkendt.` */
export function findFedtNavn(fed: string): Afsnitsnavn | undefined {
  const navn = findAfsnitsnavn(fed);
  return navn && navn.restFra === undefined ? navn : undefined;
}

function artOf(titel: string): AfsnitArt | 'andet' | undefined {
  const kendt = readAfsnitArt(titel);
  if (kendt !== 'andet') return kendt;
  const andet = ANDRE_NAVNE.find(([pattern]) => pattern.test(titel));
  if (andet) return andet[1];
  return NAVNE.some((pattern) => pattern.test(titel)) ? 'andet' : undefined;
}

/** The kind of section a whole line names, `andet` when it names none that the portal knows. */
export function readMainArt(linje: string): AfsnitArt | 'andet' {
  return findAfsnitsnavn(linje)?.art ?? 'andet';
}
