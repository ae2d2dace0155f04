import { createIndeks, type Indeks } from '../../search/indeks.ts';
import { fileName, pathOf } from '../../search/indeksfiler.ts';
import { writeIndeksdel, writeStedfil, type Indeksord, type Ordside } from '../../search/indeksdel.ts';
import { piecesOf } from '../../search/fundsteder.ts';
import { stem } from '../../search/stamme.ts';
import { listSidenavne } from '../../search/sidenavne.ts';
import type { Indeksside } from '../../search/resultat.ts';
import { omtale, toTrin } from '../../search/vaegt.ts';

/** An index of some texts, its files in memory, a part for every few words; the first text is page 0. */
export interface SmallIndex {
  indeks: Indeks;
  /** Every file that was fetched, in order. */
  fetched: string[];
  /** Files that cannot be fetched for now. */
  broken: Set<string>;
}

/** Makes an index of texts, each with its address. */
export function indexOfTexts(texts: Record<string, string>, perPart = 3): SmallIndex {
  const sider = Object.entries(texts).map(([url, content]) => makeSide(url, content));
  const words = wordsOf(sider);
  const parts = Array.from({ length: Math.ceil(words.length / perPart) }, (_, at) =>
    words.slice(at * perPart, (at + 1) * perPart),
  );
  const files = new Map(parts.map((part, nr) => [pathOf('ord', fileName('x', nr)), writeIndeksdel(part)]));
  files.set(pathOf('sted', 'x0'), writeStedfil(words));
  const fetched: string[] = [];
  const broken = new Set<string>();
  const fetchFile = async <T>(file: string, content: T | undefined): Promise<T> => {
    fetched.push(file);
    if (content === undefined || broken.has(file)) throw new Error(`${file}: 404`);
    return content;
  };
  const indeks = createIndeks(
    {
      sider: sider.length,
      navn: 'x',
      dele: parts.map(([first]) => first?.noegle ?? ''),
      stedfiler: 1,
      navne: listSidenavne(sider),
    },
    {
      hentDel: (file) => fetchFile(file, files.get(file)),
      hentSide: (id) => fetchFile(pathOf('side', id), sider[parseInt(id.slice(1), 36)]),
    },
  );
  return { indeks, fetched, broken };
}

/** A page that holds this text, without headings. */
export function makeSide(url: string, content: string): Indeksside {
  return { url, meta: { title: url }, filters: {}, ord: content.split(' '), anchors: [], excerpt: '', parts: [] };
}

function wordsOf(sider: readonly Indeksside[]): Indeksord[] {
  const words = new Map<string, Ordside[]>();
  for (const [nr, { ord }] of sider.entries()) {
    const tokens = ord.map((word) => piecesOf(word.toLowerCase()).map(stem));
    for (const noegle of new Set(tokens.flat())) {
      const steder = tokens.flatMap((token, at) => (token.includes(noegle) ? at : []));
      const trin = toTrin(omtale(steder.length, tokens.length, tokens.length));
      words.set(noegle, [...(words.get(noegle) ?? []), { nr, trin, steder }]);
    }
  }
  return [...words].map(([noegle, pages]) => ({ noegle, sider: pages })).sort((a, b) => (a.noegle < b.noegle ? -1 : 1));
}
