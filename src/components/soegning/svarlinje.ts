import { find } from './element.ts';

/** Long enough for who types by ear: what is found is told when they stop. */
const TELLING_PAUSE = 900;

/** The line that says what was found, and why other words than the typed ones are in it. */
export class Svarlinje {
  readonly #line: HTMLElement;
  readonly #forklaring: HTMLElement;
  readonly #status: HTMLElement;
  #told = 0;

  constructor(page: HTMLElement) {
    this.#line = find(page, '#svar', HTMLElement);
    this.#forklaring = find(page, '#forklaring', HTMLElement);
    this.#status = find(page, '[role=status]', HTMLElement);
  }

  /** Shows a text at once, and tells it, or a shorter one, to those who listen. */
  say(text: string, forklaring: readonly HTMLElement[] = [], told = text): void {
    this.#line.textContent = text;
    this.#forklaring.replaceChildren(...forklaring);
    clearTimeout(this.#told);
    this.#status.textContent = '';
    this.#told = window.setTimeout(() => (this.#status.textContent = told), TELLING_PAUSE);
  }

  focus(): void {
    this.#line.focus();
  }
}
