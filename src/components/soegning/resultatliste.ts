import { FOERSTE, SIDE, type Soegning } from '../../search/resultat.ts';
import type { Svar } from '../../search/svar.ts';
import { find } from './element.ts';
import { Udfaldsmaerker } from './udfaldsmaerker.ts';

const NOT_FETCHED = 'Flere svar kunne ikke hentes. Prøv igen';

/** The list of results, and the button for more of them. */
export class Resultatliste {
  readonly element: HTMLElement;
  readonly #more: HTMLButtonElement;
  readonly #maerker: Udfaldsmaerker;
  /** Counts the searches, so that a late answer never replaces a newer one. */
  #latest = 0;

  constructor(page: HTMLElement) {
    this.element = find(page, '#resultater', HTMLElement);
    this.#more = find(page, '#flere', HTMLButtonElement);
    this.#maerker = new Udfaldsmaerker(page);
  }

  clear(): void {
    this.#latest += 1;
    this.element.replaceChildren();
    this.#more.hidden = true;
  }

  /** Shows the first pages of an answer; `onMore` is told how many are shown when the reader has asked for more. */
  async show(svar: Svar, soegning: Soegning, vist: number, onMore: (vist: number) => void): Promise<void> {
    const mine = ++this.#latest;
    const { makeTraef } = await import('./visning.ts');
    const append = async (from: number, to: number): Promise<void> => {
      const places = Array.from({ length: Math.max(0, Math.min(to, svar.antal) - from) }, (_, at) => from + at);
      const next = await Promise.all(places.map((plads) => svar.hent(plads)));
      if (mine !== this.#latest) return;
      const items = next.map((data) => makeTraef(data, this.#maerker, soegning));
      if (from === 0) this.element.replaceChildren(...items);
      else this.element.append(...items);
    };
    await append(0, FOERSTE);
    await drawn();
    await append(FOERSTE, vist);
    if (mine !== this.#latest) return;
    this.#more.hidden = svar.antal <= vist;
    this.#more.onclick = () => {
      void this.show(svar, soegning, vist + SIDE, onMore).then(
        () => this.#focusItem(vist),
        () => (this.#more.textContent = NOT_FETCHED),
      );
      onMore(vist + SIDE);
    };
  }

  /** The first that is new, so that who cannot see the list grow goes on from there. */
  #focusItem(index: number): void {
    this.element.children[index]?.querySelector('a')?.focus({ preventScroll: true });
  }
}

/** Waits until what was put into the page is drawn; a page that nobody sees is not. */
function drawn(): Promise<void> {
  return new Promise((resolve) => {
    if (document.hidden) resolve();
    else requestAnimationFrame(() => setTimeout(resolve));
  });
}
