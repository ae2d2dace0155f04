import { posix } from 'node:path';

/** A source file by its path from the project, and its text. */
export interface Source {
  file: string;
  text: string;
}

const PURE = ['model', 'search', 'diagrams', 'exports'];

/** What each part may import besides itself: `model ← markdown ← rules ← reader ← queries ← pages → layouts → components`. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  model: [],
  markdown: ['model'],
  rules: ['model', 'markdown'],
  reader: ['model', 'markdown', 'rules'],
  import: ['model', 'markdown', 'rules'],
  search: ['model'],
  diagrams: ['model'],
  exports: ['model'],
  redaktoer: ['model', 'markdown', 'rules'],
  queries: [...PURE, 'markdown', 'rules', 'reader', 'redaktoer'],
  components: ['model', 'search', 'diagrams', 'styles'],
  layouts: ['model', 'search', 'diagrams', 'styles', 'components'],
  pages: [...PURE, 'styles', 'queries', 'layouts', 'components'],
  styles: [],
  'content.config.ts': ['model', 'reader'],
  scripts: [...PURE, 'markdown', 'rules', 'reader', 'import', 'redaktoer'],
  'astro.config.mjs': ['reader'],
};

/** Who may touch the disk and the process. */
const AT_THE_EDGE = ['reader', 'scripts'];
/** Who may ask Astro for its collections. */
const ASKS_ASTRO = ['queries', 'content.config.ts'];

/** Imports that go the wrong way, one sentence each. */
export function findWrongImports(sources: readonly Source[]): string[] {
  return sources.flatMap(({ file, text }) => {
    const allowed = MAY_IMPORT[layerOf(file)];
    if (!allowed) return [`${file} belongs to no layer`];
    return importsOf(text)
      .filter((name) => !isAllowed(file, name, allowed))
      .map((name) => `${file} imports ${name}`);
  });
}

function isAllowed(file: string, name: string, allowed: readonly string[]): boolean {
  const layer = layerOf(file);
  if (name.startsWith('astro:')) return ASKS_ASTRO.includes(layer);
  if (name.startsWith('node:')) return AT_THE_EDGE.includes(layer);
  if (!name.startsWith('.')) return true;
  const target = layerOf(posix.join(posix.dirname(file), name));
  return target === layer || allowed.includes(target);
}

/** `src/model/dato.ts` → `model`; `scripts/lib/swap.ts` → `scripts`; what lies outside keeps its path. */
function layerOf(file: string): string {
  const [top = '', next = ''] = file.split('/');
  return top === 'src' ? next : top === 'scripts' || next === '' ? top : file;
}

/** Every module a text imports: by name, for its effect, on demand or by pattern; in style sheets too. */
function importsOf(text: string): string[] {
  const patterns = [
    /\bfrom\s*['"]([^'"]+)['"]/g,
    /@?\bimport\s*\(?\s*['"]([^'"]+)['"]/g,
    /\bglob(?:<[^>]*>)?\(\s*['"]([^'"]+)['"]/g,
  ];
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([, name = '']) => name));
}
