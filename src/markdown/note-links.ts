import type { Element, Root } from 'hast';
import { eachElement, isElement } from './tree.ts';

/**
 * Gives the footnotes of a text ids that are valid and meet no other on the page, and links that say where they lead.
 * The parser makes ids of the labels: `[^år]` gets a sign that no id may have, and the second reference to `[^1]` the
 * id of the first to `[^1-2]`. Numbers have neither fault, and no heading makes an id that ends with `_`.
 */
export function linkNotes(root: Root, footnotes: Element): void {
  const notes = listNotes(footnotes);
  const numbers = new Map(notes.map(({ properties }, index) => [`#${String(properties['id'])}`, index + 1]));
  const places = new Map<number, number>();
  eachElement(root, (ref) => {
    const number = isNoteRef(ref) ? numbers.get(String(ref.properties['href'])) : undefined;
    if (number === undefined) return;
    const place = (places.get(number) ?? 0) + 1;
    places.set(number, place);
    Object.assign(ref.properties, {
      href: `#${noteId(number)}`,
      id: placeId(number, place),
      ariaLabel: `Note ${number}`,
    });
  });
  for (const [index, note] of notes.entries()) {
    note.properties['id'] = noteId(index + 1);
    linkBack(note, index + 1);
  }
}

/** The notes of a list of footnotes, in the order of their numbers. */
export function listNotes(footnotes: Element | undefined): Element[] {
  const list = footnotes?.children.find((child) => isElement(child, 'ol'));
  return isElement(list) ? list.children.filter((item) => isElement(item, 'li')) : [];
}

/** Whether an element refers to a note. */
export function isNoteRef({ properties }: Element): boolean {
  return properties['dataFootnoteRef'] !== undefined;
}

/** A note has as many links back as there are references to it. */
function linkBack(note: Element, number: number): void {
  const links: Element[] = [];
  eachElement(note, (element) => {
    if (element.properties['dataFootnoteBackref'] !== undefined) links.push(element);
  });
  for (const [index, link] of links.entries()) {
    const where = links.length === 1 ? 'teksten' : `${index + 1}. sted i teksten`;
    link.properties['href'] = `#${placeId(number, index + 1)}`;
    link.properties['ariaLabel'] = `Note ${number}, tilbage til ${where}`;
    link.properties['dataPagefindIgnore'] = '';
    link.children = [{ type: 'text', value: links.length === 1 ? ARROW : `${ARROW}${index + 1}` }];
  }
}

/** With the mark that asks for a sign and not for a picture of one, which phones would show. */
const ARROW = '↩\uFE0E';

function noteId(number: number): string {
  return `note-${number}_`;
}

function placeId(number: number, place: number): string {
  return `note-${number}-sted-${place}_`;
}
