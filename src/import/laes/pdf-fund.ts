import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import type { Side } from './pdf-side.ts';
import type { Tvivl } from '../papir.ts';

/** Tells what a pdf holds besides text: programs, files inside it, pages that are pictures. */
export async function explainPdf(pdf: PDFDocumentProxy, sider: readonly Side[]): Promise<Tvivl[]> {
  const tvivl: Tvivl[] = [];
  const open: unknown = await pdf.getOpenAction().catch(() => undefined);
  const runs = typeof open === 'object' && open !== null && 'action' in open;
  if ((await pdf.hasJSActions().catch(() => false)) || runs)
    tvivl.push(
      fund(
        'Pdf-filen indeholder noget, der kører, når den åbnes. Det er ikke med.',
        'Læg ikke denne pdf ved som bilag: gem den på ny uden.',
      ),
    );
  const attached: unknown = await pdf.getAttachments().catch(() => undefined);
  const count = typeof attached === 'object' && attached !== null ? Object.keys(attached).length : 0;
  if (count > 0)
    tvivl.push(
      fund(
        `Pdf-filen har ${count} indlejrede filer. De er ikke med.`,
        'Læg dem ved som bilag, hvis de hører til mødet.',
      ),
    );
  const empty = sider.filter(({ stykker }) => stykker.length === 0).map(({ nr }) => nr);
  if (empty.length > 0 && empty.length < sider.length)
    tvivl.push({
      ...fund(
        `Uden tekst: side ${empty.join(', ')}. Der kan stå noget på dem som billede.`,
        'Se siderne efter i papiret.',
      ),
      sted: { side: empty[0] ?? 1, linje: 1 },
    });
  return tvivl;
}

function fund(besked: string, hjaelp: string): Tvivl {
  return { besked, hjaelp, sted: { side: 1, linje: 1 }, stopper: false };
}
