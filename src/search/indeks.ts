import { findFrase } from './frasesoegning.ts';
import { placesIn, toSoegeord } from './fundsteder.ts';
import { Indeksfiler, kept, type Indekskilde, type Indeksoversigt } from './indeksfiler.ts';
import { noegleOf } from './noegle.ts';
import { wordsOf } from './ord.ts';
import { createOrdsoegning, type Vejet } from './ordsoegning.ts';
import type { Indeksside } from './resultat.ts';
import { withSteder } from './sidedele.ts';
import { Sidenavne } from './sidenavne.ts';

/** A page that was found. */
export interface Indeksfund {
  id: string;
  /** How well it answers beside others of the same search. */
  score: number;
  data(): Promise<Indeksside>;
}

/** What is asked of an index. Each fails when a file cannot be fetched, rather than leave pages out. */
export interface Indeks {
  /** Pages that hold all of these words, in any form, best first. */
  search(tekst: string): Promise<Indeksfund[]>;
  /** Pages where these words follow one another; small ones among them may be passed over, for they stand everywhere. */
  searchPhrase(frase: string, isSmall?: (word: string) => boolean): Promise<Indeksfund[]>;
  /** Does what a search for these words begins with. */
  prepare(tekst: string): void;
  /** A page that no words led to. */
  readSide(id: string): Promise<Indeksside>;
  readonly sidenavne: Sidenavne;
}

/** Makes what answers from an index. */
export function createIndeks(oversigt: Indeksoversigt, kilde: Indekskilde): Indeks {
  const filer = new Indeksfiler(oversigt, kilde);
  const ord = createOrdsoegning(filer, oversigt.sider);

  const toFund = (found: readonly Vejet[], placesOf: (text: readonly string[]) => number[]): Indeksfund[] => {
    const read = kept(async (id: string) => {
      const side = await filer.readSide(id);
      return withSteder(side, placesOf(side.ord));
    });
    return found.map(({ nr, score }) => {
      const id = filer.idOf(nr);
      return { id, score, data: () => read(id) };
    });
  };

  return {
    async search(tekst) {
      const asked = tekst.split(' ').map(toSoegeord);
      return toFund(await ord.find(asked), (text) => placesIn(text, asked));
    },
    async searchPhrase(frase, isSmall = () => false) {
      const asWritten = await findFrase(filer, ord, frase.split(/\s+/), isSmall);
      const { found, placesOf } =
        asWritten.found.length > 0 ? asWritten : await findFrase(filer, ord, wordsOf(frase), isSmall);
      return toFund(found, placesOf);
    },
    prepare(tekst) {
      for (const word of tekst.split(' ')) ord.prepare(noegleOf(word)).catch(() => undefined);
    },
    readSide: (id) => filer.readSide(id),
    sidenavne: new Sidenavne(oversigt.navne, (nr) => filer.idOf(nr)),
  };
}
