import type { UdfaldKode } from '../../model/udfald.ts';
import { isOmAndre, isRetold, isTidligere } from './genfortalt.ts';
import { UDFALDSORD } from './udfaldsord.ts';

/** How sentences are read: those of a decision say more than those of a text. */
export interface Laesemaade {
  /** It is the first sentence of a decision, or has the same subject as that. */
  bredt: boolean;
  /** It stands in a decision. */
  beslutning: boolean;
  /** Names of other bodies. */
  fremmede?: readonly string[];
}

/** The outcomes a sentence says without condition, of the meeting itself; negation is never read as its opposite. */
export function readUdfald(saetning: string, maade: Laesemaade): UdfaldKode[] {
  const tekst = plainOf(saetning);
  if (BETINGET.test(tekst) || DELVIST.test(tekst) || isOmAndre(tekst, maade.fremmede)) return [];
  if (IKKE.test(tekst)) return isOwnNegation(tekst, maade) ? ['ikke-tiltraadt'] : [];
  if (ANDET_IKKE.test(tekst)) return [];
  const aftalt = maade.beslutning ? AFTALT.exec(tekst) : null;
  if (aftalt) return aftalt[1] ? ['udsat'] : aftalt[2] ? ['godkendt'] : ['anbefalet'];
  const passiv = PASSIVER.filter((ord) => isPassiv(tekst, ord, maade)).map(({ udfald }) => udfald);
  if (passiv.length > 0) return passiv;
  const aktiver = maade.bredt ? AKTIVER.bredt : AKTIVER.egne;
  return aktiver.filter(({ moenster }) => isAktiv(tekst, moenster)).map(({ udfald }) => udfald);
}

/** `Det blev aftalt at udskyde punktet til næste møde`. */
const AFTALT =
  /^det blev (?:aftalt|besluttet|vedtaget),? at (?:(udskyde|udsætte) (?:punktet|sagen|emnet|beslutningen|behandlingen|drøftelsen)|(godkende|tiltræde)|anbefale)(?!\p{L})/iu;
const FOELGER = [
  '$',
  '[.,;:!(–]',
  ' (?:med|uden)(?! \\d)',
  ' som (?:indstillet|foreslået|fremlagt|forelagt|anført)',
  ' (?:enstemmigt|hermed|herefter|og|over for|–)',
  ' efter (?:\\p{L}+ ){0,2}(?:drøftelse|debat|rettelse)',
  ' til (?:\\p{L}+ ){0,2}(?:udsendelse|høring|godkendelse|offentliggørelse|efterretning)',
  ' i (?:den|det|sin|deres) (?:fore|frem|nu|hel)',
  ' af (?:gruppen|forummet|udvalget|kredsen|mødet|alle|medlemmerne|deltagerne)',
].join('|');
const EFTER = `(?=${FOELGER})`;
const ENTEN = 'blev|bliver|er|er blevet|blev herefter|blev derefter';
const MAADE = '(?:(?:hermed|herefter|derefter|enstemmigt|kort|grundigt|således|også|dermed|derfor) )*';
const FAST =
  '(?:dagsorden(?:en)?|referat(?:et)?|dagsorden og referat|indstilling(?:en|erne)?|punkt(?:et)?|sagen|emnet|orientering(?:en|erne)?|forslag(?:et)?|budget(?:tet)?|regnskab(?:et)?|oplæg(?:get)?|kommissori(?:um|et)|beslutning(?:en)?|behandling(?:en)?|drøftelse(?:n)?|det)';
/** What a sentence is about, on one clause: nothing earlier, wished or doubted. */
const EMNE = '(?!(?:ingen|intet|hverken|dele|en del|halvdelen|noget|nogle|flere|enkelte)(?!\\p{L}))[^,.;:()]{2,110}?';
const BETINGET =
  /(?<!\p{L})(?:hvis|såfremt|forudsat|under forudsætning|med forbehold|medmindre|eventuelt|måske|formentlig)(?!\p{L})/iu;
const DELVIST =
  /(?<!\p{L})(?:dog ikke|bortset fra|undtagen|med undtagelse|delvist?|på nær|endnu ikke|ikke endnu)(?!\p{L})/iu;
const IKKE =
  /^(?:[^,;]*\s)?(?:(?:kunne |kan )?ikke (?:blevet )?(?:tiltrådt|godkendt|vedtaget|imødekommet|tiltrædes|godkendes|vedtages|godkende|tiltræde|vedtage|tilslutte sig)|(?:tiltrådte|godkendte|vedtog|tiltræder|godkender) ikke|tilsluttede sig ikke)(?!\p{L})/iu;
const ANDET_IKKE = /^[^,;]*(?<!\p{L})(?:ikke|ingen|hverken|aldrig|næppe|nægtede)(?!\p{L})/iu;
const FREMMED =
  /(?<!\p{L})(?:sidste|forrige|seneste|sidst|tidligere|allerede|havde|har|kan|kunne|skal|skulle|bør|burde|vil|ville|må|måtte|forvente[srt]?|indstille[srt]?|foreslår?s?|foreslog|ønske[rt]?|ønskede|håber|når|før|inden|om|at|som|hvor|hvad|i (?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|(?:19|20)\d\d)|(?:den|d\.) \d{1,2}\.)(?!\p{L})|(?<=.)(?<!\p{L})der(?!\p{L})/iu;
const IKKE_SAGEN = /(?:frist|dato|møde|start|deadline|konference|seminar|ikrafttræd|temadag|afsnit|bilag)\p{L}*/iu;

/** A way to say an outcome, as patterns: at the beginning of a sentence, and after what it is about. */
interface Passiv {
  udfald: UdfaldKode;
  /** May be said of anything. */
  isFri: boolean;
  aabne: RegExp;
  midt: RegExp;
}

const PASSIVER = UDFALDSORD.map(({ udfald, tillaegsform, passiv }): Passiv => {
  const isFri = udfald === 'udsat' || udfald === 'bortfaldet' || udfald === 'droeftet';
  const efter = isFri ? '(?!\\p{L})' : udfald === 'anbefalet' ? `(?:${EFTER}|(?= (?:at|til)))` : EFTER;
  return {
    ...{ udfald, isFri },
    aabne: new RegExp(`^(?:${FAST} )?(?:(?:${ENTEN}) )?${MAADE}(?:${tillaegsform}|${passiv})${efter}`, 'iu'),
    midt: new RegExp(`^(${EMNE}) ((?:${ENTEN}) ${MAADE}(?:${tillaegsform})|${MAADE}(?:${passiv}))${efter}`, 'iu'),
  };
});
const HELT_FAST = new RegExp(`^${FAST}$`, 'iu');
const FAST_FOR_AAR = new RegExp(`^${FAST}(?: for \\d{4})?$`, 'iu');
const KAN_BORTFALDE = new RegExp(`^(?:${FAST}|\\p{L}*(?:punkt|forslag)et)$`, 'iu');

function isPassiv(tekst: string, { udfald, isFri, aabne, midt }: Passiv, { bredt, beslutning }: Laesemaade): boolean {
  if (isFri && isRetold(tekst)) return false;
  if (aabne.test(tekst)) return beslutning || !isFri || !/^(?:udgår|udgik)/i.test(tekst);
  const [, emne, verbum = ''] = midt.exec(tekst) ?? [];
  if (emne === undefined || FREMMED.test(emne)) return false;
  if (!beslutning) return /^blev/i.test(verbum) && HELT_FAST.test(emne);
  const isSagen = !IKKE_SAGEN.test(emne) || !isFri;
  return (
    isSagen &&
    (udfald !== 'bortfaldet' || KAN_BORTFALDE.test(emne)) &&
    (bredt || /^blev|^(?:udsæ|udsk)/i.test(verbum) || FAST_FOR_AAR.test(emne))
  );
}

const EGNE = 'gruppen|forummet|udvalget|kredsen|rådet|netværket|bestyrelsen|mødet|medlemmerne|deltagerne|vi|man';
const NAVNGIVNE =
  '(?!(?:[Aa]rbejds|[Pp]rojekt|[Uu]nder|[Ff]ølge|[Rr]eference|[Bb]y|[Rr]egions|[Kk]ommunal)\\p{L}|KL )(?:[\\p{L}-]*(?:gruppen|forum(?:met)?|udvalget|kredsen|rådet|netværket)|\\p{Lu}{2,8})(?: \\p{Lu}\\p{Ll}+)?';
/** Words between subject and outcome: `FU gennemgik oplægget og godkendte det`. */
const MELLEM = '(?: [^,.;:]{2,90}? og(?: herefter| derefter| dermed)?)?';

/** Patterns for what a body does, of this meeting's alone and of any that is named. */
const AKTIVER = { egne: patternsOf(subjektOf(false)), bredt: patternsOf(subjektOf(true)) };

function patternsOf(subjekt: string): { udfald: UdfaldKode; moenster: RegExp }[] {
  return UDFALDSORD.map(({ udfald, aktiv }) => ({
    udfald,
    moenster: new RegExp(`^(${subjekt})(${MELLEM} ${MAADE})(?:${aktiv})(?!\\p{L})([^,;:]*)`, 'u'),
  }));
}

function isAktiv(tekst: string, moenster: RegExp): boolean {
  const found = moenster.exec(tekst);
  return found !== null && !FREMMED.test((found[2] ?? '').trim()) && !isTidligere(found[3] ?? '');
}

function subjektOf(bredt: boolean): string {
  const own = EGNE.split('|').map((ord) => `[${ord[0]?.toUpperCase() ?? ''}${ord[0] ?? ''}]${ord.slice(1)}`);
  return `(?:Et enigt )?(?:${[...own, ...(bredt ? [NAVNGIVNE] : [])].join('|')})`;
}

/** A negated outcome counts only of the meeting's own case: `KKR` or `Region` may have refused something else. */
function isOwnNegation(tekst: string, { bredt, beslutning }: Laesemaade): boolean {
  const before = tekst.slice(0, tekst.search(/(?<!\p{L})ikke(?!\p{L})/iu)).trim();
  const emne = before.replace(
    /\s*(?<!\p{L})(?:blev|bliver|er|kunne|kan|godkendte|tiltrådte|vedtog|tilsluttede sig)$/iu,
    '',
  );
  return beslutning && (bredt || /blev$/.test(before)) && !FREMMED.test(emne);
}

/** Without quotations and marks of lists, and without whose minutes are approved. */
function plainOf(saetning: string): string {
  return saetning
    .replace(/«[^»]*»|»[^«]*«|”[^”]*”|“[^”]*”|"[^"]*"/g, 'X')
    .replace(
      /(referat(?:et|er|erne)?) (?:fra|af|for) (?:(?:det )?(?:sidste|seneste|forrige) møde|møde[rt]?(?:ne)?)(?: (?:i [\p{L}-]+ )?(?:den|d\.) \d{1,2}\.\s?\p{L}+(?: \d{4})?)?/giu,
      '$1',
    )
    .replace(/^(?:\s|[-–•*→]|=+>|\(?\d{1,2}[.)]\s|ad\.?\s?\d+[.):]?\s|[a-z]\)\s)+/iu, '')
    .replace(/\s+/g, ' ')
    .trim();
}
