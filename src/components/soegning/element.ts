/** The one element a page must have for a selector. */
export function find<T extends Element>(root: ParentNode, selector: string, type: new () => T): T {
  const element = root.querySelector(selector);
  if (!(element instanceof type)) throw new Error(selector);
  return element;
}

/** Makes an element with a class, or `''`, and what is in it. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (className !== '') element.className = className;
  element.append(...children);
  return element;
}

/** Makes a link. */
export function makeLink(href: string, text: string): HTMLAnchorElement {
  const link = make('a', '', text);
  link.href = href;
  return link;
}
