import { buildSite } from './lib/build-site.ts';
import { contentFolder, outFolder } from './lib/folders.ts';
import { readOptions } from './lib/options.ts';
import { explainFailure } from './lib/failure.ts';
import { portNumber, serveSite } from './lib/serve-site.ts';

const USAGE = `Brug: npm start -- [--content MAPPE] [--out MAPPE]
Bygger sitet og viser det på port 4321 (PORT).`;

const options = readOptions({ content: { type: 'string' }, out: { type: 'string' } }, USAGE);
const out = outFolder(options.out);
portNumber();
try {
  await buildSite({ content: contentFolder(options.content, USAGE), out });
} catch (error) {
  explainFailure(error);
}
await serveSite(out);
