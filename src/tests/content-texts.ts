import { globSync, readFileSync } from 'node:fs';
import { bodyOf } from '../markdown/frontmatter.ts';

/** Every text that the portal publishes and every text of the good fixtures, by its path from the project. */
export function contentTexts(): [file: string, body: string][] {
  const files = ['content', 'src/tests/fixtures/good', 'src/tests/fixtures/awkward'].flatMap((folder) =>
    globSync(`${folder}/**/*.{md,mdx}`),
  );
  return files.sort().map((file) => [
    file,
    bodyOf(
      readFileSync(file, 'utf8')
        .replace(/^\uFEFF/, '')
        .replace(/\r\n/g, '\n'),
    ),
  ]);
}
