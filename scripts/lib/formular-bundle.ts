import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, type Plugin } from 'vite';
import { keepUsed } from './cache-folders.ts';

/** What the form is made of: when nothing of it has changed, it is not bundled again. */
const SOURCES = ['src/{redaktoer,model,markdown,rules}/*.ts', 'scripts/lib/formular-bundle.ts', 'package-lock.json'];
const CACHE = '.cache/formular';

/** The scripts, styles and fonts of the form in a folder of their own, bundled from npm or as they were before. */
export async function bundleFormular(): Promise<string> {
  const folder = join(CACHE, keyOf(SOURCES));
  if (!existsSync(folder)) await bundleInto(folder);
  keepUsed(folder);
  return folder;
}

async function bundleInto(folder: string): Promise<void> {
  const fresh = `${folder}-${process.pid}`;
  await build({
    configFile: false,
    root: '.',
    base: './',
    publicDir: false,
    logLevel: 'error',
    plugins: [onlyWhatIsUsed, asksNobodyElse],
    build: {
      outDir: fresh,
      target: 'es2022',
      assetsInlineLimit: 0,
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: { formular: 'src/redaktoer/start.ts' },
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'dele/[name]-[hash].js',
          assetFileNames: 'dele/[name]-[hash][extname]',
        },
      },
    },
  });
  mkdirSync(dirname(folder), { recursive: true });
  try {
    renameSync(fresh, folder);
  } catch {
    rmSync(fresh, { recursive: true, force: true }); // another build was first
  }
}

const EMPTY = '\0tom';

/** Leaves out 300 grammars for colouring program code and the languages nobody here reads. */
const onlyWhatIsUsed: Plugin = {
  name: 'only-what-is-used',
  enforce: 'pre',
  resolveId(id) {
    const isGrammar = /^@shikijs\/langs\/(?!markdown$|yaml$)/.test(id);
    const isLanguage = /\/locales\/(?!da\.|en-US\.)[\w-]+\.json$/.test(id);
    return isGrammar || isLanguage ? EMPTY : undefined;
  },
  load: (id) => (id === EMPTY ? 'export default [];' : undefined),
};

/** Addresses that Sveltia CMS would fetch from others than the repository's host, and what stands there instead. */
const FOREIGN: [address: RegExp, own: string][] = [
  // The same fonts are bundled; these are for when those cannot be loaded.
  [/src:url\(https:\/\/cdn\.jsdelivr\.net\/[^)]+\)/g, "src:local('sans-serif')"],
  [/https:\/\/www\.githubstatus\.com\/api\/v2\/status\.json/g, 'data:application/json,{"status":{"indicator":"none"}}'],
];

/** Takes the foreign addresses out; a version of Sveltia CMS that has others stops the build. */
const asksNobodyElse: Plugin = {
  name: 'asks-nobody-else',
  transform(code, id) {
    if (!/@sveltia\/cms\/npm\/index\.js$/.test(id)) return undefined;
    return FOREIGN.reduce((text, [address, own]) => {
      if (text.search(address) === -1)
        throw new Error(`Sveltia CMS no longer has ${address}: see what it fetches now.`);
      return text.replace(address, own);
    }, code);
  },
};

function keyOf(patterns: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of sourcesOf(patterns)) hash.update(file).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

function sourcesOf(patterns: readonly string[]): string[] {
  return globSync([...patterns])
    .filter((file) => !file.endsWith('.test.ts'))
    .sort();
}
