import type {
  BlockContent,
  FootnoteDefinition,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Table,
  TableRow,
} from 'mdast';
import type { Blok, Noteblok, Punktblok, Tabelblok } from './blok.ts';
import { MAERKE, readPhrasing } from './maerker.ts';
import { placeNoter } from './noteplads.ts';
import { hasHeader } from './tabelhoved.ts';

/** The tree of a paper from its blocks; a note's text comes right after the block that refers to it. */
export function createTree(blokke: readonly Blok[]): Root {
  const noter = blokke.filter((blok) => blok.art === 'note').map((note) => createNote(note));
  const rest = blokke.filter((blok) => blok.art !== 'note');
  const children: RootContent[] = [];
  for (let at = 0; at < rest.length;) {
    const blok = rest[at];
    if (!blok) break;
    const items = findPunkter(rest, at);
    children.push(items.length > 0 ? createList(items) : createBlock(blok));
    at += Math.max(1, items.length);
  }
  return { type: 'root', children: placeNoter(children, noter) };
}

/** Items that stand after each other are one list, as long as their numbers follow each other. */
function findPunkter(blokke: readonly Blok[], start: number): Punktblok[] {
  const items: Punktblok[] = [];
  for (let at = start; at < blokke.length; at += 1) {
    const blok = blokke[at];
    if (blok?.art !== 'punkt') break;
    const before = items.findLast(({ indryk }) => indryk <= blok.indryk + 1);
    if (before && before.indryk >= blok.indryk - 1 && !follows(before, blok)) break;
    items.push(blok);
  }
  return items;
}

function follows(before: Punktblok, { nummer }: Punktblok): boolean {
  return before.nummer === undefined ? nummer === undefined : nummer === before.nummer + 1;
}

/** A list with what is indented deeper as lists inside. */
function createList(items: readonly Punktblok[]): List {
  const [first] = items;
  const base = first?.indryk ?? 0;
  const children: ListItem[] = [];
  for (let at = 0; at < items.length;) {
    const item = items[at];
    if (!item) break;
    let end = at + 1;
    while ((items[end]?.indryk ?? -1) > base + 1) end += 1;
    const inner = items.slice(at + 1, end);
    const content: BlockContent[] = [createParagraph(item.tekst)];
    if (inner.length > 0) content.push(createList(inner));
    children.push({ type: 'listItem', spread: false, children: content, data: { sted: item.sted } });
    at += 1 + inner.length;
  }
  const numbered = first?.nummer !== undefined;
  return {
    type: 'list',
    ordered: numbered,
    ...(numbered ? { start: first.nummer } : {}),
    spread: false,
    children,
    ...(first ? { data: { sted: first.sted } } : {}),
  };
}

function createBlock(blok: Exclude<Blok, Noteblok>): RootContent {
  const data = { sted: blok.sted };
  if (blok.art === 'tabel') return { ...createTable(blok), data };
  if (blok.art === 'overskrift')
    return { type: 'heading', depth: blok.dybde, children: readPhrasing(blok.tekst), data };
  return { ...createParagraph(blok.tekst), data };
}

function createTable({ raekker }: Tabelblok): Table {
  const width = Math.max(...raekker.map((raekke) => raekke.length));
  const [first = [], ...rest] = raekker;
  const rows = hasHeader(raekker) ? [first.map(withoutFed), ...rest] : [[], ...raekker];
  return { type: 'table', children: rows.map((cells) => createRow(cells, width)) };
}

/** A header is bold by itself. */
function withoutFed(cell: string): string {
  return cell.replaceAll(MAERKE.fed, '').replaceAll(MAERKE.fedSlut, '');
}

function createRow(cells: readonly string[], width: number): TableRow {
  const children = Array.from({ length: width }, (_, at) => readPhrasing(cells[at] ?? ''));
  return {
    type: 'tableRow',
    children: children.map((cell) => ({ type: 'tableCell', children: cell.map(breakInCell) })),
  };
}

/** A line's end in a cell can only be written as a tag. */
function breakInCell(node: PhrasingContent): PhrasingContent {
  return node.type === 'break' ? { type: 'html', value: '<br>' } : node;
}

function createParagraph(tekst: string): Paragraph {
  return { type: 'paragraph', children: readPhrasing(tekst) };
}

function createNote({ nummer, tekst, sted }: Noteblok): FootnoteDefinition {
  return {
    type: 'footnoteDefinition',
    identifier: nummer,
    label: nummer,
    children: [createParagraph(tekst)],
    data: { sted },
  };
}
