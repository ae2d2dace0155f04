import { getDocumentProxy } from 'unpdf';
import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import { createSamler, joinDelte } from './bindestreg.ts';
import { splitIndhold } from './indhold.ts';
import { readPdfBlokke } from './pdf-blokke.ts';
import { readDele, splitSide, type Pdfpart, type Tekstlinje } from './pdf-dele.ts';
import { explainPdf } from './pdf-fund.ts';
import { measure } from './pdf-maal.ts';
import { noterFor, numberPdfNoter } from './pdf-noter.ts';
import { readSide, type Side } from './pdf-side.ts';
import { joinTabeller } from './pdf-tabeller.ts';
import { tekstOfDele } from './pdf-tekst.ts';
import { splitSidehoveder } from './sidehoved.ts';
import { createTree } from './trae.ts';
import { explainDelte } from './txt.ts';
import { beskadiget } from './zip.ts';
import { PapirFejl, type Papir } from '../papir.ts';

const MAX_SIDER = 300;

/** A pdf: its pieces of text with their places are put together to lines, paragraphs, lists, tables and notes. */
export async function readPdf(fil: string, bytes: Uint8Array, kendteOrd?: (ord: string) => boolean): Promise<Papir> {
  const pdf = await openPdf(bytes);
  try {
    if (pdf.numPages > MAX_SIDER) throw forMange(pdf.numPages);
    const sider = await readSider(pdf);
    const tvivl = await explainPdf(pdf, sider);
    const raw = sider.flatMap(({ stykker }) => stykker.map(({ tekst }) => tekst)).join(' ');
    if (!/\p{L}{2}/u.test(raw)) throw skannet();
    const samler = createSamler(raw, kendteOrd);
    const delte = sider.map(splitSide);
    const maal = measure(delte);
    const noter = numberPdfNoter(
      delte.map(({ linjer }) => linjer),
      maal.broed,
    );
    const pages = delte.map((delt) => readDele(delt, maal.broed, noterFor(delt.side.nr, noter), samler));
    const raa = tekstOfDele(pages);
    const edges = splitSidehoveder(pages.map((page) => page.filter(isLinje)));
    const kept = new Set(edges.linjer);
    const flow = pages.flat().filter((part) => part.art === 'tabel' || kept.has(part));
    const indhold = splitIndhold(flow.filter(isLinje));
    const text = new Set(indhold.linjer);
    const tables = joinTabeller(flow.filter((part) => part.art === 'tabel' || text.has(part)));
    const tree = createTree(readPdfBlokke(tables.parts, maal, samler));
    return {
      ...{ fil, art: 'pdf', tree },
      tekst: joinDelte(raa, samler.delte),
      tvivl: [...tvivl, ...explainDelte(samler.delte)],
      udeladt: [...edges.udeladt, ...indhold.udeladt, ...tables.udeladt],
    };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  try {
    return await getDocumentProxy(bytes.slice(), { verbosity: 0, stopAtErrors: false });
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') throw laast();
    throw beskadiget();
  }
}

async function readSider(pdf: PDFDocumentProxy): Promise<Side[]> {
  const sider: Side[] = [];
  try {
    for (let nr = 1; nr <= pdf.numPages; nr += 1) {
      const page = await pdf.getPage(nr);
      sider.push(await readSide(page, nr));
      page.cleanup();
    }
  } catch {
    throw beskadiget();
  }
  return sider;
}

function isLinje(part: Pdfpart): part is Tekstlinje {
  return part.art === 'linje';
}

function laast(): PapirFejl {
  return new PapirFejl('Pdf-filen er låst med adgangskode.', 'Gem en kopi uden adgangskode, og prøv igen.');
}

function skannet(): PapirFejl {
  return new PapirFejl(
    'Pdf-filen har ingen tekst. Den er nok skannet: siderne er billeder.',
    'Find papiret som Word eller som en pdf, der ikke er skannet, eller lad et program genkende teksten (OCR) først.',
  );
}

function forMange(antal: number): PapirFejl {
  return new PapirFejl(
    `Pdf-filen har ${antal} sider. Der kan importeres ${MAX_SIDER}.`,
    'Gem referatet for sig, uden bilagene, og prøv igen.',
  );
}
