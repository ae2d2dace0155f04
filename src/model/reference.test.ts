import { describe, expect, it } from 'vitest';
import { MoedeReference, readReference } from './reference.ts';

describe('a reference to a meeting', () => {
  it.each([
    'nordjylland/socdir/2012-03-01',
    'nordjylland/socdir/2012-03-01-ekstraordinaert',
    'landet/kl/2012-03-01#punkt-3a',
  ])('can be %s', (reference) => {
    expect(MoedeReference.parse(reference)).toBe(reference);
  });

  it.each([
    'socdir/2012-03-01',
    'nordjylland/socdir/01-03-2012',
    'nordjylland/socdir/2012-03-01#3',
    'nordjylland/socdir/2012-03-01/',
    '/moeder/nordjylland/socdir/2012-03-01/',
    'Nordjylland/socdir/2012-03-01',
    'næste',
  ])('cannot be «%s»', (reference) => {
    expect(MoedeReference.safeParse(reference).success).toBe(false);
  });

  it('that is not here says so', () => {
    const reference = { organ: 'nordjylland/kkr', dato: '2012-01-20' };
    expect(MoedeReference.safeParse({ ...reference, ikkeHer: true }).success).toBe(true);
    expect(MoedeReference.safeParse({ ...reference, ikkeHer: false }).success).toBe(false);
    expect(MoedeReference.safeParse(reference).success).toBe(false);
  });

  it('comes apart into body, day and item', () => {
    expect(readReference('nordjylland/socdir/2012-03-01-ekstra#punkt-3')).toEqual({
      organ: 'nordjylland/socdir',
      dag: '2012-03-01-ekstra',
      dato: '2012-03-01',
      fragment: 'punkt-3',
      ikkeHer: false,
    });
  });

  it('that is not here comes apart the same way', () => {
    expect(readReference({ organ: 'nordjylland/kkr', dato: '2012-01-20', punkt: '4', ikkeHer: true })).toEqual({
      organ: 'nordjylland/kkr',
      dag: '2012-01-20',
      dato: '2012-01-20',
      fragment: 'punkt-4',
      ikkeHer: true,
    });
  });
});
