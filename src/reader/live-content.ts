import { relative, sep } from 'node:path';
import { assemble } from './assemble.ts';
import type { CheckedPortal, Content } from './content.ts';
import { checkContent, readContentInTurns, readPdfInto, rereadFile } from './read-content.ts';
import { readHistory, type History } from './read-history.ts';

interface Watcher {
  on(event: 'add' | 'change' | 'unlink', listener: (path: string) => void): unknown;
  add(path: string): unknown;
}

/** A content folder that is read once and, with a watcher, kept up to date file by file. */
export class LiveContent {
  readonly #content: Content;
  readonly #history: History;
  readonly #listeners: ((checked: CheckedPortal) => void)[] = [];
  #checked: CheckedPortal;
  #isWatched = false;
  #looking = Promise.resolve();

  /** Reads a folder and, once, the history of its meetings. */
  static async open(root: string): Promise<LiveContent> {
    const content = await readContentInTurns(root);
    const { moeder } = assemble([...content.files.values()], content.bilag);
    return new LiveContent(content, await readHistory(root, moeder));
  }

  private constructor(content: Content, history: History) {
    this.#content = content;
    this.#history = history;
    this.#checked = this.#check();
  }

  get checked(): CheckedPortal {
    return this.#checked;
  }

  /** Why the history could not be read, for whoever runs the build. */
  get historyProblem(): string | undefined {
    return this.#history.problem;
  }

  /** Calls a listener with the portal whenever a file of the folder changed. */
  watch(watcher: Watcher, listener: (checked: CheckedPortal) => void): void {
    this.#listeners.push(listener);
    if (this.#isWatched) return;
    this.#isWatched = true;
    watcher.add(this.#content.root);
    for (const event of ['add', 'change', 'unlink'] as const)
      watcher.on(event, (path) => this.#update(path, event !== 'unlink'));
  }

  #update(path: string, exists: boolean): void {
    const file = relative(this.#content.root, path).split(sep).join('/');
    if (file.startsWith('..')) return;
    rereadFile(this.#content, file, exists);
    this.#tell();
    if (exists && /\.pdf$/i.test(file)) this.#looking = this.#looking.then(() => this.#lookInto(file));
  }

  /** A pdf takes its time, one after the other: what is found in it is told afterwards. */
  async #lookInto(file: string): Promise<void> {
    try {
      if (await readPdfInto(this.#content, [file])) this.#tell();
    } catch (error) {
      // One that was taken away meanwhile is told of by itself.
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    }
  }

  #tell(): void {
    this.#checked = this.#check();
    for (const listener of this.#listeners) listener(this.#checked);
  }

  #check(): CheckedPortal {
    const checked = checkContent(this.#content);
    for (const moede of checked.portal.moeder) {
      const versioner = this.#history.versioner.get(moede.file);
      if (versioner && moede.historik !== false) moede.versioner = versioner;
    }
    return checked;
  }
}
