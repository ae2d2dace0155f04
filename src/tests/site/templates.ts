import { globSync } from 'node:fs';

const FOLDER = 'src/pages/';

/** Every page template by its path in `src/pages`, `moeder/[aar].astro`; the one that a page is made by stands before others that fit. */
export const TEMPLATES: readonly string[] = globSync(`${FOLDER}**/*.astro`)
  .map((file) => file.slice(FOLDER.length))
  .sort((a, b) => (rankOf(a) < rankOf(b) ? -1 : 1));

/** The template that made a page: `/moeder/2012/` → `moeder/[aar].astro`. */
export function templateOf(address: string): string {
  const found = TEMPLATES.find((template) => patternOf(template).test(address));
  if (!found) throw new Error(`No template of ${FOLDER} makes ${address}`);
  return found;
}

function patternOf(template: string): RegExp {
  if (template === '404.astro') return /^\/404\.html$/;
  const parts = partsOf(template).map((part) =>
    part.startsWith('[...') ? '.+/' : part.startsWith('[') ? '[^/]+/' : `${part}/`,
  );
  return new RegExp(`^/${parts.join('')}$`);
}

/** Astro's order: a name before a parameter, a parameter before the rest of a path. */
function rankOf(template: string): string {
  return partsOf(template)
    .map((part) => (part.startsWith('[...') ? 2 : part.startsWith('[') ? 1 : 0))
    .join('');
}

function partsOf(template: string): string[] {
  return template
    .replace(/\.astro$/, '')
    .split('/')
    .filter((part) => part !== 'index');
}
