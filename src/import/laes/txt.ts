import { createSamler, joinDelte, type Delt } from './bindestreg.ts';
import { markNoter } from './fodnoter.ts';
import { splitIndhold } from './indhold.ts';
import type { Linje } from './linje.ts';
import { plainOf } from './maerker.ts';
import { isSidetal, splitSidehoveder } from './sidehoved.ts';
import { decodePapir } from './tekstkode.ts';
import { createTree } from './trae.ts';
import { readTxtBlokke } from './txt-blokke.ts';
import { splitMedSidetal } from './txt-sidehoved.ts';
import { markTegn } from './txt-tegn.ts';
import { PapirFejl, type Papir, type Tvivl } from '../papir.ts';

/** A plain text, also one that was taken out of a pdf: pages may be parted by form feeds. */
export function readTxt(fil: string, bytes: Uint8Array, kendteOrd?: (ord: string) => boolean): Papir {
  const text = decodePapir(bytes);
  if (!/\p{L}/u.test(text)) throw new PapirFejl('Filen er tom.', 'Vælg den fil, papiret står i.');
  const lines = markNoter(readLines(text));
  const loebende = text.includes('\f') ? { linjer: lines, udeladt: [] } : splitMedSidetal(lines);
  const sider = splitSidehoveder(splitPages(loebende.linjer));
  const { linjer, udeladt } = splitIndhold(sider.linjer);
  const samler = createSamler(text, kendteOrd);
  const { blokke, tabeltvivl } = readTxtBlokke(linjer, samler);
  return {
    fil,
    art: 'txt',
    tree: createTree(blokke),
    tekst: joinDelte(lines.map(({ tekst }) => plainOf(tekst)).join('\n'), samler.delte),
    tvivl: [...tabeltvivl, ...explainDelte(samler.delte)],
    udeladt: [...loebende.udeladt, ...sider.udeladt, ...udeladt],
  };
}

function readLines(text: string): Linje[] {
  const marked = text
    .split(/(\n(?:[^\S\n]*\n)+)/)
    .map((block) => markTegn(block))
    .join('');
  let side = 1;
  let linje = 1;
  return marked.split(/(\n|\f)/).flatMap((part): Linje[] => {
    if (part === '\f') side += 1;
    if (part === '\n') linje += 1;
    if (part === '\n' || part === '\f') return [];
    const line = part.replace(/\u00A0/g, ' ');
    const indryk = /^ */.exec(line)?.[0].length ?? 0;
    const sted = text.includes('\f') ? { side, linje } : { linje };
    return [{ tekst: line.replace(/^ +|[^\S\t]+$/g, ''), indryk, sted }];
  });
}

/** Pages by their form feeds; without them, by lines that are plainly a page's number. */
function splitPages(lines: readonly Linje[]): Linje[][] {
  const pages: Linje[][] = [[]];
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    const fresh =
      line.sted.side === undefined ? before && isSidetal(plainOf(before.tekst)) : line.sted.side !== before?.sted.side;
    if (fresh && pages.at(-1)?.length) pages.push([]);
    pages.at(-1)?.push(line);
  }
  return pages;
}

/** One doubt for all words that were divided at a line's end and are not known without their hyphen. */
export function explainDelte(delte: readonly Delt[]): Tvivl[] {
  const unknown = [...new Set(delte.filter(({ kendt }) => !kendt).map(({ ord }) => ord))];
  if (unknown.length === 0) return [];
  return [
    {
      besked: `Ord, der var delt ved en linjes slutning, og som ikke kendes i ét: ${unknown.map((ord) => `«${ord}»`).join(', ')}.`,
      hjaelp: 'Bindestregen er beholdt. Fjern den, hvor ordet skal stå i ét.',
      sted: { linje: 1 },
      stopper: false,
    },
  ];
}
