import type { Root } from 'hast';
import type { Nodes } from 'mdast';
import { eachElement, textOf } from '../../markdown/tree.ts';
import { AFSNITSMAERKE, markAfsnit, removeSkjult } from './docx-afsnit.ts';
import { readDocxFiler, type Docx } from './docx-filer.ts';
import { explainFund, type Skjult } from './docx-fund.ts';
import { convertDocx } from './docx-html.ts';
import { createTaeller } from './docx-numre.ts';
import { numberNoter, tekstOfDocx } from './docx-tekst.ts';
import { readTypografier } from './docx-typografi.ts';
import { hasRettelser, unfold, type Udfoldet } from './docx-udfold.ts';
import { cleanLinks } from './hast-synlig.ts';
import { takeNoter } from './hast-noter.ts';
import { readHast } from './hast.ts';
import { MAERKE } from './maerker.ts';
import { beskadiget } from './zip.ts';
import { PapirFejl, type Papir, type Tvivl, type Udeladt } from '../papir.ts';

/** A Word document: Mammoth makes a page of it, after we have made plain what it would lose or show by mistake. */
export async function readDocx(fil: string, bytes: Uint8Array): Promise<Papir> {
  const docx = readDocxFiler(bytes);
  const { tekst, tvivl, udeladt } = prepare(docx);
  const hast = await convert(docx);
  const links: Tvivl[] = [];
  cleanLinks(hast, links);
  markLister(hast);
  const noter = takeNoter(hast);
  const tree = readHast(hast, noter, createFinder());
  if (tree.children.length === 0) throw new PapirFejl('Dokumentet har ingen tekst.', 'Vælg den fil, papiret står i.');
  return { fil, art: 'docx', tree, tekst, tvivl: [...tvivl, ...links], udeladt };
}

function prepare(docx: Docx): Pick<Papir, 'tekst' | 'tvivl' | 'udeladt'> {
  const parts = [docx.document, docx.footnotes, docx.endnotes, ...docx.headers, ...docx.footers].filter(
    (part) => part !== undefined,
  );
  if (parts.some(hasRettelser)) throw rettelser();
  const seen: Udfoldet = { billeder: 0, tekstbokse: 0, formler: 0, indlejret: 0 };
  for (const part of parts) unfold(part, seen);
  const skjult: Skjult[] = [];
  const udeladt: Udeladt[] = [];
  const context = {
    typografier: readTypografier(docx.styles),
    count: createTaeller(docx.numbering),
    onSkjult: (tekst: string, afsnit: number) => skjult.push({ tekst, afsnit }),
    onIndhold: (tekst: string, afsnit: number) =>
      udeladt.push({
        art: 'indholdsfortegnelse',
        tekst: tekst.replaceAll(MAERKE.tabulator, '\t'),
        sted: { linje: afsnit },
      }),
  };
  for (const part of parts) if (part !== docx.document) removeSkjult(part, false, context, 1);
  markAfsnit(docx.document, context);
  const noter = numberNoter(docx);
  const hoveder = edgesOf(docx.headers, 'sidehoved');
  const foedder = edgesOf(docx.footers, 'sidefod');
  const body = [tekstOfDocx(docx.document), ...noter, ...udeladt.map((one) => one.tekst)];
  return {
    tekst: [...hoveder.map((one) => one.tekst), ...body, ...foedder.map((one) => one.tekst)].join('\n'),
    tvivl: explainFund(docx, seen, skjult),
    udeladt: [...hoveder, ...udeladt, ...foedder],
  };
}

async function convert(docx: Docx): Promise<Root> {
  try {
    return await convertDocx(docx);
  } catch {
    throw beskadiget();
  }
}

function edgesOf(parts: Docx['headers'], art: 'sidehoved' | 'sidefod'): Udeladt[] {
  const texts = parts.map((part) => tekstOfDocx(part)).filter((text) => text !== '');
  return [...new Set(texts)].map((tekst) => ({ art, tekst, sted: { linje: 1 } }));
}

/** Items get the numbers they have in Word; a list whose numbers are written out is no longer numbered. */
function markLister(hast: Root): void {
  eachElement(hast, (list) => {
    if (list.tagName !== 'ol') return;
    for (const item of list.children) {
      if (item.type !== 'element' || item.tagName !== 'li') continue;
      const value = AFSNITSMAERKE.exec(textOf(item))?.[2];
      if (value === '*') list.tagName = 'ul';
      else if (value) item.properties['value'] = value;
    }
  });
}

/** Finds a node's paragraph by the sign in its text, takes the sign away, and remembers it for what has none. */
function createFinder(): (node: Nodes) => { linje: number } {
  let last = 1;
  return (node) => {
    const found = AFSNITSMAERKE.exec(wordsOf(node))?.[1];
    if (found) last = Number(found);
    return { linje: last };
  };
}

function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

function rettelser(): PapirFejl {
  return new PapirFejl(
    'Dokumentet har registrerede ændringer, som ingen har taget stilling til.',
    'Godkend eller afvis ændringerne i Word, og gem.',
  );
}
