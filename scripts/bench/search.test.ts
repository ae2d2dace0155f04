import { describe, expect, it } from 'vitest';
import { writeOrdforraad } from '../../src/search/ordforraad.ts';
import { listSearchAims, median, summarize, type Answered } from './search-figures.ts';
import { chooseQuestions } from './search-questions.ts';
import { divideTraffic, kindOf, sumByKind, sumOf, totalOf, type Sent } from './search-traffic.ts';
import type { Visit } from './search-visit.ts';

const sent = (path: string, bytes: number, end: number, type = 'fetch'): Sent => ({ path, type, bytes, end });

/** A visit that fetched so many bytes before focus, ahead and when asked. */
function visit(bytes: readonly [number, number, number], first: number, warm?: Visit['warm']): Visit {
  const [html, ahead, asked] = bytes;
  return {
    traffic: {
      page: { html, css: 0, script: 0, other: 0 },
      ahead: [sent('/pagefind/a.txt', ahead, 2)],
      asked: [sent('/pagefind/ord/08854d2f1', asked, 3)],
    },
    first,
    ...(warm && { warm }),
  };
}

describe('what a search fetches', () => {
  const files = [
    sent('/soeg/', 2_000, 10, 'document'),
    sent('/_astro/a.css', 3_000, 20, 'stylesheet'),
    sent('/_astro/b.js', 4_000, 30, 'script'),
    sent('/favicon.svg', 100, 35, 'other'),
    sent('/pagefind/indeks.json', 500, 60),
    sent('/pagefind/ord/08854d2f1', 700, 120),
    sent('/favicon.svg', 100, 130, 'other'),
    sent('/pagefind/side/08854d2f9', 50, 300),
  ];
  const traffic = divideTraffic(files, { focus: 50, typing: 100, answered: 200 });

  it('is told apart by when it came: with the page, ahead from focus, or when it was asked', () => {
    expect(traffic.page).toEqual({ html: 2_000, css: 3_000, script: 4_000, other: 100 });
    expect(sumOf(traffic.ahead)).toBe(500);
    expect(sumOf(traffic.asked)).toBe(700);
  });

  it('leaves out what comes after the first results, and what the browser has already', () => {
    expect(totalOf(traffic)).toBe(10_300);
  });

  it('is told by kinds of files, the heaviest first, whatever their names are on this site', () => {
    const parts = [sent('/portal/pagefind/ord/08854d2f1', 5, 1), sent('/portal/pagefind/ord/08854d2f2', 6, 1)];
    const list = sent('/portal/pagefind/indeks.json', 20, 1);
    expect(sumByKind([...parts, list])).toEqual([
      { kind: 'indeks.json', files: 1, bytes: 20 },
      { kind: 'ord/', files: 2, bytes: 11 },
    ]);
    expect(kindOf(sent('/portal/_astro/arbejder-C2m1.js', 1, 1))).toBe('js');
  });
});

describe('figures of a question', () => {
  it('are the bytes of the visit that needed most and the median of the times', () => {
    const near = [
      visit([1, 2, 3], 30, { next: 90, again: 5 }),
      visit([1, 2, 9], 10, { next: 80, again: 7 }),
      visit([1, 2, 3], 20, { next: 70, again: 6 }),
    ];
    const answered = summarize({ kind: 'a word', q: 'takst' }, { near, slow: [visit([1, 2, 4], 700)] });
    expect(answered).toMatchObject({ total: 12, after: 9, near: 20, slow: 700, next: 80, again: 6 });
  });

  it('are held against the limits by the worst question, with the median beside it', () => {
    const kept: Answered = {
      kind: '',
      q: '',
      total: 100_000,
      after: 40_000,
      slow: 700,
      near: 200,
      next: 200,
      again: 50,
    };
    const broken: Answered = { ...kept, after: 60_000, next: 260, again: 90 };
    const aims = listSearchAims([kept, kept, broken], { script: 4_000, vocabulary: { words: 100, bytes: 340 } });
    expect(aims.filter(({ found = NaN, limit }) => found > limit).map(({ text }) => text)).toEqual([
      expect.stringMatching(/^after what was fetched ahead, KB; median 40\.0/),
      expect.stringMatching(/^another question on the same page, ms; median 200\.0/),
      expect.stringMatching(/^a question again on the same page, ms; median 50\.0/),
    ]);
  });

  it('of an even number have the lower of the two in the middle as their median', () => {
    expect(median([4, 1, 3, 2])).toBe(2);
  });
});

describe('the questions that are asked', () => {
  const often = Array.from({ length: 16 }, () => 'kommunerne takster takst aftaler og ikke');
  const seldom = ['specialtilbud aftaler', 'takstaftaler takst', 'takstaftaler aftaler'];
  const source = {
    ordforraad: writeOrdforraad([...often, ...seldom]),
    organ: 'Styregruppen i Nordjylland',
    aar: '2014',
  };
  const questions = Object.fromEntries(chooseQuestions(source).map(({ kind, q }) => [kind, q]));

  it('are of every kind, from words that the site has', () => {
    expect(questions).toMatchObject({
      'a rare word': 'specialtilbud',
      'a compound': 'takstaftaler',
      'a body and a year': 'Styregruppen i Nordjylland 2014',
      'a question': 'hvad er besluttet om takstaftaler i 2014?',
    });
    expect(['kommunerne', 'takster', 'takst', 'aftaler']).toContain(questions['a frequent word']);
  });

  it('have one with a word that nobody wrote, two letters from one that somebody did', () => {
    const wrong = questions['a typing error'] ?? '';
    expect([...often, ...seldom].join(' ').split(' ')).not.toContain(wrong);
    expect(['aftaler', 'kommunerne', 'takst', 'takster'].map((word) => [...word].sort().join(''))).toContain(
      [...wrong].sort().join(''),
    );
  });
});
