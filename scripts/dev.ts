import { rmSync } from 'node:fs';
import { dev, type AstroIntegration } from 'astro';
import { contentFolder } from './lib/folders.ts';
import { readOptions } from './lib/options.ts';
import { portNumber } from './lib/serve-site.ts';

const USAGE = `Brug: npm run dev -- [--content MAPPE]
Viser sitet, mens du skriver, på port 4321 (PORT). Søgning er med i npm start.`;

const content = contentFolder(readOptions({ content: { type: 'string' } }, USAGE).content, USAGE);
const run = `./.build/dev-${process.pid}`;
process.env['PORTAL_CONTENT'] = content;
process.env['PORTAL_RUN'] = run;
process.on('exit', () => rmSync(run, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit());

/** Shows a page anew when a text was saved: pages read texts themselves, so Astro does not know of the change. */
const reloadOnText: AstroIntegration = {
  name: 'reload-on-text',
  hooks: {
    'astro:server:setup': ({ server }) => {
      server.watcher.on('change', (path) => {
        if (path.startsWith(content)) server.ws.send({ type: 'full-reload' });
      });
    },
  },
};

await dev({
  server: { port: portNumber() },
  // With slashes at the end of all addresses, as the site has them, the dev server would not find an annex.
  trailingSlash: 'ignore',
  integrations: [reloadOnText],
});
