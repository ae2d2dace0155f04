import { readSoegning, readVist, SIDE, writeSoegning, type Soegning } from '../../search/resultat.ts';
import type { Soegemaskine, Stand, Svar } from '../../search/svar.ts';
import { Afgraensning } from './afgraensning.ts';
import { find } from './element.ts';
import { hentMaskine } from './hent-maskine.ts';
import { Historik, rememberPlace, returnToPlace } from './historik.ts';
import { Resultatliste } from './resultatliste.ts';
import { Svarlinje } from './svarlinje.ts';
import { untilTyped } from './skrivepause.ts';
import { startTastatur } from './tastatur.ts';
import { fillForm, makeValgte } from './valg.ts';

/** One letter is in every text. */
const SHORTEST_TYPED = 2;
const FAILED = 'Søgningen kunne ikke hentes. Prøv igen, eller brug listerne nedenfor.';
const NOTHING_ASKED: Soegning = { q: '', ordret: false, sortering: 'relevans', filtre: {} };

/** Brings the search page to life: results while the reader types, and the whole state in the address. */
export function startSoegeside(): void {
  new Soegeside(find(document, '.soegeside', HTMLElement)).start();
}

class Soegeside {
  readonly #page: HTMLElement;
  readonly #form: HTMLFormElement;
  readonly #field: HTMLInputElement;
  readonly #afgraensning: Afgraensning;
  readonly #list: Resultatliste;
  readonly #svarlinje: Svarlinje;
  readonly #historik = new Historik();
  #maskine: Promise<Soegemaskine> | undefined;
  #ready: Soegemaskine | undefined;
  #shown = NOTHING_ASKED;
  #running = new AbortController();

  constructor(page: HTMLElement) {
    this.#page = page;
    this.#form = find(page, 'form', HTMLFormElement);
    this.#field = find(page, 'input', HTMLInputElement);
    this.#afgraensning = new Afgraensning(this.#form, () => this.#load());
    this.#list = new Resultatliste(page);
    this.#svarlinje = new Svarlinje(page);
  }

  start(): void {
    const form = this.#form;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#decide(this.#fromForm());
    });
    form.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLSelectElement) this.#decide(this.#fromForm());
    });
    this.#field.addEventListener('input', () => void this.#type());
    // Fetches ahead what a search needs.
    form.addEventListener('focusin', () => void this.#load().catch(() => undefined), { once: true });
    this.#page.addEventListener('click', (event) => this.#follow(event));
    startTastatur(this.#field, this.#list.element);
    addEventListener('popstate', () => this.#arrive());
    addEventListener('pagehide', rememberPlace);
    this.#arrive();
  }

  /** Shows the search of the address: the page was opened, or Back led here. */
  #arrive(): void {
    this.#historik.arrive();
    const soegning = readSoegning(location.search);
    fillForm(this.#field, this.#afgraensning.selects, soegning);
    void this.#run(soegning, readVist(location.search)).then(returnToPlace);
  }

  #decide(soegning: Soegning): void {
    this.#historik.decide(writeSoegning(soegning));
    void this.#run(soegning);
  }

  /** What was asked before this letter is asked no more; this is asked when no letter follows. */
  async #type(): Promise<void> {
    const signal = this.#startAnew();
    const soegning = this.#fromForm();
    const typed = performance.now();
    const stand = await this.#standOf(soegning);
    if (signal.aborted) return;
    if (stand !== 'besvaret') this.#ready?.prepare(soegning, stand);
    await untilTyped(stand, typed);
    if (signal.aborted) return;
    this.#historik.type(writeSoegning(soegning));
    await this.#run(soegning.q.length < SHORTEST_TYPED ? { ...soegning, q: '' } : soegning);
  }

  /** How far it has come; until that is known it may be whole. */
  async #standOf(soegning: Soegning): Promise<Stand> {
    return (await this.#ready?.standOf(soegning).catch(() => undefined)) ?? 'hel';
  }

  /** Nobody waits any longer for what was asked before. */
  #startAnew(): AbortSignal {
    this.#running.abort();
    this.#running = new AbortController();
    return this.#running.signal;
  }

  /** A link to another search is a search, without a new page. */
  #follow(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || link.pathname !== location.pathname || link.search === '' || isForNewTab(event)) return;
    event.preventDefault();
    const soegning = readSoegning(link.search);
    fillForm(this.#field, this.#afgraensning.selects, soegning);
    this.#decide(soegning);
    this.#svarlinje.focus();
  }

  #fromForm(): Soegning {
    const fields = [...new FormData(this.#form)].map(([key, value]) => [key, String(value)]);
    const soegning = readSoegning(new URLSearchParams(fields).toString());
    return { ...soegning, ordret: this.#shown.ordret && this.#shown.q === soegning.q };
  }

  async #run(soegning: Soegning, vist = SIDE): Promise<void> {
    const signal = this.#startAnew();
    this.#shown = soegning;
    this.#afgraensning.begin(soegning);
    const isAsked = soegning.q !== '' || Object.keys(soegning.filtre).length > 0;
    find(this.#page, '#valgte', HTMLElement).replaceChildren(...makeValgte(soegning));
    if (!isAsked) return this.#showNothing();
    find(this.#page, '#lister', HTMLElement).hidden = true;
    const svar = await this.#load()
      .then((maskine) => maskine.search(soegning, signal))
      .catch(() => undefined);
    const { formatAntal, formatAntalKort, makeForklaring } = await import('./visning.ts');
    if (signal.aborted) return;
    if (!svar) return this.#showNothing(FAILED);
    this.#svarlinje.say(formatAntal(soegning, svar), makeForklaring(soegning, svar), formatAntalKort(soegning, svar));
    const isShown = await this.#showTraef(svar, soegning, vist).then(
      () => true,
      () => false,
    );
    if (signal.aborted) return;
    if (!isShown) return this.#showNothing(FAILED);
    void this.#afgraensning.fill(svar, soegning);
  }

  async #showTraef(svar: Svar, soegning: Soegning, vist: number): Promise<void> {
    find(this.#page, '#lister', HTMLElement).hidden = svar.antal > 0;
    await this.#list.show(svar, soegning, vist, (more) =>
      history.replaceState(history.state, '', writeSoegning(soegning, more)),
    );
  }

  #showNothing(text = ''): void {
    this.#list.clear();
    this.#svarlinje.say(text);
    find(this.#page, '#lister', HTMLElement).hidden = false;
  }

  #load(): Promise<Soegemaskine> {
    return (this.#maskine ??= hentMaskine(this.#page.dataset)
      .then((maskine) => (this.#ready = maskine))
      .catch((error: unknown) => {
        this.#maskine = undefined;
        throw error;
      }));
  }
}

function isForNewTab({ ctrlKey, metaKey, shiftKey, button }: MouseEvent): boolean {
  return ctrlKey || metaKey || shiftKey || button !== 0;
}
