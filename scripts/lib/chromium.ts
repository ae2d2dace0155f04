import { chmodSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

/** A Chromium and how to start it without a window. */
export interface Chromium {
  executablePath: string;
  args: string[];
  env: NodeJS.ProcessEnv;
}

const ARGS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Finds a Chromium: `CHROME_BIN`, an installed one, or the one that came from npm. */
export async function findChromium(): Promise<Chromium> {
  const installed = process.env['CHROME_BIN'] ?? findInstalled();
  if (installed) return { executablePath: installed, args: ARGS, env: process.env };
  const { folder, executablePath } = await unpackChromium();
  const env = {
    ...process.env,
    LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
    FONTCONFIG_FILE: join(folder, 'fonts.conf'),
  };
  return { executablePath, args: [...ARGS, '--headless=shell'], env };
}

function findInstalled(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(':');
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}

/**
 * Unpacks the Chromium of `@sparticuz/chromium` with the libraries and fonts it brings along. Its own way of doing so
 * leaves the libraries out except in the cloud it was made for, and trusts files that are only half written:
 * so we unpack into a fresh folder and rename it when it is whole.
 */
async function unpackChromium(): Promise<{ folder: string; executablePath: string }> {
  const folder = resolve('.build/chromium');
  const executablePath = join(folder, 'chromium');
  if (existsSync(executablePath)) return { folder, executablePath };
  mkdirSync(dirname(folder), { recursive: true });
  const fresh = mkdtempSync(`${folder}-`);
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = fresh;
  const { inflate } = await import('@sparticuz/chromium');
  const bin = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../bin');
  for (const part of ['chromium.br', 'al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br'])
    await inflate(join(bin, part));
  if (before === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = before;
  writeFileSync(
    join(fresh, 'fonts.conf'),
    `<?xml version="1.0"?><fontconfig><dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'cache')}</cachedir></fontconfig>`,
  );
  chmodSync(join(fresh, 'chromium'), 0o755);
  try {
    renameSync(fresh, folder);
  } catch {
    rmSync(fresh, { recursive: true, force: true }); // another run was first
  }
  return { folder, executablePath };
}
