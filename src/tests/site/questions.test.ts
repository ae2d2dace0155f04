import { beforeAll, describe, expect, it } from 'vitest';
import { ask, readSoegemaskine, toAnswered, type Asked } from '../search/ask.ts';
import { measure } from '../search/metrics.ts';
import { readQuestionTable, REGLER } from '../search/questions.ts';
import { readPages } from './pages.ts';
import { AT_ROOT } from './sites.ts';

const table = readQuestionTable();
const asked: Asked[] = [];

beforeAll(async () => {
  const soegemaskine = readSoegemaskine(AT_ROOT.out);
  for (const question of table) asked.push(await ask(soegemaskine, question));
});

describe('the table of questions', () => {
  it('has at least 80 with an answer and 15 without, none twice, and several of every kind of rule', () => {
    const without = table.filter(({ intet, ikke }) => intet || ikke.length > 0).length;
    expect(table.filter(({ foerst, blandt_tre }) => foerst ?? blandt_tre).length).toBeGreaterThanOrEqual(80);
    expect(without).toBeGreaterThanOrEqual(15);
    expect(new Set(table.map(({ q, filtre }) => JSON.stringify([q, filtre]))).size).toBe(table.length);
    for (const regel of REGLER) expect(table.filter((one) => one.regel === regel).length).toBeGreaterThanOrEqual(3);
  });

  it('expects only pages and items that the site has', () => {
    const places = new Set(
      readPages(AT_ROOT).flatMap(({ address, ids }) => [address, ...[...ids].map((id) => `${address}#${id}`)]),
    );
    const expected = table.flatMap(({ foerst = [], blandt_tre = [], ogsaa, ikke }) => [
      ...[...foerst, ...blandt_tre],
      ...[...ogsaa, ...ikke],
    ]);
    expect(expected.filter((address) => !places.has(address))).toEqual([]);
  });

  it('is answered rightly, every question of it', () => {
    const { recall, precisionAt5, meanReciprocalRank } = measure(asked.flatMap(toAnswered));
    const wrong = asked.flatMap((one) => (one.question.mangler ? [] : (one.wrong ?? [])));
    const mended = asked.filter(({ question, wrong: fault }) => question.mangler && !fault);
    console.log(
      `${asked.filter((one) => !one.wrong).length} af ${asked.length} spørgsmål er rigtige. Recall ${percent(recall)}, ` +
        `precision ved 5 ${percent(precisionAt5)}, mean reciprocal rank ${meanReciprocalRank.toFixed(2)}.`,
    );
    expect(wrong).toEqual([]);
    expect(mended.map(({ question }) => question.q)).toEqual([]);
  });
});

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
