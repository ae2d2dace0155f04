import { rmSync } from 'node:fs';
import { dev } from 'astro';
import { contentFolder } from './lib/folders.ts';
import { readOptions } from './lib/options.ts';
import { portNumber } from './lib/serve-site.ts';

const USAGE = `Brug: npm run dev -- [--content MAPPE]
Viser sitet, mens du skriver, på port 4321 (PORT). Søgning er med i npm start.`;

const { content } = readOptions({ content: { type: 'string' } }, USAGE);
process.env['PORTAL_CONTENT'] = contentFolder(content, USAGE);
const run = `./.build/dev-${process.pid}`;
process.env['PORTAL_RUN'] = run;
process.on('exit', () => rmSync(run, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit());
// With slashes at the end of all addresses, as the site has them, the dev server would not find an annex.
await dev({ server: { port: portNumber() }, trailingSlash: 'ignore' });
