import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const FOLDERS = ['src/rules', 'src/model', 'src/reader', 'src/markdown'];

describe("the editors' guide", () => {
  it('has a heading for every rule, and for no other', () => {
    const guide = readFileSync('content/README.md', 'utf8');
    const chapter = guide.slice(guide.indexOf('\n## Fejlmeddelelser\n'));
    const headings = [...chapter.matchAll(/^### (.+)$/gm)].map(([, name]) => name);
    expect(headings.toSorted()).toEqual(ruleNames().toSorted());
  });
});

/** Names of rules as the code gives them to findings. */
function ruleNames(): (string | undefined)[] {
  const sources = FOLDERS.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .map((file) => readFileSync(`${folder}/${file}`, 'utf8')),
  );
  const written = sources.flatMap((source) =>
    [...source.matchAll(/\brule: '([a-z][a-z-]+)'/g)].map(([, name]) => name),
  );
  const kinds = ['organ', 'kommune', 'region', 'sag', 'rammeaftale'].map((art) => `ukendt-${art}`);
  return [...new Set([...written, ...kinds, 'ukendt-fil', 'bilagsnavn'])];
}
