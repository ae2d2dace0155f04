import fc from 'fast-check';
import { toHast } from 'mdast-util-to-hast';
import { describe, expect, it } from 'vitest';
import { arbitraryLine, arbitraryTree } from '../tests/arbitrary-text.ts';
import { contentTexts } from '../tests/content-texts.ts';
import { shapeOf } from '../tests/tree-shape.ts';
import { readFrontmatter } from './frontmatter.ts';
import { readTree } from './tree.ts';
import { readMdast, writeFile, writeMarkdown } from './write.ts';

/** The same examples in every run: a failure can be repeated. */
const RUN = { seed: 20120301, numRuns: 200 };
const rewrite = (markdown: string) => writeMarkdown(readMdast(markdown));

describe('writing is the inverse of reading', () => {
  it.each(contentTexts())('%s', (_file, body) => {
    const written = rewrite(body);
    expect(shapeOf(readTree(written))).toEqual(shapeOf(readTree(body)));
    expect(rewrite(written)).toBe(written);
  });

  it('for any tree of paragraphs, headings, lists, tables and quotations, whatever signs are in its words', () => {
    fc.assert(
      fc.property(arbitraryTree, (tree) => {
        expect(shapeOf(readTree(writeMarkdown(tree)))).toEqual(shapeOf(toHast(tree)));
      }),
      RUN,
    );
  });

  it.each([
    ['footnotes', 'a[^1] b[^to]\n\n[^1]: Et.\n\n[^to]: To\n\n    i to afsnit.\n'],
    ['the bare tags', 'm<sup>2</sup> H<sub>2</sub>O <u>ord</u> a<br>b\n'],
    ['aligned tables', '| a | b | c |\n| - | -: | :-: |\n| 1 | 2 | 3 |\n'],
    ['lists in lists', '- a\n  - b\n    1. c\n- d\n\n  e\n'],
    ['lists that begin at another number', '7. a\n8. b\n'],
    ['two lists after one another', '- a\n\n* b\n'],
    ['addresses', 'https://eksempel.dk/a_b(c) og post@eksempel.dk\n'],
    ['breaks', 'a\\\nb  \nc\n'],
    ['escaped signs', '\\<u> \\[^1] 2012\\. \\# \\- 1 \\* 2\n'],
  ])('for %s', (_what, markdown) => {
    expect(shapeOf(readTree(rewrite(markdown)))).toEqual(shapeOf(readTree(markdown)));
  });
});

describe('one style', () => {
  it('for lists, emphasis, rules and tables', () => {
    expect(rewrite('* *a* __b__\n\n***\n\n| a   | b |\n|:--|--:|\n| c | d |\n')).toBe(
      '- _a_ **b**\n\n---\n\n| a | b |\n| :- | -: |\n| c | d |\n',
    );
  });
});

describe('a whole file', () => {
  it('has its frontmatter in the order given and its text below', () => {
    const fields = { organ: 'nordjylland/socdir', dato: '2012-03-01', tid: '13.00', punkter: { 3: { lukket: true } } };
    expect(writeFile(fields, readMdast('## 3. Lukket punkt'))).toBe(
      '---\norgan: nordjylland/socdir\ndato: 2012-03-01\ntid: 13.00\npunkter:\n  3:\n    lukket: true\n---\n\n## 3. Lukket punkt\n',
    );
  });

  it('may have no text', () => {
    expect(writeFile({ dato: '2012-03-01' }, readMdast(''))).toBe('---\ndato: 2012-03-01\n---\n');
  });

  it('gives back every value as the same text, the same truth or nothing', () => {
    const value = fc.oneof(
      arbitraryLine,
      fc.string(),
      fc.constantFrom('true', 'null', '~', 'no', '007', '13.00', '2012-03-01', '---', '', ' a', 'a\nb\n'),
      fc.boolean(),
      fc.constant(null),
    );
    const fields = fc.dictionary(
      fc.stringMatching(/^[a-z]{1,6}$|^[0-9]{1,3}$/),
      fc.oneof(value, fc.array(value, { maxLength: 3 })),
      { noNullPrototype: true },
    );
    fc.assert(
      fc.property(
        fields.filter((record) => Object.keys(record).length > 0),
        (record) => {
          const { values, findings, body } = readFrontmatter(writeFile(record, readMdast('Tekst\n\n---\n')));
          expect(findings).toEqual([]);
          expect(values).toEqual(record);
          expect(body?.trim()).toBe('Tekst\n\n---');
        },
      ),
      RUN,
    );
  });
});
