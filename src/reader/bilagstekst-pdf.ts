import { getDocumentProxy } from 'unpdf';
import { hasWords } from './bilagstekst-ren.ts';
import type { Udtraek } from './bilagstekst.ts';

const MAX_PAGES = 300;

/** The text of a pdf, page by page and line by line; throws when it is damaged or locked. */
export async function readPdf(bytes: Uint8Array): Promise<Udtraek> {
  const pdf = await getDocumentProxy(bytes, { verbosity: 0, stopAtErrors: false });
  try {
    if (pdf.numPages > MAX_PAGES) return { tekst: '', grund: 'sider' };
    const pages: string[] = [];
    for (let nr = 1; nr <= pdf.numPages; nr += 1) {
      const page = await pdf.getPage(nr);
      const { items } = await page.getTextContent();
      pages.push(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''));
      page.cleanup();
    }
    const written = pages.filter(hasWords).length;
    return written * 2 >= pages.length
      ? { tekst: pages.join('\n') }
      : { tekst: pages.join('\n'), grund: written === 0 ? 'uden-tekst' : 'delvist' };
  } finally {
    await pdf.loadingTask.destroy();
  }
}
