import type { Element, RootContent } from 'hast';
import { isNoteRef, listNotes } from './note-links.ts';
import { eachElement } from './tree.ts';

/** A footnote with the number it has in the whole text. */
export interface Note {
  id: string;
  number: number;
  element: Element;
}

/** The footnotes of a text. Each is shown once, with the first item that refers to it: an id stands once on a page. */
export class Notes {
  readonly #left: Map<string, Note>;

  constructor(footnotes: Element | undefined) {
    this.#left = new Map(
      listNotes(footnotes).map((element, index) => {
        const id = String(element.properties['id']);
        return [id, { id, number: index + 1, element }];
      }),
    );
  }

  /** The notes that some nodes refer to, with those that these refer to, less what was taken before. */
  take(nodes: readonly RootContent[]): Note[] {
    if (this.#left.size === 0) return [];
    return nodes.flatMap(referredIds).flatMap((id) => {
      const note = this.#left.get(id);
      this.#left.delete(id);
      return note ? [note, ...this.take(note.element.children)] : [];
    });
  }
}

function referredIds(node: RootContent): string[] {
  const ids: string[] = [];
  eachElement(node, (element) => {
    if (isNoteRef(element)) ids.push(String(element.properties['href']).slice(1));
  });
  return ids;
}
