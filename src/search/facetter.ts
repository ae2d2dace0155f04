import { FILTRE, isFilternavn, type Filternavn } from './resultat.ts';
import type { Pagefind } from './pagefind.ts';

/** Which pages have which values of the filters, and their order by day: asked of the index once, when it is needed. */
export class Facetter {
  readonly #pagefind: Pagefind;
  #pages: Promise<Record<Filternavn, Map<string, Set<string>>>> | undefined;
  #days: Promise<Map<string, number>> | undefined;

  constructor(pagefind: Pagefind) {
    this.#pagefind = pagefind;
  }

  /** The pages that have the chosen values. */
  async filter(ids: readonly string[], chosen: Partial<Record<Filternavn, string>>): Promise<string[]> {
    const sets = await this.#setsOf(chosen);
    return sets.length === 0 ? [...ids] : ids.filter((id) => sets.every(({ pages }) => pages.has(id)));
  }

  /** How many of the pages each value of each filter would leave, the other filters as they are. */
  async count(
    ids: readonly string[],
    chosen: Partial<Record<Filternavn, string>>,
  ): Promise<Record<Filternavn, Record<string, number>>> {
    const pages = await (this.#pages ??= this.#readPages());
    const sets = await this.#setsOf(chosen);
    const counts = Object.fromEntries(
      Object.keys(FILTRE)
        .filter(isFilternavn)
        .map((navn) => {
          const others = sets.filter((set) => set.navn !== navn);
          const left = ids.filter((id) => others.every((set) => set.pages.has(id)));
          const values = [...pages[navn]].map(([value, has]) => [value, left.filter((id) => has.has(id)).length]);
          return [navn, Object.fromEntries(values)];
        }),
    );
    return { ...EMPTY, ...counts };
  }

  /** The pages, newest first; those without a day last. */
  async byDay(ids: readonly string[]): Promise<string[]> {
    const days = await (this.#days ??= this.#readDays());
    const rank = (id: string) => days.get(id) ?? Number.MAX_SAFE_INTEGER;
    return [...ids].sort((a, b) => rank(a) - rank(b));
  }

  async #setsOf(chosen: Partial<Record<Filternavn, string>>): Promise<{ navn: string; pages: Set<string> }[]> {
    const entries = Object.entries(chosen);
    if (entries.length === 0) return [];
    const all = await (this.#pages ??= this.#readPages());
    return entries.map(([navn, value]) => ({
      navn,
      pages: (isFilternavn(navn) && all[navn].get(value)) || new Set<string>(),
    }));
  }

  async #readPages(): Promise<Record<Filternavn, Map<string, Set<string>>>> {
    const known = await this.#pagefind.filters();
    const read = async (navn: Filternavn) => {
      const values = Object.keys(known[navn] ?? {});
      return new Map(
        await Promise.all(
          values.map(async (value): Promise<[string, Set<string>]> => {
            const answer = await this.#pagefind.search(null, { filters: { [navn]: value } });
            return [value, new Set(answer?.results.map(({ id }) => id))];
          }),
        ),
      );
    };
    return {
      region: await read('region'),
      organ: await read('organ'),
      aar: await read('aar'),
      art: await read('art'),
      udfald: await read('udfald'),
    };
  }

  async #readDays(): Promise<Map<string, number>> {
    const answer = await this.#pagefind.search(null, { sort: { dato: 'desc' } });
    return new Map(answer?.results.map(({ id }, index) => [id, index]));
  }
}

const EMPTY: Record<Filternavn, Record<string, number>> = { region: {}, organ: {}, aar: {}, art: {}, udfald: {} };
