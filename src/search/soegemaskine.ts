import { inBestWords } from './bedste-ord.ts';
import { Begreber, type Begrebsord } from './begreber.ts';
import { withDays } from './dage.ts';
import { Facetter } from './facetter.ts';
import { literal, NOTHING_ELSE } from './formulering.ts';
import { findSider, listSider, type Fund } from './find-sider.ts';
import type { Indeks } from './indeks.ts';
import { kept } from './indeksfiler.ts';
import { namesAsked, navngivneFirst } from './navngivne.ts';
import { isNumber, wordsOf } from './ord.ts';
import { Ordbog } from './ordbog.ts';
import { rank } from './rangering.ts';
import type { Indeksside, Soegning } from './resultat.ts';
import { Seneste } from './seneste.ts';
import { readSpoergsmaal, STOPORD, type Spoergsmaal } from './spoergsmaal.ts';
import { firstPlaces, type Soegemaskine, type Svar } from './svar.ts';
import { udvid, type Udvidelse } from './udvidelse.ts';

/** What searches of a site are answered from. */
export interface Kilder {
  indeks: Indeks;
  /** Its vocabulary. */
  ordforraad: string;
  /** The names its editors keep. */
  begreber: readonly Begrebsord[];
  /** Fetches what pages can be narrowed by. */
  hentFacetter(): Promise<string>;
}

/** A reader goes back and forth between a few searches, and narrows and sorts one of them. */
const REMEMBERED = 8;

/** Makes what answers a site's searches. */
export function createSoegemaskine({ indeks, ordforraad, begreber, hentFacetter }: Kilder): Soegemaskine {
  const ordbog = new Ordbog(ordforraad);
  const navne = new Begreber(begreber);
  const facetter = new Facetter(hentFacetter);
  const answered = new Seneste<Besvarelse>(REMEMBERED);
  const expanded = new Seneste<Udvidelse>(REMEMBERED);

  const isKommune = (word: string) => indeks.sidenavne.isKommune(word);
  const expand = ({ ord, foran, slags }: Spoergsmaal): Udvidelse => {
    const key = [...ord, ...foran, slags].join(' ');
    return expanded.get(key) ?? expanded.keep(key, udvid(ord, ordbog, navne, { foran, slags, isKommune }));
  };

  const answer = async (soegning: Soegning, signal?: AbortSignal): Promise<Besvarelse> => {
    const spoergsmaal = readSpoergsmaal(soegning.q);
    const { ord, fraser, betydning, hvadEr, grund, punkt } = spoergsmaal;
    const maade = { typed: ord, grund, punkt };
    const { formuleringer, rettet, ukendte } = soegning.ordret ? literally(ord, ordbog) : expand(spoergsmaal);
    const ways = withDays(formuleringer, ord);
    const hopeless = soegning.ordret && ukendte.length > 0;
    const found = hopeless ? [] : await findSider(untilAborted(indeks, signal), fraser, ways);
    signal?.throwIfAborted();
    const ranked = await rank(found, ordbog, maade, indeks.sidenavne.kommuner);
    // Who asks why is not asking for the page of a name.
    const fund = grund
      ? ranked
      : navngivneFirst(ranked, namesAsked(ord, formuleringer, navne), indeks.sidenavne, { betydning, hvadEr });
    // What was put in quotation marks, or is to be as it stands, means nothing else.
    const others = fraser.length > 0 || soegning.ordret ? [] : ways;
    const vis = async ({ result, formulering }: Fund) =>
      inBestWords(await result.data(), formulering, others, ordbog, maade);
    return { fund, rettet, ukendte, vis: kept(vis) };
  };

  const listAll = async ({ filtre }: Soegning): Promise<Besvarelse> => ({
    ...NOTHING,
    fund: Object.keys(filtre).length === 0 ? [] : listSider(await facetter.newest(), indeks.readSide),
  });

  const toSvar = async (besvarelse: Besvarelse, { filtre, sortering }: Soegning): Promise<Svar> => {
    const { fund, rettet, ukendte, vis } = besvarelse;
    const byId = new Map(fund.map((one) => [one.result.id, one]));
    const left = await facetter.filter([...byId.keys()], filtre);
    const ordered = sortering === 'dato' ? await facetter.byDay(left) : left;
    const traef = ordered.flatMap((id) => byId.get(id) ?? []);
    return {
      antal: traef.length,
      rettet,
      ukendte,
      udvidet: fund.some(({ formulering }) => formulering.afstand > 0),
      kunEtOrd: traef.length > 0 && traef.every(({ formulering }) => formulering.afstand >= NOTHING_ELSE),
      countFacetter: () => facetter.count([...byId.keys()], filtre),
      hent: async (plads) => {
        const one = traef[plads];
        if (!one) throw new Error(`No page ${plads} among ${traef.length}`);
        return vis(one);
      },
    };
  };

  return {
    async search(soegning, signal) {
      if (wordsOf(soegning.q).length === 0) return withFirst(await toSvar(await listAll(soegning), soegning), signal);
      const key = keyOf(soegning);
      const besvarelse = answered.get(key) ?? (await answer(soegning, signal));
      return withFirst(await toSvar(answered.keep(key, besvarelse), soegning), signal);
    },
    async standOf(soegning) {
      const words = wordsOf(soegning.q);
      const last = words.at(-1);
      if (last === undefined || answered.has(keyOf(soegning))) return 'besvaret';
      if (words.every((word) => STOPORD.has(word))) return 'undervejs';
      return ordbog.isWhole(last) || !ordbog.canGrow(last) ? 'hel' : 'undervejs';
    },
    prepare({ q, ordret }, stand) {
      const spoergsmaal = readSpoergsmaal(q);
      // The whole question goes on as it is meant: a misspelt word is another one there.
      const [nearest] = stand === 'hel' && !ordret ? expand(spoergsmaal).formuleringer : [];
      const words = new Set([...spoergsmaal.ord, ...wordsOf(nearest?.tekst ?? '')]);
      const known = [...words].filter((word) => !STOPORD.has(word) && (ordbog.has(word) || isAar(word)));
      if (known.length > 0) indeks.prepare(known.join(' '));
    },
  };
}

/** An answer whose first pages are there. */
async function withFirst(svar: Svar, signal: AbortSignal | undefined): Promise<Svar> {
  signal?.throwIfAborted();
  await Promise.all(firstPlaces(svar).map(svar.hent));
  return svar;
}

/** What was found for a question, before it is narrowed and sorted. */
interface Besvarelse extends Pick<Svar, 'rettet' | 'ukendte'> {
  fund: Fund[];
  /** One of the pages, its parts in order; reckoned once. */
  vis(one: Fund): Promise<Indeksside>;
}

const NOTHING: Besvarelse = { fund: [], rettet: [], ukendte: [], vis: ({ result }) => result.data() };

function keyOf({ q, ordret }: Soegning): string {
  return `${ordret} ${q}`;
}

/** The index, which is asked no more when nobody waits for the answer. */
function untilAborted(indeks: Indeks, signal: AbortSignal | undefined): Indeks {
  return {
    ...indeks,
    search: async (tekst) => {
      signal?.throwIfAborted();
      return indeks.search(tekst);
    },
    searchPhrase: async (...asked) => {
      signal?.throwIfAborted();
      return indeks.searchPhrase(...asked);
    },
  };
}

/** Numbers are not in the vocabulary; a year is one that is asked for often. */
function isAar(word: string): boolean {
  return /^(?:19|20)\d\d$/.test(word);
}

/** The words as they are typed; with one that no text has, no page has all. */
function literally(ord: readonly string[], ordbog: Ordbog): Udvidelse {
  const isKnown = (part: string) => isNumber(part) || part.length === 1 || ordbog.has(part);
  const ukendte = ord.filter((word) => !wordsOf(word).every(isKnown));
  return { formuleringer: ord.length === 0 || ukendte.length > 0 ? [] : [literal(ord.join(' '))], rettet: [], ukendte };
}
