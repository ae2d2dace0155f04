import { relative, sep } from 'node:path';
import type { CheckedPortal, Content } from './content.ts';
import { checkContent, readContentInTurns, rereadFile } from './read-content.ts';

interface Watcher {
  on(event: 'add' | 'change' | 'unlink', listener: (path: string) => void): unknown;
  add(path: string): unknown;
}

/** A content folder that is read once and, with a watcher, kept up to date file by file. */
export class LiveContent {
  readonly #content: Content;
  readonly #listeners: ((checked: CheckedPortal) => void)[] = [];
  #checked: CheckedPortal;
  #isWatched = false;

  /** Reads a folder. */
  static async open(root: string): Promise<LiveContent> {
    return new LiveContent(await readContentInTurns(root));
  }

  private constructor(content: Content) {
    this.#content = content;
    this.#checked = checkContent(this.#content);
  }

  get checked(): CheckedPortal {
    return this.#checked;
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
    this.#checked = checkContent(this.#content);
    for (const listener of this.#listeners) listener(this.#checked);
  }
}
