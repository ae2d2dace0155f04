import './dansk.ts';
import CMS, { type CmsConfig } from '@sveltia/cms';
import { FORMATER } from './formater.ts';
import { findHindringer } from './kontrol.ts';
import type { Filformat } from './filformat.ts';

/** Starts the form on its page with the set-up that lies beside it. */

for (const format of Object.values(FORMATER)) registerFormat(format);
const response = await fetch('opsaetning.json');
const config: CmsConfig = await response.json();
document.querySelector('#vent')?.remove();
await CMS.init({ config });

function registerFormat(format: Filformat): void {
  CMS.registerCustomFormat(format.navn, format.endelse, {
    fromFile: format.fromFile,
    toFile: (values: Record<string, unknown>) => {
      const text = writeOrRefuse(format, values);
      const hindringer = findHindringer(format, `${text.trim()}\n`);
      return hindringer.length > 0 ? refuse(hindringer.join(' ')) : text;
    },
  });
}

function writeOrRefuse(format: Filformat, values: Record<string, unknown>): string {
  try {
    return format.toFile(values);
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

/** Stops the saving; the form shows the cause of an error of this name to the editor. */
function refuse(message: string): never {
  throw new Error('saving_failed', { cause: new Error(message) });
}
