import fc from 'fast-check';
import type { BlockContent, ListItem, Paragraph, PhrasingContent, Root, TableCell, TableRow, Text } from 'mdast';

const PIECES = [
  ...[
    'ord',
    'Ærø',
    '§ 82 a',
    '1.480.874',
    '1.',
    '12)',
    '-',
    '+',
    '*',
    '**',
    '_',
    '__',
    '~',
    '`',
    '<',
    '>',
    '<u>',
    '</u>',
    '&',
    '&amp;',
  ],
  ...[
    '[',
    '](x)',
    ']',
    '[^1]',
    '!',
    '#',
    '##',
    '|',
    '\\',
    '=',
    '---',
    ':',
    '"',
    '(',
    ')',
    '{',
    '}',
    '$',
    '^',
    '%',
    ' 🎉 ',
    ' ',
    ' ',
    ' ',
  ],
];

/** Text of a line with all the signs that Markdown could take for its own. */
export const arbitraryLine = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 8 })
  .map((pieces) => pieces.join('').replace(/\s+/g, ' ').trim())
  .filter((line) => line !== '');

const text = arbitraryLine.map((value): Text => ({ type: 'text', value }));
const marked = fc
  .tuple(fc.constantFrom('strong' as const, 'emphasis' as const, 'delete' as const), text)
  .map(([type, child]): PhrasingContent => ({ type, children: [child] }));
const link = text.map((child): PhrasingContent => ({ type: 'link', url: '2013-03-18.md#punkt-3', children: [child] }));
const phrasing = fc
  .array(fc.oneof(text, marked, link), { minLength: 1, maxLength: 4 })
  .map((nodes) => nodes.flatMap((node): PhrasingContent[] => [{ type: 'text', value: ' ' }, node]).slice(1));

const paragraph = phrasing.map((children): Paragraph => ({ type: 'paragraph', children }));
const heading = fc
  .tuple(fc.constantFrom(2 as const, 3 as const, 4 as const), phrasing)
  .map(([depth, children]): BlockContent => ({ type: 'heading', depth, children }));
const item = fc
  .array(paragraph, { minLength: 1, maxLength: 2 })
  .map((children): ListItem => ({ type: 'listItem', spread: children.length > 1, checked: null, children }));
const list = fc
  .tuple(fc.boolean(), fc.array(item, { minLength: 1, maxLength: 3 }))
  .map(([ordered, children]): BlockContent => ({
    type: 'list',
    ordered,
    start: ordered ? 1 : null,
    spread: children.some(({ spread }) => spread === true),
    children,
  }));
const row = (columns: number) =>
  fc
    .array(
      phrasing.map((children): TableCell => ({ type: 'tableCell', children })),
      { minLength: columns, maxLength: columns },
    )
    .map((children): TableRow => ({ type: 'tableRow', children }));
const table = fc
  .integer({ min: 1, max: 4 })
  .chain((columns) =>
    fc
      .array(row(columns), { minLength: 1, maxLength: 3 })
      .map((children): BlockContent => ({ type: 'table', align: Array<null>(columns).fill(null), children })),
  );
const quote = fc
  .array(fc.oneof(paragraph, list), { minLength: 1, maxLength: 2 })
  .map((children): BlockContent => ({ type: 'blockquote', children }));

/** A tree of everything minutes are made of. */
export const arbitraryTree = fc
  .array(fc.oneof(paragraph, heading, list, table, quote, fc.constant<BlockContent>({ type: 'thematicBreak' })), {
    minLength: 1,
    maxLength: 5,
  })
  .map((children): Root => ({ type: 'root', children }));
