import { relative } from 'node:path';
import { buildSite } from './lib/build-site.ts';
import { explainFailure } from './lib/failure.ts';
import { contentFolder, outFolder } from './lib/folders.ts';
import { readOptions } from './lib/options.ts';

const USAGE = `Brug: npm run build -- [--content MAPPE] [--out MAPPE]
Bygger sitet med søgning. Er der fejl i indholdet, bliver intet skrevet.`;

const options = readOptions({ content: { type: 'string' }, out: { type: 'string' } }, USAGE);
const out = outFolder(options.out);
try {
  const indexed = await buildSite({ content: contentFolder(options.content, USAGE), out });
  console.log(`Sitet ligger i ${relative('.', out) || out}. Søgningen kender ${indexed} sider.`);
} catch (error) {
  explainFailure(error);
}
