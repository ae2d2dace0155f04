import { describe, expect, it } from 'vitest';
import { fromTrin, naerhed, omtale, sjaeldenhed, toTrin } from './vaegt.ts';

describe('how much a page speaks of a word', () => {
  it('grows with every time it stands there, less and less', () => {
    const [once = 0, twice = 0, often = 0, oftener = 0] = [1, 2, 20, 21].map((times) => omtale(times, 900, 900));
    expect(twice - once).toBeGreaterThan(oftener - often);
    expect(oftener).toBeGreaterThan(often);
  });

  it('is hardly less because the page is twice as long: minutes hold many items', () => {
    const share = omtale(3, 1_800, 900) / omtale(3, 900, 900);
    expect(share).toBeGreaterThan(0.9);
    expect(share).toBeLessThan(1);
  });

  it('is kept in steps, the nearest of which is never further away than a fiftieth', () => {
    for (const tyngde of [0.2, 1, 2.5, 11, 240])
      for (const length of [40, 900, 20_000]) {
        const value = omtale(tyngde, length, 900);
        expect(Math.abs(fromTrin(toTrin(value)) / value - 1)).toBeLessThan(0.02);
      }
  });

  it('has a step also for a word that only stands in what is told of a page', () => {
    expect(toTrin(0)).toBe(0);
  });
});

it('a word tells more the fewer pages have it', () => {
  expect(sjaeldenhed(1, 2_000)).toBeGreaterThan(sjaeldenhed(2, 2_000));
  expect(sjaeldenhed(2_000, 2_000)).toBeGreaterThan(0);
});

it('a word that goes on counts less the longer it goes on, and the word itself in full', () => {
  expect(naerhed(0)).toBe(1);
  expect(naerhed(1)).toBeGreaterThan(naerhed(4));
  expect(naerhed(4)).toBeGreaterThan(0.5);
});
