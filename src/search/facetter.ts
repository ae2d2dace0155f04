import { readFacetliste, type Facetliste } from './facetfil.ts';
import { FILTRE, isFilternavn, type Filternavn, type Soegning } from './resultat.ts';

/** How many pages each value of each filter has. */
export type Facettal = Record<Filternavn, Record<string, number>>;

/** Which pages have which values of the filters, and their order by day: fetched once, when it is needed. */
export class Facetter {
  readonly #hent: () => Promise<string>;
  #liste: Promise<Facetliste> | undefined;

  constructor(hent: () => Promise<string>) {
    this.#hent = hent;
  }

  /** Every page, newest first; those without a day last. */
  async newest(): Promise<string[]> {
    return (await this.#load()).sider;
  }

  /** Some pages, newest first. */
  async byDay(ids: readonly string[]): Promise<string[]> {
    const wanted = new Set(ids);
    return (await this.newest()).filter((id) => wanted.has(id));
  }

  /** The pages that have the chosen values. */
  async filter(ids: readonly string[], chosen: Soegning['filtre']): Promise<string[]> {
    if (Object.keys(chosen).length === 0) return [...ids];
    const has = hasAll(await this.#load(), chosen);
    return ids.filter(has);
  }

  /** How many of the pages each value of each filter would leave, the other filters as they are. */
  async count(ids: readonly string[], chosen: Soegning['filtre']): Promise<Facettal> {
    const liste = await this.#load();
    const tal: Facettal = { region: {}, organ: {}, aar: {}, art: {}, udfald: {} };
    for (const navn of Object.keys(FILTRE).filter(isFilternavn)) {
      const { vaerdier, af } = liste.filtre[navn];
      const { [navn]: _, ...others } = chosen;
      const counts = new Map(vaerdier.map((value) => [value, 0]));
      for (const id of ids.filter(hasAll(liste, others)))
        for (const value of af.get(id) ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
      tal[navn] = Object.fromEntries(counts);
    }
    return tal;
  }

  #load(): Promise<Facetliste> {
    return (this.#liste ??= this.#hent()
      .then(readFacetliste)
      .catch((error: unknown) => {
        this.#liste = undefined;
        throw error;
      }));
  }
}

function hasAll({ filtre }: Facetliste, chosen: Soegning['filtre']): (id: string) => boolean {
  const asked = Object.entries(chosen).map(([navn, value]) => ({
    af: isFilternavn(navn) ? filtre[navn].af : undefined,
    value,
  }));
  return (id) => asked.every(({ af, value }) => af?.get(id)?.includes(value));
}
