import { getDocumentProxy } from 'unpdf';
import { readXml } from './bilagstekst-xml.ts';
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
    const egenskaber = await readEgenskaber(pdf);
    const written = pages.filter(hasWords).length;
    return written * 2 >= pages.length
      ? { tekst: pages.join('\n'), egenskaber }
      : { tekst: pages.join('\n'), egenskaber, grund: written === 0 ? 'uden-tekst' : 'delvist' };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

/** What the properties of a pdf say, in either of the two ways it has for them; its own version and dates are no words. */
async function readEgenskaber(pdf: Awaited<ReturnType<typeof getDocumentProxy>>): Promise<string> {
  const { info, metadata } = await pdf.getMetadata();
  const words = Object.entries(info).filter(([name]) => !/Date$|Version$/.test(name));
  const xmp = metadata?.getRaw();
  return [
    ...words.flatMap(([, value]) => (typeof value === 'string' ? [value] : [])),
    ...(typeof xmp === 'string'
      ? [...readXml(xmp)].flatMap(({ kind, value }) => (kind === 'text' ? [value.trim()] : []))
      : []),
  ]
    .filter((text) => text !== '')
    .join('\n');
}
