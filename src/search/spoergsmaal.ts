import { maanedFra, maanedsnavn } from '../model/maaned.ts';

/** What a reader asked for, taken apart. */
export interface Spoergsmaal {
  /** Sequences of words in quotation marks, to be found as they stand. */
  fraser: string[];
  /** Words and numbers in lower case, without those that only make it a question. */
  ord: string[];
  /** The small word that stood right before each of them, if one did: `efter` of `efter regulering`. */
  foran: (string | undefined)[];
  /** Whether it asks what a word means. */
  betydning: boolean;
  /** Whether it asks what one word is, which a page of that name tells best, and otherwise the glossary. */
  hvadEr: boolean;
  /** Whether it asks for a reason. */
  grund: boolean;
  /** What kind of thing is asked for, which a text need not say of it: `firma` in `hvilket firma evaluerede …`. */
  slags: string | undefined;
  /** The number of the agenda item that is asked for: `punkt 5`. */
  punkt: string | undefined;
}

/** Words that make a question of words, or that every text has. */
export const STOPORD: ReadonlySet<string> = new Set(
  `hvem hvad hvor hvornår hvordan hvorfor hvilke hvilken hvilket hvis er var være været bliver blev blive har havde have
  i på om for af til fra med og eller men så som at der den det de dem en et man jeg vi os du han hun sig sin sit sine
  min mit mine mig din dit dine dig vores jer jeres hans hendes ham hende deres ja nej
  skal kan må vil ville skulle kunne ikke også efter ved under mellem mod hos ud op ind ned se find finder finde søg står
  stod findes sidder sad siger sagde sker skete gælder handler hedder betyder meget mange laver lavet mødte kommer kommet kom ligger lå koster kostede koste kostet
  bor dækker noget nogen nogle holder dette denne disse
  måtte burde bør få får fik fået gør gjort giver gav tager tog alle frem
  længe uden inden inde her end over nu igen når mens selvom endte bestemmer
  borger borgeren borgere borgerne`.split(/\s+/),
);

/** Words that only say what the number beside them is. */
const ENHEDER = new Set('kr kroner paragraf stk nr sagsnr dok dok.nr doknr dokumentnr pkt'.split(' '));

const QUOTED = /["»«“”„]([^"»«“”„]+)["»«“”„]/g;
const ISO_DAY = /\b(\d{4})-(\d{1,2})-(\d{1,2})\b/g;
const DANISH_DAY = /\b(\d{1,2})\s*[./-]\s*(\d{1,2})(?:\s*[./-]\s*|\s+)(\d{4}|\d{2})\b/g;
/** A day without its year; a case number has more: `40/13-2013`. */
const DAY_OF_YEAR = /(?<![\d./-])(\d{1,2})\/(\d{1,2})(?![\d/-])/g;
/** A month in short: `19. okt. 2020`, `d. 3 feb`. */
const SHORT_MONTH = /\b(\d{1,2}\.?\s*)(jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|dec)\b\.?/giu;
/** A number with its points, hyphens and decimals, or a word of letters with what joins them. */
const TOKEN = /\d+(?:[.\-/,]\d+)*\p{L}?(?!\p{L})|[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu;

/** Words that ask for something of a body, and are no part of its name. */
export const OM_ET_ORGAN: ReadonlySet<string> = new Set(
  `formand formanden formænd næstformand medlem medlemmer medlemmerne medlemsliste opgave opgaver opgaverne rolle møder
  mødes kommune kommunen kommuner kommunerne året årligt ofte tit gange mange`.split(/\s+/),
);

/** Here `sted` is no place. */
const INSTEAD = /\bi stedet for\b/gi;
const PUNKT = /\b(?:punkt|pkt\.?|dagsordenspunkt)\s+(?:nr\.?\s*)?(\d{1,2})\b(?!\.\d)/i;
const BETYDNING =
  /\b(?:betyde[rt]?|betydning\w*|st[åa]r .* for|forkort\w+|definition\w*|vil .* sige)\b|\bforskel(?:len)? (?:på|mellem)/i;

const HVAD_ER = /^hvad (?:er|laver|gør|vil det sige at være)(?: (?:en|et)(?: [\p{L}-]+)?)? [\p{L}-]+\??$/iu;
const SLAGS = /\bhvilke[nt]? ([\p{L}-]+)/iu;
const GRUND = /\b(?:hvorfor|hvad er grunden|af hvilken grund|begrundelsen?)\b/i;

/** Takes a question apart: phrases, days as a text writes them, words without those of the question itself. */
export function readSpoergsmaal(q: string): Spoergsmaal {
  const fraser: string[] = [];
  const [, punkt] = PUNKT.exec(q) ?? [];
  const withoutPunkt = q.replace(PUNKT, ' ');
  const rest = (withoutPunkt.trim() === '' ? q : withoutPunkt)
    .replace(INSTEAD, ' ')
    .replace(QUOTED, (_all, phrase: string) => {
      fraser.push(phrase.trim());
      return ' ';
    })
    .replace(ISO_DAY, (all, aar: string, maaned: string, dag: string) => dayInWords(dag, maaned, aar) ?? all)
    .replace(DANISH_DAY, (all, dag: string, maaned: string, aar: string) => dayInWords(dag, maaned, aar) ?? all)
    .replace(DAY_OF_YEAR, (all, dag: string, maaned: string) => dayInWords(dag, maaned) ?? all)
    .replace(SHORT_MONTH, (_all, dag: string, kort: string) => `${dag} ${maanedFra(kort)}`);
  const all = rest.toLowerCase().match(TOKEN) ?? [];
  const hasNumber = all.some((word) => /\d/.test(word));
  const isAsked = (word: string) =>
    !STOPORD.has(word) && !(hasNumber && ENHEDER.has(word)) && (word.length > 1 || /\d/.test(word));
  const asked = all.some(isAsked) || fraser.length > 0 ? isAsked : () => true;
  return {
    fraser,
    ord: all.filter(asked),
    foran: all.flatMap((word, at) => (asked(word) ? [smallWord(all[at - 1])] : [])),
    betydning: BETYDNING.test(q),
    hvadEr: HVAD_ER.test(q.trim()),
    grund: GRUND.test(q),
    slags: SLAGS.exec(q)?.[1]?.toLowerCase(),
    punkt,
  };
}

function smallWord(word = ''): string | undefined {
  return STOPORD.has(word) ? word : undefined;
}

function dayInWords(dag: string, maaned: string, aar = ''): string | undefined {
  const navn = Number(dag) >= 1 && Number(dag) <= 31 ? maanedsnavn(maaned) : '';
  if (navn === '') return undefined;
  return `${Number(dag)} ${navn} ${aar.length === 2 ? `20${aar}` : aar}`.trim();
}
