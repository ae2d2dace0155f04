import type { RootContent } from 'hast';
import { readMoedeBody } from '../markdown/body.ts';
import { readFrontmatter } from '../markdown/frontmatter.ts';
import { Notes } from '../markdown/notes.ts';
import { isElement, readRenderTree, textOf } from '../markdown/tree.ts';
import { validate } from '../markdown/validate.ts';
import { addressOfLink } from '../model/links.ts';
import { MoedeFrontmatter } from '../model/moede.ts';

/** A version of a meeting's file, taken apart to be compared with another. */
export interface Snapshot {
  moede: MoedeFrontmatter;
  /** What stands before the first item, as an item without number and title. */
  indledning: SnapshotPunkt;
  punkter: SnapshotPunkt[];
}

/** An item of it. */
export interface SnapshotPunkt {
  nr: string;
  titel: string;
  /** What a reader meets under the heading, in one line: words, marks and where links lead. */
  indhold: string;
  /** Its heading and text as words alone. */
  tekst: string;
}

/** Takes a version apart; undefined when it cannot be read by the rules of today. */
export function readSnapshot(file: string, text: string | undefined): Snapshot | undefined {
  const source = readFrontmatter(text ?? '');
  const { value } = validate(MoedeFrontmatter, source);
  if (!value || source.body === undefined) return undefined;
  const body = readMoedeBody(readRenderTree(source.body));
  const notes = new Notes(body.footnotes);
  const readItem = (nr: string, titel: string, nodes: RootContent[]): SnapshotPunkt => {
    const all = [...nodes, ...notes.take(nodes).map(({ element }) => element)];
    return { nr, titel, indhold: traceAll(all, file), tekst: [titel, ...all.map(textOf)].join('\n') };
  };
  return {
    moede: value,
    indledning: readItem('', '', body.intro),
    punkter: body.punkter.map(({ nr, titel, intro, afsnit }) =>
      readItem(nr, titel, [...intro, ...afsnit.flatMap(({ heading, children }) => [heading, ...children])]),
    ),
  };
}

function traceAll(nodes: readonly RootContent[], file: string): string {
  return nodes.map((node) => trace(node, file)).join('');
}

/** Line breaks are blanks, and between blocks they are nothing. A note counts by its name: its number follows from others. */
function trace(node: RootContent, file: string): string {
  if (node.type === 'text') return node.value === '\n' ? '' : node.value.replace(/\s+/g, ' ');
  if (!isElement(node)) return '';
  const { href, src, alt, start, style, checked, dataFootnoteRef, dataFootnoteBackref } = node.properties;
  if (dataFootnoteBackref !== undefined) return '';
  if (dataFootnoteRef !== undefined) return `<note ${String(href)}>`;
  const link = [href, src].map((to) => (typeof to === 'string' ? (addressOfLink(to, file) ?? to) : ''));
  const marks = [node.tagName, ...link, alt, start, style, checked].filter((mark) => mark !== undefined && mark !== '');
  return `<${marks.join(' ')}>${node.children.map((child) => trace(child, file)).join('')}</${node.tagName}>`;
}
