import { FOERSTE, SIDE, type Soegning } from '../../search/resultat.ts';
import type { Svar } from '../../search/svar.ts';
import { find } from './element.ts';
import { Udfaldsmaerker } from './udfaldsmaerker.ts';

const MORE = 'Vis flere';
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
    this.element.ariaBusy = null;
    this.element.replaceChildren();
    this.#more.hidden = true;
  }

  /** Shows the first pages of an answer; `onMore` is told how many are shown when the reader has asked for more. */
  async show(svar: Svar, soegning: Soegning, vist: number, onMore: (vist: number) => void): Promise<void> {
    const mine = (this.#latest += 1);
    const isOver = () => mine !== this.#latest;
    const { makeTraef } = await import('./visning.ts');
    const makeItems = async (from: number, to: number) => {
      const places = Array.from({ length: Math.max(0, Math.min(to, svar.antal) - from) }, (_, at) => from + at);
      const sider = await Promise.all(places.map((plads) => svar.hent(plads)));
      return sider.map((data) => makeTraef(data, this.#maerker, soegning));
    };
    let isGrowing = false;
    /** What stands there stays, also when more cannot be fetched; returns whether it could. */
    const grow = async (to: number): Promise<boolean> => {
      if (isGrowing) return false;
      isGrowing = true;
      const items = await makeItems(this.element.children.length, to).catch(() => undefined);
      isGrowing = false;
      if (isOver()) return false;
      this.element.append(...(items ?? []));
      this.#more.textContent = items ? MORE : NOT_FETCHED;
      this.#more.hidden = svar.antal <= this.element.children.length;
      this.element.ariaBusy = null;
      return items !== undefined;
    };

    const first = await makeItems(0, FOERSTE);
    if (isOver()) return;
    this.#more.hidden = true;
    this.element.ariaBusy = 'true';
    this.element.replaceChildren(...first);
    this.#more.onclick = async () => {
      const shown = this.element.children.length;
      const wanted = SIDE * (Math.floor(shown / SIDE) + 1);
      if (!(await grow(wanted))) return;
      this.#focusItem(shown);
      onMore(wanted);
    };
    await untilDrawn();
    if (!isOver()) await grow(vist);
  }

  /** The first that is new, so that who cannot see the list grow goes on from there. */
  #focusItem(index: number): void {
    this.element.children[index]?.querySelector('a')?.focus({ preventScroll: true });
  }
}

/** Waits until what was put into the page is drawn; a page that nobody sees is not. */
function untilDrawn(): Promise<void> {
  return new Promise((resolve) => {
    if (document.hidden) resolve();
    else requestAnimationFrame(() => setTimeout(resolve));
  });
}
