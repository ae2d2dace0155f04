import { createInterface, type Interface } from 'node:readline/promises';
import { endWithUsage } from './options.ts';

/** Questions at the terminal; without one, a command says what is missing and ends. */
export class Dialog {
  readonly #usage: string;
  #terminal: Interface | undefined;
  constructor(usage: string) {
    this.#usage = usage;
  }

  /** Whether there is somebody to ask. */
  get isPossible(): boolean {
    return process.stdin.isTTY;
  }

  /** An answer in a line of text. */
  async ask(question: string): Promise<string> {
    if (!this.isPossible) return endWithUsage(`Der mangler et svar: ${question}`, this.#usage);
    this.#terminal ??= createInterface({ input: process.stdin, output: process.stdout });
    return (await this.#terminal.question(`${question} `)).trim();
  }

  /** One of several, by its number in the list or by its name. */
  async choose(question: string, choices: readonly string[]): Promise<string> {
    if (this.isPossible) console.log(choices.map((choice, index) => `${index + 1}. ${choice}`).join('\n'));
    const answer = await this.ask(`${question} (nummer eller navn)`);
    return choices[Number(answer) - 1] ?? answer;
  }

  close(): void {
    this.#terminal?.close();
  }
}
