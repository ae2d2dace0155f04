import { relative } from 'node:path';
import { buildSite } from './lib/build-site.ts';
import { contentFolder, outFolder } from './lib/folders.ts';
import { readOptions } from './lib/options.ts';

const USAGE = `Brug: npm run build -- [--content MAPPE] [--out MAPPE]
Bygger sitet med søgning. Er der fejl i indholdet, bliver intet skrevet.`;

const { content, out } = readOptions({ content: { type: 'string' }, out: { type: 'string' } }, USAGE);
const target = outFolder(out);
try {
  const indexed = await buildSite({ content: contentFolder(content, USAGE), out: target });
  console.log(`Sitet ligger i ${relative('.', target) || target}. Søgningen kender ${indexed} sider.`);
} catch (error) {
  console.error(error instanceof Error && error.name === 'ContentError' ? error.message : error);
  console.error('\nSitet blev ikke bygget; det gamle er urørt.');
  process.exitCode = 1;
}
