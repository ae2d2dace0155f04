import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../src/reader/list-files.ts';

const STYLESHEET = /<link rel="stylesheet" href="([^"]*\/_astro\/)([^"]+\.css)">/g;

/**
 * Gives each page of a built site one stylesheet in place of the parts its components came in: one request, and no
 * rules for other kinds of pages. Pages of one kind share theirs.
 */
export function joinStyles(site: string): void {
  const sheets = new Sheets(join(site, '_astro'));
  for (const { file } of listFiles(site)) {
    if (!file.endsWith('.html')) continue;
    const html = readFileSync(join(site, file), 'utf8');
    const [first, ...more] = [...html.matchAll(STYLESHEET)];
    if (!first) continue;
    const name = sheets.join([first, ...more].map(([, , part = '']) => part));
    if (more.length === 0) continue;
    const link = `<link rel="stylesheet" href="${first[1]}${name}">`;
    writeFileSync(
      join(site, file),
      html.replace(first[0], link).replace(STYLESHEET, (each) => (each === link ? each : '')),
    );
  }
  sheets.removeUnused();
}

/** The stylesheets of a site, as parts and joined. */
class Sheets {
  readonly #folder: string;
  readonly #parts: Map<string, string>;
  readonly #joined = new Map<string, string>();
  constructor(folder: string) {
    this.#folder = folder;
    const names = readdirSync(folder).filter((name) => name.endsWith('.css'));
    this.#parts = new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  }

  /** Name of the sheet that holds the parts in their order. */
  join(names: readonly string[]): string {
    const key = names.join();
    const known = this.#joined.get(key) ?? this.#write(names);
    this.#joined.set(key, known);
    return known;
  }

  #write(names: readonly string[]): string {
    const [only, second] = names;
    if (only !== undefined && second === undefined) return only;
    const css = names.map((name) => this.#parts.get(name) ?? '').join('');
    const name = `${createHash('sha256').update(css).digest('hex').slice(0, 10)}.css`;
    writeFileSync(join(this.#folder, name), css);
    return name;
  }

  removeUnused(): void {
    const used = new Set(this.#joined.values());
    for (const name of this.#parts.keys()) if (!used.has(name)) rmSync(join(this.#folder, name));
  }
}
