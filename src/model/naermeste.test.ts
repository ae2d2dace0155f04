import { describe, expect, it } from 'vitest';
import { didYouMean, findNear } from './naermeste.ts';

describe('a misspelt word', () => {
  it.each([
    ['deltager', ['deltagere', 'afbud'], 'deltagere'],
    ['udkats', ['udkast', 'godkendt'], 'udkast'],
    ['Status', ['status'], 'status'],
    ['nordjylland/dasos', ['midtjylland/dassos', 'nordjylland/das'], 'nordjylland/das'],
  ])('%s is near to one of %j', (word, known, near) => {
    expect(findNear(word, known)).toBe(near);
  });

  it('is not taken for a word that has nothing to do with it', () => {
    expect(didYouMean('referent', ['dato', 'tid', 'sted'])).toBe('');
    expect(didYouMean('x', [])).toBe('');
    expect(didYouMean('7', ['1', '2'])).toBe('');
    expect(didYouMean('nordjylland/kkr/2012-01-20', ['nordjylland/socdir/2012-03-01'])).toBe('');
  });

  it('is asked about in Danish', () => {
    expect(didYouMean('datto', ['dato', 'tid'])).toMatchInlineSnapshot(`" Mente du «dato»?"`);
  });
});
