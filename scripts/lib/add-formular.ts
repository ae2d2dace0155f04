import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { bundleFormular } from './formular-bundle.ts';

/** Puts the form's own files beside its page, in a site that has one: its set-up is there when it is switched on. */
export async function addFormular(site: string): Promise<void> {
  const folder = join(site, 'redaktoer');
  if (!existsSync(join(folder, 'opsaetning.json'))) return;
  cpSync(await bundleFormular(), folder, { recursive: true });
}
