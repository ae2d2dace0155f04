import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { bodyOf } from '../../src/markdown/frontmatter.ts';
import { renderMoede } from '../../src/markdown/render.ts';
import { filartOf } from '../../src/reader/kinds.ts';
import { listFiles } from '../../src/reader/list-files.ts';
import { readText } from '../../src/reader/read-text.ts';

/**
 * Reads and renders the text of every meeting, as its page does when it is built; returns how many there were.
 * The event loop turns between them, as it does between pages: the parser's memory is given back only then.
 */
export async function renderAll(root: string): Promise<number> {
  const files = listFiles(root).filter(({ file }) => filartOf(file) === 'moede');
  for (const { file } of files) {
    renderMoede(bodyOf(readText(join(root, file)) ?? ''), { file, base: '/' });
    await setImmediate();
  }
  return files.length;
}
