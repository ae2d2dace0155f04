import { existsSync } from 'node:fs';
import { outFolder } from './lib/folders.ts';
import { endWithUsage, readOptions } from './lib/options.ts';
import { serveSite } from './lib/serve-site.ts';

const USAGE = `Brug: npm run preview -- [--out MAPPE]
Viser et site, der er bygget, på port 4321 (PORT).`;

const out = outFolder(readOptions({ out: { type: 'string' } }, USAGE).out);
if (!existsSync(out)) endWithUsage(`Mappen ${out} findes ikke. Kør npm run build først.`, USAGE);
await serveSite(out);
