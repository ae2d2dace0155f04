import type { Element, RootContent } from 'hast';
import { eachElement, isElement } from './tree.ts';

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
    const list = footnotes?.children.find((child) => isElement(child, 'ol'));
    const items = isElement(list) ? list.children.filter((item) => isElement(item, 'li')) : [];
    this.#left = new Map(
      items.map((element, index) => {
        const id = String(element.properties['id']);
        return [id, { id, number: index + 1, element }];
      }),
    );
  }

  /** The notes that some nodes refer to, with those that these refer to, less what was taken before. */
  take(nodes: readonly RootContent[]): Note[] {
    return nodes.flatMap(referredIds).flatMap((id) => {
      const note = this.#left.get(id);
      this.#left.delete(id);
      return note ? [note, ...this.take(note.element.children)] : [];
    });
  }
}

function referredIds(node: RootContent): string[] {
  const ids: string[] = [];
  eachElement(node, ({ properties }) => {
    if (properties['dataFootnoteRef'] !== undefined) ids.push(String(properties['href']).slice(1));
  });
  return ids;
}
