import { describe, expect, it } from 'vitest';
import { readUddrag } from './uddrag.ts';

describe('an excerpt', () => {
  it('shows where it was cut out of a sentence', () => {
    expect(readUddrag('af <mark>takster</mark> for', '')).toBe('… af <mark>takster</mark> for …');
    expect(readUddrag('<mark>Takster</mark> er nye.', '')).toBe('<mark>Takster</mark> er nye.');
    expect(readUddrag('', '')).toBe('');
  });

  it('has the words marked, and not the signs that touch them', () => {
    expect(readUddrag('Møde <mark>(KKR),</mark> <mark>2013.</mark>', '')).toBe(
      'Møde (<mark>KKR</mark>), <mark>2013</mark>.',
    );
    expect(readUddrag('A <mark>&lt;B&amp;</mark>.', '')).toBe('A <mark>&lt;B&amp;</mark>.');
  });

  it('does not say the heading again that it stands below', () => {
    const excerpt = '6. <mark>Tilbagesøgning</mark> &amp; krav På mødet blev <mark>tilbagesøgning</mark> drøftet.';
    expect(readUddrag(excerpt, '6. Tilbagesøgning & krav')).toBe('På mødet blev <mark>tilbagesøgning</mark> drøftet.');
    expect(readUddrag('Budget for 2012.', 'Budget 2012')).toBe('Budget for 2012.');
  });
});
