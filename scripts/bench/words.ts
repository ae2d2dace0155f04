import { pickZipf, shuffle, type Random } from './random.ts';

/** A noun in its four forms: `aftale, aftalen, aftaler, aftalerne`. */
export interface Noun {
  ubestemt: string;
  bestemt: string;
  flertal: string;
  bestemtFlertal: string;
  isNeuter: boolean;
}

/** An adjective before nouns: `ny nyt nye`. */
export interface Adjective {
  faelleskoen: string;
  neutrum: string;
  flertal: string;
}

/** The words of a corpus, the frequent ones first in each list. */
export interface Vocabulary {
  nouns: readonly Noun[];
  adjectives: readonly Adjective[];
  /** Stem and ending of the past: `drøft` + `ede`. */
  verbs: readonly (readonly [stem: string, past: string])[];
}

/** Heads of nouns: the word, then the endings of the definite form, the plural and the definite plural (`0` is none). */
const HEADS = `aftale n r rne|tilbud det 0 dene|takst en er erne|plads en er erne|indsats en er erne|gruppe n r rne
plan en er erne|område t r rne|strategi en er erne|udgift en er erne|sag en er erne|analyse n r rne|model len ler lerne
opgave n r rne|ramme n r rne|proces sen ser serne|behov et 0 ene|forløb et 0 ene|møde t r rne|netværk et 0 ene
budget tet ter terne|regnskab et er erne|system et er erne|tilsyn et 0 ene|projekt et er erne|samarbejde t r rne
krav et 0 ene|mål et 0 ene|notat et er erne|rapport en er erne|bevilling en er erne|ordning en er erne
vurdering en er erne|ydelse n r rne|beregning en er erne|oversigt en er erne|måling en er erne|skema et er erne
undersøgelse n r rne|drøftelse n r rne|funktion en er erne|uddannelse n r rne|metode n r rne|institution en er erne
enhed en er erne|afdeling en er erne|konference n r rne|udvikling en er erne|redegørelse n r rne|prognose n r rne
tildeling en er erne|opgørelse n r rne|procedure n r rne|kontrakt en er erne|koncept et er erne|udvalg et 0 ene
materiale t r rne|hensyn et 0 ene|forslag et 0 ene|beredskab et er erne`;

/** First parts of compounds, with the letter that joins them. */
const FIRST_PARTS =
  words(`takst social børne ungdoms voksen handicap psykiatri rusmiddel drifts budget kvalitets kapacitets
udviklings styrings regions kommune borger pårørende visitations tilsyns økonomi lov bo dag aflastnings krise
specialundervisnings kommunikations hjælpemiddel rehabiliterings behandlings beskæftigelses uddannelses sundheds bolig
familie autisme hjerneskade syns høre demens misbrugs botilbuds herbergs transport tolke personale ledelses data
nøgletals effekt kompetence lærings overgangs udrednings samarbejds forebyggelses fællesskabs opfølgnings afregnings
betalings finansierings belægnings normerings ventetids merforbrugs dokumentations evaluerings forsorgs mestrings`);

/** Adjectives: the stem, then the endings of the neuter and of the plural. */
const ADJECTIVES = `fælles 0 0|ny t e|regional t e|social t e|særlig t e|økonomisk 0 e|aktuel t le|kommunal t e
tværgående 0 0|samlet 0 samlede|kommende 0 0|eksisterende 0 0|faglig t e|specialiseret 0 specialiserede|god t e
nuværende 0 0|konkret 0 e|midlertidig t e|årlig t e|langsigtet 0 langsigtede|administrativ t e|politisk 0 e|lokal t e
forpligtende 0 0|ensartet 0 ensartede|fleksibel t fleksible|væsentlig t e|stigende 0 0|foreløbig t e|skriftlig t e
opdateret 0 opdaterede|bred t e|individuel t le|national t e|faldende 0 0|gennemsigtig t e|koordineret 0 koordinerede
tilstrækkelig t e|uafhængig t e|forebyggende 0 0|rehabiliterende 0 0|tidlig t e|helhedsorienteret 0 helhedsorienterede
vidensbaseret 0 vidensbaserede|landsdækkende 0 0|uvisiteret 0 uvisiterede|bæredygtig t e|omkostningsbaseret 0 omkostningsbaserede`;

const VERBS = `drøft ede|vurder ede|undersøg te|ændr ede|gennemfør te|udvikl ede|saml ede|behandl ede|styrk ede
afklar ede|sikr ede|udarbejd ede|koordiner ede|evaluer ede|anvend te|finansier ede|belys te|prioriter ede|fordel te
forbered te|juster ede|støtt ede|opdater ede|præciser ede|dokumenter ede|registrer ede|kvalificer ede|organiser ede
beregn ede|afprøv ede|afgræns ede|begræns ede|indfør te|viderefør te|løs te|udsend te|analyser ede|tilpass ede
forankr ede|harmoniser ede|forenkl ede|målrett ede|formidl ede|overvåg ede|udvid ede|reducer ede|etabler ede
sammenlign ede|udpeg ede|indsaml ede|bekræft ede|afvikl ede|afslutt ede|ajourfør te|efterspørg te|kommenter ede`;

/** Composes the words: every head alone, and behind every first part, in an order that the source decides. */
export function createVocabulary(random: Random): Vocabulary {
  const heads = rowsOf(HEADS).map(readNoun);
  const compounds = FIRST_PARTS.flatMap((first) => heads.map((head) => compose(first, head)));
  return {
    nouns: [...heads, ...shuffle(random, compounds)],
    adjectives: rowsOf(ADJECTIVES).map(readAdjective),
    verbs: rowsOf(VERBS).map(([stem = '', past = '']) => [stem, past] as const),
  };
}

/** A noun; now and then one of the long compounds that stand only once or twice in a whole archive. */
export function drawNoun(random: Random, { nouns }: Vocabulary): Noun {
  const noun = pickZipf(random, nouns);
  return random() < 0.04 ? compose(pickZipf(random, FIRST_PARTS), noun) : noun;
}

function words(list: string): string[] {
  return list.split(/\s+/);
}

function rowsOf(list: string): string[][] {
  return list.split(/[|\n]/).map((row) => row.split(' ').map((part) => (part === '0' ? '' : part)));
}

function readNoun([word = '', bestemt = '', flertal = '', bestemtFlertal = '']: string[]): Noun {
  return {
    ubestemt: word,
    bestemt: word + bestemt,
    flertal: word + flertal,
    bestemtFlertal: word + bestemtFlertal,
    isNeuter: bestemt.endsWith('t'),
  };
}

function compose(first: string, head: Noun): Noun {
  return {
    ubestemt: first + head.ubestemt,
    bestemt: first + head.bestemt,
    flertal: first + head.flertal,
    bestemtFlertal: first + head.bestemtFlertal,
    isNeuter: head.isNeuter,
  };
}

/** A plural that is longer than an ending is the whole word: `samlet` and `samlede`. */
function readAdjective([stem = '', neutrum = '', flertal = '']: string[]): Adjective {
  return { faelleskoen: stem, neutrum: stem + neutrum, flertal: flertal.length > 2 ? flertal : stem + flertal };
}
