import type { RootContent } from 'mdast';
import { isFed, splitLinjer, tekstOf } from './fraser.ts';
import { withoutNotetegn } from './notetegn.ts';
import { readNummer } from './nummer.ts';
import { trimTekst } from './ord.ts';

/** Headings of the paper's own: bold lines, deeper headings, items of another agenda, the first line of a case (`isFirstInCase`). */
export function isMellemrubrik(node: RootContent, isFirstInCase: boolean): boolean {
  if (node.type !== 'paragraph') return false;
  const tekst = withoutNotetegn(trimTekst(tekstOf(node)));
  if (tekst.length > 100 || tekst === '' || splitLinjer(node.children).length > 1) return false;
  const isTitle = !/[.!?:;,]$/.test(tekst) && /^[\p{Lu}\d"”«»]/u.test(tekst);
  if (isFed(node)) return isTitle || /:$/.test(tekst);
  if (/^\d{1,2}\.\d{1,2}\.?\s+\p{Lu}/u.test(tekst) && isTitle) return true;
  const nummer = readNummer(tekst);
  if (nummer?.stil === 'punkt' && nummer.titel !== '' && !isSentences(nummer.titel)) return true;
  return isFirstInCase && isTitle && tekst.split(' ').length <= 6;
}

/** More than one sentence is text; points of abbreviations end none. */
function isSentences(tekst: string): boolean {
  return /\p{L}{4,}[.;:]\s+\p{L}|\p{L}[!?]\s/u.test(tekst.replace(/\b(?:vedr|angående|nord|samt)\.\s/g, ''));
}
