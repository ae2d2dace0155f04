import { preview } from 'astro';
import { endWithUsage } from './options.ts';
import { siteSettings } from '../../src/reader/site-settings.ts';

/** Serves a built site on `PORT` or 4321, below the path it was built for, and prints the address. */
export async function serveSite(out: string): Promise<void> {
  const server = await preview({
    logLevel: 'error',
    outDir: out,
    server: { port: portNumber(), host: process.env['HOST'] ?? 'localhost' },
  });
  console.log(`Sitet vises på http://${server.host ?? 'localhost'}:${server.port}${siteSettings().base}`);
}

/** The port of `PORT`, or 4321. */
export function portNumber(): number {
  const port = Number(process.env['PORT'] ?? 4321);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    endWithUsage(`PORT=${process.env['PORT']} er ikke et portnummer.`, 'Skriv et tal fra 0 til 65535, fx PORT=4321.');
  return port;
}
