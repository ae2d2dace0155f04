import { expect, it } from 'vitest';
import { compareOrd } from './ordregnskab.ts';

const compare = (papir: string, markdown: string, rest: object = {}) =>
  compareOrd({ papir, markdown, udeladt: [], felter: [], givet: [], ...rest });

it('a word that is gone is lost and one that is new is invented, as often as that is so', () => {
  expect(compare('et to to tre', '## 1. et to fire')).toEqual({ tabt: ['to', 'tre'], opfundet: ['1', 'fire'] });
});

it('a word divided at a line end is the same as the whole one', () => {
  expect(compare('Jens Nør-gaard kom', 'Jens Nørgaard kom')).toEqual({ tabt: [], opfundet: [] });
});

it('numbers of lists and notes count only where the paper shows them', () => {
  expect(compare('en to Note', '1. en\n2. to[^1]\n\n[^1]: Note')).toEqual({ tabt: [], opfundet: [] });
  expect(compare('1. en 2. to 1 Note', '1. en\n2. to[^1]\n\n[^1]: Note')).toEqual({ tabt: [], opfundet: [] });
});

it('what was left out on purpose or is said otherwise is not lost', () => {
  expect(compare('Side 1 af 2 Tekst Tid', 'Tekst', { udeladt: ['Side 1 af 2', 'Tid'] }).tabt).toEqual([]);
});
