import { describe, expect, it } from 'vitest';
import { layoutSoejler } from './soejler.ts';

const bars = (tal: Record<string, number>) => layoutSoejler(new Map(Object.entries(tal)), 40);

describe('meetings per year as bars', () => {
  it('are as high as their number, the most as high as there is room', () => {
    expect(bars({ 2012: 2, 2013: 4, 2014: 1 })).toEqual([
      { aar: '2012', antal: 2, hoejde: 20 },
      { aar: '2013', antal: 4, hoejde: 40 },
      { aar: '2014', antal: 1, hoejde: 10 },
    ]);
  });

  it('show a year without meetings as an empty place', () => {
    expect(bars({ 2012: 1, 2015: 1 }).map(({ aar, hoejde }) => [aar, hoejde])).toEqual([
      ['2012', 10],
      ['2013', 0],
      ['2014', 0],
      ['2015', 10],
    ]);
  });

  it('stand in the order of years, whatever order they came in', () => {
    expect(bars({ 2015: 1, 2014: 1 }).map(({ aar }) => aar)).toEqual(['2014', '2015']);
    expect(
      layoutSoejler(
        new Map([
          ['2015', 1],
          ['2014', 1],
        ]),
        40,
      ).map(({ aar }) => aar),
    ).toEqual(['2014', '2015']);
  });

  it('are low where there are few, so that one meeting does not look like many', () => {
    expect(bars({ 2012: 1, 2013: 2 }).map(({ hoejde }) => hoejde)).toEqual([10, 20]);
  });

  it('can be seen even where there is one beside hundreds', () => {
    expect(bars({ 2012: 1, 2013: 300 })[0]?.hoejde).toBe(3);
  });

  it('are none without meetings', () => {
    expect(bars({})).toEqual([]);
  });
});
