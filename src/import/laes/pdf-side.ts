import type { PDFPageProxy } from 'unpdf/pdfjs';
import { readTegning, type Tegning } from './pdf-tegning.ts';
import { EGNE_TEGN } from './maerker.ts';

/** A piece of text with its place on the page, in points from the lower left corner. */
export interface Stykke {
  tekst: string;
  x: number;
  /** Right end. */
  x1: number;
  /** The line that its letters stand on. */
  y: number;
  stoerrelse: number;
  fed: boolean;
}

/** A page. */
export interface Side {
  nr: number;
  hoejde: number;
  /** In the order they are drawn, which is the order they are read in. */
  stykker: Stykke[];
  tegning: Tegning;
}

/** The number of a height's line on its page, from the top. */
export function linjeAt({ stykker }: Side, y: number): number {
  const heights = new Set(
    stykker.filter((one) => one.y > y + one.stoerrelse * 0.5).map((one) => Math.round(one.y / 4)),
  );
  return heights.size + 1;
}

/** The texts and rules of a page. */
export async function readSide(page: PDFPageProxy, nr: number): Promise<Side> {
  const { items } = await page.getTextContent();
  const hoejde = (page.view[3] ?? 0) - (page.view[1] ?? 0);
  const words = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []));
  if (words.length === 0) return { nr, hoejde, stykker: [], tegning: { vandrette: [], lodrette: [], prikker: [] } };
  const tegning = await readTegning(page);
  const fonts = new Map<string, boolean>();
  const stykker = words.map(({ str, transform, width, fontName }): Stykke => {
    if (!fonts.has(fontName)) fonts.set(fontName, isFed(page, fontName));
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform.map(Number);
    const stoerrelse = Math.hypot(c, d) || Math.hypot(a, b);
    const tekst = str
      .replace(EGNE_TEGN, '')
      .replace(/\u00A0/g, ' ')
      .normalize('NFC');
    return { tekst, x, x1: x + width, y, stoerrelse, fed: fonts.get(fontName) ?? false };
  });
  return { nr, hoejde, stykker, tegning };
}

/** A font says in its name whether it is bold. */
function isFed(page: PDFPageProxy, fontName: string): boolean {
  if (!page.commonObjs.has(fontName)) return false;
  const font: unknown = page.commonObjs.get(fontName);
  if (typeof font !== 'object' || font === null) return false;
  const name = 'name' in font && typeof font.name === 'string' ? font.name : '';
  return /bold|black|heavy|semibold|,b\b/i.test(name) || ('bold' in font && font.bold === true);
}
