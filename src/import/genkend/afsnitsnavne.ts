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
  /^(?:sagens |sags)?(?:baggrund|fremstilling|forløb|kerne|indhold)$/i,
  /^(?:hvad (?:handler (?:sagen|punktet) om|drejer sagen sig om)|hvad skal (?:vi )?drøftes?|hvorfor (?:er )?.{4,40} på dagsordenen|det handler sagen om)\??$/i,
  /^(?:sagen|problemstilling|beskrivelse|redegørelse|status|formål|kontekst|tidligere behandling|indledning|præsentation|oplæg)$/i,
  /^(?:økonomi(?:ske konsekvenser)?|lovgrundlag|retsgrundlag|personale|kommunikation|tidsplan|proces|jura|borgerinddragelse)$/i,
  /^(?:(?:den )?videre proces|det videre forløb|videre forløb|det videre arbejde|næste skridt|opfølgning|konsekvenser|høring(?:ssvar)?|vurdering|vurderinger|handling(?:er)?|aktion(?:er|spunkt(?:er)?)?|to ?do|opgaver|ansvarlig(?:e)?|deadline|frist|tovholder|hvem gør hvad)$/i,
  /^(?:(?:mødets )?drøftelse(?:r|n)?|dialog|debat|kommentarer|bemærkninger|tilkendegivelser|supplerende sagsfremstilling|orientering|noter|refleksioner|spørgsmål til drøftelse)$/i,
  /^(?:sekretariatets|administrationens|forvaltningens|direktionens|styregruppens|arbejdsgruppens|fus?|forretningsudvalgets|formandskabets) (?:bemærkninger|vurdering|anbefaling|forslag)$/i,
  /^bemærkninger fra \S.{2,60}$/i,
];
/** What the portal's known sections are called besides. */
const ANDRE_NAVNE: [RegExp, AfsnitArt][] = [
  [/^(?:sags?resum[eé]|sammenfatning|sammendrag|kort resum[eé]|resum[eé] af sagen|kort fortalt)$/i, 'resume'],
  [
    /^(?:det indstilles|hvad (?:indstilles|anbefales)(?: det)?|hvad (?:indstiller|anbefaler) \S.{2,40}|indstillinger|forslag til (?:beslutning|indstilling)|beslutnings(?:tema|forslag|oplæg|spørgsmål)|anbefaling(?:er)?|indstilling fra \S.{2,40}|\p{L}{3,25}s indstilling)\??$/iu,
    'indstilling',
  ],
  [
    /^(?:(?:hvad blev )?(?:besluttet|aftalt)|hvad (?:besluttede|aftalte) \S.{1,40}|beslutninger|beslutnings?(?:referat|er)|afgørelse|vedtagelse|mødets beslutning|referat af drøftelsen|konklusioner|aftaler?)\??$/i,
    'beslutning',
  ],
  [
    /^(?:beslutning|konklusion) (?:i|fra|på|af) \S.{2,60}?(?:,? (?:den|d\.) \d.{3,25})?$|^(?:beslutning|behandlet) (?:den|d\.) \d.{3,25}$|^\S{2,30}s (?:beslutning|konklusion)$/i,
    'beslutning',
  ],
  [
    /^(?:vedlagte bilag|bilagsliste|bilagsoversigt|bilag til (?:punktet|sagen)|bilag vedlagt|relevante bilag)$/i,
    'bilag',
  ],
  [
    /^(?:efterskrift(?: til referatet)?(?:,? (?:den|d\.|af|pr\.) .{4,40})?|tilføjelse efter mødet|note efter mødet|efterfølgende bemærkning)$/i,
    'efterskrift',
  ],
];
/** Names that may stand before a colon with the text on the same line. */
const FORAN_TEKST =
  /^(resum[eé]|indstilling|sagsfremstilling|sagsbeskrivelse|sagbeskrivelse|baggrund|bilag|beslutning|besluttet|aftalt|aftale|referat|konklusion|drøftelse|efterskrift|økonomi|vurdering|opfølgning|anbefaling|forslag til beslutning|beslutnings(?:tema|forslag|oplæg|spørgsmål)|formål|aktion|handling|det videre forløb|videre proces|næste skridt|ansvarlig|deadline|status|sagens kerne)\s*:\s+(?=\S)/i;

/** Of these no annex is called, so that a dash may stand for the colon. */
const FORAN_STREG = /^(indstilling|beslutning|besluttet|aftalt|konklusion|referat)\s+[–-]\s+(?=\S)/i;

/** `Udvalget besluttede:`, before what it decided. */
const BESLUTTEDE =
  /^(?:(?:mødet|gruppen|styregruppen|udvalget|forretningsudvalget|forummet|kredsen|rådet|netværket) (?:besluttede|vedtog|aftalte|konkluderede)|d(?:et|er) blev (?:besluttet|vedtaget|aftalt))(?:,? at)?\s?:$/i;

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
  const isNavn = titel !== '' && titel.length <= 90 && !/[.!;,]$/.test(titel);
  const art = isNavn ? artOf(titel) : undefined;
  if (art) return { titel, art };
  if (BESLUTTEDE.test(linje.trim())) return { titel, art: 'beslutning' };
  const [foran, navn] = FORAN_TEKST.exec(linje.trimStart()) ?? FORAN_STREG.exec(linje.trimStart()) ?? [];
  if (foran === undefined || navn === undefined) return undefined;
  return { titel: navn, art: artOf(navn) ?? 'andet', restFra: linje.length - linje.trimStart().length + foran.length };
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
  return NAVNE.some((pattern) => pattern.test(titel)) ? 'andet' : artOfDele(titel);
}

/** `Drøftelse/beslutning` is both, and above all a decision. */
function artOfDele(titel: string): AfsnitArt | 'andet' | undefined {
  const dele = titel.split(/\s*\/\s*|\s+(?:og|samt|&)\s+/);
  if (dele.length < 2 || dele.length > 3) return undefined;
  const arter = dele.map(artOf);
  const isTvetydig = !titel.includes('/') && arter.every((art) => art === 'andet');
  if (arter.includes(undefined) || isTvetydig) return undefined;
  return arter.find((art) => art === 'beslutning') ?? arter[0];
}

/** The kind of section a whole line names, `andet` when it names none that the portal knows. */
export function readMainArt(linje: string): AfsnitArt | 'andet' {
  return findAfsnitsnavn(linje)?.art ?? 'andet';
}
