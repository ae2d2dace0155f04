import { describe, expect, it } from 'vitest';
import { measure, precisionAt, recall, reciprocalRank } from './metrics.ts';

const answered = (found: string, right: string) => ({ found: [...found], right: new Set(right) });

describe('the figures of a search', () => {
  it('recall is the share of right answers that came, wherever they stand', () => {
    expect(recall(answered('xyzab', 'ab'))).toBe(1);
    expect(recall(answered('xyza', 'ab'))).toBe(0.5);
    expect(recall(answered('', 'ab'))).toBe(0);
  });

  it('precision at 5 looks at the first five only, and asks for no more than there are', () => {
    expect(precisionAt(5, answered('abxyz', 'ab'))).toBe(1);
    expect(precisionAt(5, answered('xyzvab', 'ab'))).toBe(0.5);
    expect(precisionAt(5, answered('abcdefg', 'abcdefg'))).toBe(1);
    expect(precisionAt(5, answered('x', 'a'))).toBe(0);
  });

  it('the reciprocal rank is that of the first right answer', () => {
    expect(reciprocalRank(answered('ab', 'ab'))).toBe(1);
    expect(reciprocalRank(answered('xxb', 'ab'))).toBeCloseTo(1 / 3);
    expect(reciprocalRank(answered('xx', 'ab'))).toBe(0);
  });

  it('a table has the mean of its questions', () => {
    expect(measure([answered('a', 'a'), answered('xa', 'a')])).toEqual({
      recall: 1,
      precisionAt5: 1,
      meanReciprocalRank: 0.75,
    });
  });
});
