import { SIDE, type Soegning } from '../../search/resultat.ts';
import type { Traef } from '../../search/svar.ts';
import { find } from './element.ts';
import { Udfaldsmaerker } from './udfaldsmaerker.ts';

/** A reader sees about so many at once; the rest is fetched when they are there. */
const AT_ONCE = 5;

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

  /** Shows the first of some results; `onMore` is told how many are shown when the reader has asked for more. */
  async show(traef: Traef[], soegning: Soegning, vist: number, onMore: (vist: number) => void): Promise<void> {
    const mine = ++this.#latest;
    const { makeTraef } = await import('./visning.ts');
    const append = async (from: number, to: number): Promise<void> => {
      const next = await Promise.all(traef.slice(from, to).map((one) => one.hent()));
      if (mine !== this.#latest) return;
      const items = next.map((data) => makeTraef(data, this.#maerker, soegning));
      if (from === 0) this.element.replaceChildren(...items);
      else this.element.append(...items);
    };
    await append(0, AT_ONCE);
    await append(AT_ONCE, vist);
    if (mine !== this.#latest) return;
    this.#more.hidden = traef.length <= vist;
    this.#more.onclick = () => {
      void this.show(traef, soegning, vist + SIDE, onMore).then(
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
