import type { Soegning } from '../../search/resultat.ts';
import type { Soegemaskine, Svar } from '../../search/svar.ts';
import { find } from './element.ts';
import { fillSelects } from './valg.ts';

const NOTHING_ASKED: Soegning = { q: '', ordret: false, sortering: 'relevans', filtre: {} };

/**
 * The lists that narrow a search. What they hold is fetched when the first results stand there, or when a reader turns to
 * them before that.
 */
export class Afgraensning {
  readonly selects: HTMLSelectElement[];
  readonly #load: () => Promise<Soegemaskine>;
  /** Counts the searches, so that a late answer never replaces a newer one. */
  #latest = 0;
  #isFilled = false;
  #isAsked = false;

  constructor(form: HTMLFormElement, load: () => Promise<Soegemaskine>) {
    this.selects = [...form.querySelectorAll('select')];
    this.#load = load;
    const lists = find(form, '.filtre', HTMLElement);
    const opener = find(form, '.afgraens', HTMLButtonElement);
    opener.addEventListener('click', () => {
      opener.setAttribute('aria-expanded', String(lists.classList.toggle('aaben')));
      this.#open();
    });
    for (const turning of ['focusin', 'pointerover']) lists.addEventListener(turning, () => this.#open());
  }

  /** A search was begun: what the lists say is of an older one. */
  begin({ q, filtre }: Soegning): void {
    this.#latest += 1;
    this.#isAsked = q !== '' || Object.keys(filtre).length > 0;
    if (!this.#isAsked && this.#isFilled) void this.#fillForNothing();
  }

  /** Says how many pages of an answer each value would leave. */
  async fill({ countFacetter }: Svar, soegning: Soegning): Promise<void> {
    const mine = this.#latest;
    const antal = await countFacetter().catch(() => undefined);
    if (!antal || mine !== this.#latest) return;
    this.#isFilled = true;
    fillSelects(this.selects, antal, soegning);
  }

  /** While something is asked, its answer fills them. */
  #open(): void {
    if (!this.#isFilled && !this.#isAsked) void this.#fillForNothing();
  }

  async #fillForNothing(): Promise<void> {
    const svar = await this.#load()
      .then((maskine) => maskine.search(NOTHING_ASKED))
      .catch(() => undefined);
    if (svar && !this.#isAsked) await this.fill(svar, NOTHING_ASKED);
  }
}
