/** Gives the tables of a page names that say where and what they are, each its own: they are regions of the page. */
export class Tabelnavne {
  readonly #used = new Set<string>();

  /** `Tabel i punkt 2: Regnskab for driftsåret 2011`, from the heads of its columns; a second one is `…, nr. 2`. */
  next(sted: string, hoveder: readonly string[]): string {
    const what = describe(hoveder);
    const name = what === '' ? sted : `${sted}: ${what}`;
    let unique = name;
    for (let nr = 2; this.#used.has(unique); nr += 1) unique = `${name}, nr. ${nr}`;
    this.#used.add(unique);
    return unique;
  }
}

const WORDS = 3;
const LONGEST = 80;

/** As many heads as it takes to say something: one phrase, or a few words. */
function describe(hoveder: readonly string[]): string {
  let text = '';
  for (const hoved of hoveder.map((words) => words.replace(/\s+/g, ' ').trim())) {
    if (text.split(' ').length >= WORDS) break;
    if (hoved !== '') text = text === '' ? hoved : `${text}, ${hoved}`;
  }
  return text.length > LONGEST ? `${text.slice(0, text.lastIndexOf(' ', LONGEST))} …` : text;
}
