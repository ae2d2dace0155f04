import './dansk.ts';
import CMS from '@sveltia/cms';
import { FORMATER } from './formater.ts';
import { findHindringer, type Tilladelser } from './kontrol.ts';
import type { Filformat } from './filformat.ts';
import type { Formular } from './opsaetning.ts';

/** Starts the form on its page with the set-up that lies beside it. */

const response = await fetch('opsaetning.json');
const { cms, tilladelser }: Formular = await response.json();
for (const format of Object.values(FORMATER)) registerFormat(format, tilladelser);
document.querySelector('#vent')?.remove();
await CMS.init({ config: cms });

function registerFormat(format: Filformat, tilladelser: Tilladelser): void {
  CMS.registerCustomFormat(format.navn, format.endelse, {
    fromFile: format.fromFile,
    toFile: (values: Record<string, unknown>) => {
      const text = writeOrRefuse(format, values);
      const hindringer = findHindringer(format, `${text.trim()}\n`, tilladelser);
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
