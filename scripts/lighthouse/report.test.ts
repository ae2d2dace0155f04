import { describe, expect, it } from 'vitest';
import { formatTable, isPerfect, medianOf, type Result } from './report.ts';

const result = (performance: number): Result => {
  const perfect = { score: 1, auditRefs: [] };
  return {
    categories: {
      performance: { score: performance, auditRefs: [{ id: 'lcp', weight: 25 }] },
      accessibility: perfect,
      'best-practices': perfect,
      seo: perfect,
    },
    audits: { lcp: { score: performance, title: 'Largest Contentful Paint', displayValue: '1.9 s' } },
  };
};

describe('what Lighthouse found', () => {
  it('is the middle one of three runs', () => {
    expect(medianOf([result(1), result(0.9), result(0.97)])).toEqual(result(0.97));
  });

  it('is good when everything is 100 and not else', () => {
    expect(isPerfect([{ name: 'body', result: result(1) }])).toBe(true);
    expect(
      isPerfect([
        { name: 'body', result: result(1) },
        { name: 'meeting', result: result(0.994) },
      ]),
    ).toBe(false);
  });

  it('is a table, with what is missing below it', () => {
    const measured = [
      { name: 'body', result: result(1) },
      { name: 'meeting', result: result(0.97) },
    ];
    expect(formatTable(measured)).toMatchInlineSnapshot(`
      "         performance  accessibility  best-practices  seo
      body             100            100             100  100
      meeting           97            100             100  100
      meeting: performance: lcp 0.97: Largest Contentful Paint 1.9 s"
    `);
  });
});
