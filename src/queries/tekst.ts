import type { Tekst } from '../model/visning.ts';
import { renderKapitler } from '../markdown/render.ts';
import { readBody } from '../reader/read-body.ts';

/** The text of a content file, read and rendered for the page that shows it. */
export function renderTekst(file: string): Tekst {
  return renderKapitler(readBody(file), { file, base: import.meta.env.BASE_URL });
}
