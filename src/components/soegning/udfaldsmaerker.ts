/** The marks of outcomes, as the page was built with them: one template for each, so they look here as everywhere. */
export class Udfaldsmaerker {
  readonly #templates = new Map<string, HTMLTemplateElement>();

  constructor(page: HTMLElement) {
    for (const template of page.querySelectorAll('template'))
      this.#templates.set(template.dataset['udfald'] ?? '', template);
  }

  /** The code of an outcome by its name. */
  kodeOf(navn: string): string | undefined {
    return [...this.#templates].find(([, { content }]) => content.textContent.trim() === navn)?.[0];
  }

  /** Marks to put beside an item. */
  make(koder: readonly string[]): Node[] {
    return koder.flatMap((kode) => this.#templates.get(kode)?.content.cloneNode(true) ?? []);
  }
}
