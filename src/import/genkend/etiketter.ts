/** What a label in the head of a paper is about. */
export type Felt =
  | 'moede'
  | 'titel'
  | 'dato'
  | 'tid'
  | 'slut'
  | 'sted'
  | 'deltagere'
  | 'afbud'
  | 'rolle'
  | 'nummer'
  | 'udsendt'
  | 'kontakt'
  | 'andet';

/** Labels by field. `stille` ones are known even without a colon before their value. */
const ETIKETTER: { felt: Felt; navne: RegExp; stille: RegExp }[] = [
  {
    felt: 'moede',
    navne: /^(?:møde|udvalg|organ|forum|mødeforum|gruppe|mødegruppe|udvalgets navn|møde i)$/,
    stille: /^(?:møde|udvalg|forum|organ)$/,
  },
  {
    felt: 'titel',
    navne: /^(?:mødetitel|titel|emne|mødetype|type|møde nr|mødenr|mødenummer)$/,
    stille: /^(?:mødetype)$/,
  },
  {
    felt: 'dato',
    navne: /^(?:dato|mødedato|mødedag|dato for møde|dato for mødet|dag)$/,
    stille: /^(?:dato|mødedato)$/,
  },
  {
    felt: 'tid',
    navne:
      /^(?:tid|tidspunkt|tidsrum|mødetid|mødetidspunkt|klokken|kl|dato og tid|dato\/tid|dato og tidspunkt|dato og klokkeslæt|dato og kl|tid og dato|tid og sted|tid\/sted|hvornår|starttidspunkt|start|mødestart|mødet begyndte|mødet begynder|mødet starter|mødet startede|begyndt)$/,
    stille: /^(?:tid|tidspunkt|mødetid|starttidspunkt)$/,
  },
  {
    felt: 'slut',
    navne: /^(?:sluttidspunkt|slut|mødeslut|mødet slut|mødet sluttede|mødet slutter|mødet hævet|hævet|sluttid)$/,
    stille: /^(?:sluttidspunkt)$/,
  },
  {
    felt: 'sted',
    navne:
      /^(?:sted|mødested|mødelokale|lokale|lokation|hvor|adresse|sted\/lokale|mødets sted|mødet holdes|mødet afholdes|mødet blev holdt)$/,
    stille: /^(?:sted|mødested|lokale|mødelokale)$/,
  },
  {
    felt: 'deltagere',
    navne:
      /^(?:deltagere|mødedeltagere|deltagerliste|deltagerkreds|deltagere i mødet|deltog|til stede|tilstede|tilstedeværende|fremmødte|fremmøde|medlemmer|øvrige deltagere|andre deltagere|øvrige|desuden deltog|endvidere deltog|derudover deltog|gæster|gæst|inviterede|indkaldte|indbudte|fra sekretariatet|sekretariatet|sekretariat|sekretariatsdeltagelse|mødt|mødte|til ?stede var|(?:til ?stede|mødte|deltagere|deltog) fra [\p{L} ,&-]{2,40}|fra [\p{L} ,&-]{2,40} deltog(?: endvidere| desuden)?)$/u,
    stille: /^(?:deltagere|mødedeltagere|til stede|tilstede|tilstedeværende|øvrige deltagere|fremmødte)$/,
  },
  {
    felt: 'afbud',
    navne:
      /^(?:afbud|afbud fra|meldt afbud|fraværende|fravær|ikke til ?stede|ej til ?stede|der var afbud fra|ikke mødt|ikke mødte|fraværende med(?: og uden)? afbud|udeblevet|udeblev)$/,
    stille: /^(?:afbud|afbud fra|fraværende)$/,
  },
  {
    felt: 'rolle',
    navne: /^(?:referent|referenter|ref|mødeleder|ordstyrer|formand|dirigent|sekretær)$/,
    stille: /^(?:referent|mødeleder|ordstyrer)$/,
  },
  {
    felt: 'nummer',
    navne:
      /^(?:sagsnr|sagsnummer|sags nr|sag nr|sags-nr|sagsid|sags id|journalnr|journalnummer|j\.? ?nr|dok\.? ?nr|doknr|dokumentnr|dokument nr|dokumentnummer|dok\.? ?id|sagsnr\.? ?\/ ?dok\.? ?nr|sagsnr\.? ?\/ ?dokumentnr|sags-? ?og dokumentnr|sagsnr\.? og dok\.? ?nr)$/,
    stille: /^(?:sagsnr|sagsnummer|sagsnr\.? ?\/ ?dok\.? ?nr|dok\.? ?nr|dokumentnr|journalnr|j\.? ?nr)$/,
  },
  {
    felt: 'udsendt',
    navne: /^(?:udsendt|udsendelsesdato|dato for udsendelse|udsendt den|referat udsendt|dagsorden udsendt|dateret)$/,
    stille: /^$/,
  },
  {
    felt: 'kontakt',
    navne:
      /^(?:kontaktperson|kontaktpersoner|kontakt|telefon|tlf|tlf\.? ?nr|mobil|e-?mail|mail|e-?post|sagsbehandler|direkte telefon|direkte|spørgsmål til|henvendelse til)$/,
    stille: /^(?:kontaktperson|telefon|tlf|e-?mail|mobil)$/,
  },
  {
    felt: 'andet',
    navne: /^(?:øvrige oplysninger|bemærkninger|kopi til|kopi|vedlagt|udarbejdet af|forberedelse|medbring)$/,
    stille: /^(?:øvrige oplysninger)$/,
  },
];

/** Labels that are words of many uses: alone on a line they need a colon. */
const KUN_MED_KOLON =
  /^(?:sekretariat(?:et)?|formand|gruppe|emne|titel|type|øvrige|gæst|gæster|kopi|dag|kl|start|slut|adresse|hvor|hvornår|sekretær|ref|kontakt|mail|medlemmer|bemærkninger|forberedelse|vedlagt|direkte|fremmøde|deltog)$/i;

/** A label found at the start of a line, and what follows it. */
export interface Etiket {
  felt: Felt;
  /** As the paper writes it, without colon. */
  navn: string;
  /** What stands after it on the line; may be empty. */
  vaerdi: string;
}

/** Reads a label and its value: `Sted: Teams`, `Sted Teams`, `STED`. */
export function readEtiket(linje: string): Etiket | undefined {
  const tekst = linje.replace(/\s+/g, ' ').trim();
  const alone = findFelt(tekst, 'navne');
  if (alone && (tekst.endsWith(':') || !KUN_MED_KOLON.test(tekst)))
    return { felt: alone, navn: withoutSign(tekst), vaerdi: '' };
  const colon = /^([^:]{2,40}?)\s*\.?:\s*(.*)$/.exec(tekst);
  const withColon = colon && findFelt(colon[1] ?? '', 'navne');
  if (colon && withColon) return { felt: withColon, navn: withoutSign(colon[1] ?? ''), vaerdi: colon[2] ?? '' };
  const words = tekst.split(' ');
  for (const count of [3, 2, 1]) {
    const navn = words.slice(0, count).join(' ');
    const vaerdi = words.slice(count).join(' ');
    const felt = findFelt(navn, 'stille');
    if (felt === 'moede' && /^(?:den|d\.|(?:man|tirs|ons|tors|fre|lør|søn)dag)\b/i.test(vaerdi)) return undefined;
    if (felt && /^\p{Lu}/u.test(navn) && /^[\p{Lu}\d"(@]|^kl\b|^den\b/u.test(vaerdi))
      return { felt, navn: withoutSign(navn), vaerdi };
  }
  return undefined;
}

function findFelt(navn: string, way: 'navne' | 'stille'): Felt | undefined {
  const plain = withoutSign(navn)
    .toLowerCase()
    .replace(/\s*\/\s*/g, '/');
  return plain === '' ? undefined : ETIKETTER.find((etiket) => etiket[way].test(plain))?.felt;
}

function withoutSign(navn: string): string {
  return navn.trim().replace(/[\s.:]+$/, '');
}
