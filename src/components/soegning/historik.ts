/**
 * Keeps the search in the address. Each search a reader decided on is a step of its own for the back button; what is
 * typed on the way to the next is one step, however many letters it has.
 */
export class Historik {
  #typing = false;

  /** The reader is typing. */
  type(address: string): void {
    if (this.#typing) history.replaceState(null, '', address);
    else this.#push(address);
    this.#typing = true;
  }

  /** The reader decided: submitted, chose, or followed a link. */
  decide(address: string): void {
    this.#push(address);
    this.#typing = false;
  }

  /** The browser went to another step. */
  arrive(): void {
    this.#typing = false;
  }

  #push(address: string): void {
    if (location.search === new URL(address, location.href).search) return;
    rememberPlace();
    history.pushState(null, '', address);
  }
}

/** Notes how far down the reader is, for when Back leads here again. */
export function rememberPlace(): void {
  history.replaceState({ y: scrollY }, '');
}

/** Goes to where the reader was; the results must be there first, so the browser cannot do it. */
export function returnToPlace(): void {
  const state: unknown = history.state;
  if (typeof state === 'object' && state && 'y' in state && typeof state.y === 'number') scrollTo(0, state.y);
}
