import { dev } from 'astro';
import { contentFolder } from './lib/folders.ts';
import { readOptions } from './lib/options.ts';
import { portNumber } from './lib/serve-site.ts';

const USAGE = `Brug: npm run dev -- [--content MAPPE]
Viser sitet, mens du skriver, på port 4321 (PORT). Søgning er med i npm start.`;

const { content } = readOptions({ content: { type: 'string' } }, USAGE);
process.env['PORTAL_CONTENT'] = contentFolder(content, USAGE);
process.env['PORTAL_RUN'] = `./.build/dev-${process.pid}`;
await dev({ server: { port: portNumber() } });
