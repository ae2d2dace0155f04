import { existsSync } from 'node:fs';
import { contentFolder, outFolder } from './lib/folders.ts';
import { endWithUsage, readOptions } from './lib/options.ts';
import { serveSite } from './lib/serve-site.ts';

const USAGE = `Brug: npm run preview -- [--out MAPPE] [--content MAPPE]
Viser et site, der er bygget, på port 4321 (PORT), under den adresse, indholdet siger.`;

const options = readOptions({ out: { type: 'string' }, content: { type: 'string' } }, USAGE);
const out = outFolder(options.out);
process.env['PORTAL_CONTENT'] = contentFolder(options.content, USAGE);
if (!existsSync(out)) endWithUsage(`Mappen ${out} findes ikke. Kør npm run build først.`, USAGE);
await serveSite(out);
