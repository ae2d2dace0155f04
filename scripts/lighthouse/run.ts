import { spawn } from 'node:child_process';
import { findChromium } from '../lib/chromium.ts';
import { CATEGORIES, type Result } from './report.ts';

/** Fetched when it is needed and kept by npm: half of all that `npm ci` would otherwise install. */
const LIGHTHOUSE = 'lighthouse@13.5.0';

/** Runs Lighthouse once on an address; a page that could not be measured is an error. */
export async function runLighthouse(url: string): Promise<Result> {
  const { executablePath, args, env } = await findChromium();
  const flags = args.some((arg) => arg.startsWith('--headless')) ? args : [...args, '--headless=new'];
  const command = ['exec', '--yes', `--package=${LIGHTHOUSE}`, '--', 'lighthouse', url, '--quiet', '--output=json'];
  const choices = [`--only-categories=${CATEGORIES.join(',')}`, `--chrome-flags=${flags.join(' ')}`];
  const child = spawn('npm', [...command, ...choices], { env: { ...env, CHROME_PATH: executablePath } });
  const [printed, complained, code] = await Promise.all([
    readAll(child.stdout),
    readAll(child.stderr),
    new Promise((resolve) => child.on('close', resolve)),
  ]);
  if (code !== 0) throw new Error(`Lighthouse ended with ${String(code)} on ${url}:\n${complained}`);
  const result: Result & { runtimeError?: { message: string } } = JSON.parse(printed);
  if (result.runtimeError) throw new Error(`Lighthouse could not measure ${url}: ${result.runtimeError.message}`);
  return result;
}

async function readAll(stream: NodeJS.ReadableStream): Promise<string> {
  let text = '';
  for await (const chunk of stream) text += chunk.toString();
  return text;
}
