import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findWrongImports } from './layers.ts';

const FILES = globSync(['src/**/*.{ts,astro,mdx,css}', 'scripts/**/*.ts', 'astro.config.mjs']).filter(
  (file) => !/\.test\.ts$|^src\/tests\//.test(file),
);

describe('imports go one way', () => {
  it('in every file', () => {
    expect(FILES.length).toBeGreaterThan(80);
    expect(findWrongImports(FILES.map((file) => ({ file, text: readFileSync(file, 'utf8') })))).toEqual([]);
  });
});

describe('an import that goes the wrong way is seen', () => {
  it.each([
    ['src/model/moede.ts', "import { readYaml } from '../markdown/frontmatter.ts';"],
    ['src/model/moede.ts', "import { readFileSync } from 'node:fs';"],
    ['src/model/moede.ts', "import type { Loader } from '../reader/portal-loader.ts';"],
    ['src/markdown/body.ts', "export { raaHtml } from '../rules/raa-html.ts';"],
    ['src/rules/filnavn.ts', "import { readPortal } from '../reader/read-content.ts';"],
    ['src/reader/kinds.ts', "import { getPortal } from '../queries/portal.ts';"],
    ['src/reader/kinds.ts', "import { getCollection } from 'astro:content';"],
    ['src/search/ord.ts', "import { readTree } from '../markdown/tree.ts';"],
    ['src/diagrams/hjul.ts', "import { Kort } from '../components/kort.ts';"],
    ['src/exports/atom.ts', "import { getPortal } from '../queries/portal.ts';"],
    ['src/components/Punkt.astro', "---\nimport { getPortal } from '../queries/portal.ts';\n---"],
    ['src/components/Punkt.astro', "<script>\n  const { x } = await import('../queries/portal.ts');\n</script>"],
    ['src/components/Punkt.astro', "import { getEntry } from 'astro:content';"],
    ['src/layouts/Side.astro', "import { getPortal } from '../queries/portal.ts';"],
    ['src/pages/index.astro', "import { getCollection } from 'astro:content';"],
    ['src/pages/index.astro', "import { renderMoede } from '../markdown/render.ts';"],
    ['src/queries/moede.ts', "import { readFileSync } from 'node:fs';"],
    ['src/styles/base.css', "@import '../components/kort.css';"],
    ['src/queries/sider.ts', "import.meta.glob('../../outside/*.mdx');"],
    ['src/reader/read-text.ts', "import words from '../../../elsewhere/words.ts';"],
    ['scripts/check.ts', "import { getPortal } from '../src/queries/portal.ts';"],
    ['scripts/lib/swap.ts', "import { getCollection } from 'astro:content';"],
  ])('%s: %s', (file, text) => {
    expect(findWrongImports([{ file, text }])).toHaveLength(1);
  });

  it('and so is a file that stands in no layer', () => {
    expect(findWrongImports([{ file: 'src/utils/text.ts', text: '' }])).toEqual([
      'src/utils/text.ts belongs to no layer',
    ]);
  });

  it.each([
    [
      'src/pages/moeder/[organ]/[dag].astro',
      "import { x } from '../../../queries/moede.ts';\nimport Side from '../../../layouts/Side.astro';",
    ],
    [
      'src/components/Punkt.astro',
      "import type { Udfald } from '../model/punkt.ts';\nimport Andet from './Andet.astro';",
    ],
    [
      'src/queries/portal.ts',
      "import { getCollection } from 'astro:content';\nimport { readBody } from '../reader/read-body.ts';",
    ],
    [
      'scripts/lib/swap.ts',
      "import { renameSync } from 'node:fs';\nimport { x } from '../../src/reader/kinds.ts';\nimport { y } from './folders.ts';",
    ],
    ['src/layouts/Side.astro', "import '../styles/base.css';"],
    ['src/content.config.ts', "import { portalLoader } from './reader/portal-loader.ts';"],
  ])('and one that goes the right way is not: %s', (file, text) => {
    expect(findWrongImports([{ file, text }])).toEqual([]);
  });
});
