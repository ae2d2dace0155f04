import { describe, expect, it } from 'vitest';
import { findRegionOf, Kommuner } from './region.ts';

const [koege] = Kommuner.parse([
  {
    id: 'koege',
    navn: 'Køge',
    regioner: [
      { region: 'sjaelland', fra: '2007-01-01', til: '2026-12-31' },
      { region: 'oestdanmark', fra: '2027-01-01' },
    ],
  },
]);

describe('the region of a municipality', () => {
  it.each([
    ['2012-03-01', 'sjaelland'],
    ['2026-12-31', 'sjaelland'],
    ['2027-01-01', 'oestdanmark'],
    ['2006-12-31', undefined],
  ])('depends on the day: %s', (dato, region) => {
    expect(koege && findRegionOf(koege, dato)).toBe(region);
  });

  it('has at least one', () => {
    expect(Kommuner.safeParse([{ id: 'koege', navn: 'Køge', regioner: [] }]).success).toBe(false);
  });
});
