import { countWords } from './prose.ts';

/** The text of a meeting while it grows: blocks, and how many words they have. */
export class Draft {
  readonly #blocks: string[] = [];
  #words = 0;
  #notes = 0;

  get words(): number {
    return this.#words;
  }

  /** Adds a block: a heading, a paragraph, a list or a table. */
  add(block: string): void {
    this.#blocks.push(block);
    this.#words += countWords(block);
  }

  /** The mark of a new footnote; its text is to be added as a block of the same section. */
  nextNote(): string {
    this.#notes += 1;
    return `[^${this.#notes}]`;
  }

  /** The whole text as Markdown. */
  toString(): string {
    return `${this.#blocks.join('\n\n')}\n`;
  }
}
