import type { Nodes } from 'hast';
import { toHast } from 'mdast-util-to-hast';
import { describe, expect, it } from 'vitest';
import { contentTexts } from '../tests/content-texts.ts';
import { shapeOf } from '../tests/tree-shape.ts';
import { readTree, textOf } from './tree.ts';
import { readMdast } from './write.ts';

/** The tree as remark-gfm makes it, with our Danish words for footnotes. */
function readByRemark(markdown: string) {
  return toHast(readMdast(markdown), {
    allowDangerousHtml: true,
    clobberPrefix: '',
    footnoteLabel: 'Noter',
    footnoteBackLabel: (note, again) => `Tilbage til henvisning ${note + 1}${again > 1 ? `-${again}` : ''}`,
  });
}

const expectSame = (markdown: string) => expect(shapeOf(readTree(markdown))).toEqual(shapeOf(readByRemark(markdown)));

describe('Sätteri, which reads, and remark-gfm, which writes, understand the same', () => {
  it.each(contentTexts())('in %s', (_file, body) => {
    expectSame(body);
  });

  it.each([
    [
      'footnotes',
      'a[^1] b[^1] c[^æ]\n\n[^1]: Et.\n[^æ]: To\n\n    | a | b |\n    | - | - |\n    | c | d |\n\n[^x]: ubrugt\n',
    ],
    ['tables', '| a | b |\n|:-:|--:|\n| c | d | e |\n| f |\n| <br> x \\| y | `z\\|æ` |\n'],
    ['lists', '* a\n\n* b\n\n+ c\n- d\n    - e\n\n1. f\n\n   g\n2) h\n- [ ] i\n- [x] j\n'],
    ['numbers that are no lists', '2012\\. a\n\nb\n2012. c\n\n1.480.000 kr.\n'],
    ['emphasis', '***a** b* ~~c~~ ~d~ e_f_g __h__ **"i"**j\n'],
    ['addresses', 'https://a.dk/b_(c)?d=e, www.a.dk. x@y.dk; http://æ.dk/å <https://b.dk>\n'],
    ['entities', '&amp; &copy; &#x41; \\&amp; § & < 5\n'],
    ['headings', '#### a ####\n\nb\n===\n\nc\n---\n'],
    ['breaks', 'a\nb  \nc\\\nd\n\n***\n'],
    ['tags', 'a <u>b</u> m<sup>2</sup><br>c\n\n<br>\n**d**\n\n<!-- e -->\n'],
    ['quotations', '> a\nb\n> - c\n'],
    ['straight quotation marks and dashes', '"a" -- b... \u00a0c\u00a0\n'],
  ])('in %s', (_what, markdown) => {
    expectSame(markdown);
  });
});

describe('where they are known to differ, no letter is lost', () => {
  it.each([
    ['remark does not see that an emoji is a symbol and no letter', 'x _a_🎉'],
    ['Sätteri leaves runs of different marks that do not match as they stand', '__*ord**'],
    ['Sätteri makes no link of an address right after an open bracket', '[æøåa@b.dk'],
    ['Sätteri lets an address begin after a full stop', 'https://a.dk_a@b.dk'],
    ['Sätteri reads the mark of an empty item as the text of an empty box before it', '- [ ] \n- '],
  ])('%s', (_reason, markdown) => {
    const [ours, theirs] = [readTree(markdown), readByRemark(markdown)];
    expect(shapeOf(ours)).not.toEqual(shapeOf(theirs));
    expect(lettersOf(ours)).toBe(lettersOf(theirs));
  });
});

function lettersOf(tree: Nodes): string {
  return textOf(tree).replace(/[^a-zæøå]/g, '');
}
