import { describe, expect, it } from 'vitest';
import { SKRIFT } from './aarshjul-maal.ts';
import { overlaps } from './aarshjul-ringe.ts';
import type { Hjulbegivenhed } from './aarshjul-tid.ts';
import { layoutAarshjul, type Hjul } from './aarshjul.ts';
import { tekstbredde } from './tekstbredde.ts';

const numbered = (...periods: [fra: string, til?: string][]): Hjulbegivenhed[] =>
  periods.map(([fra, til], index) => ({ nr: index + 1, fra, til }));

const KONFERENCE_OG_FRIST = numbered(['01'], ['01', '03'], ['10-15']);
const MAANEDER = numbered(...Array.from({ length: 12 }, (_, index): [string] => [String(index + 1).padStart(2, '0')]));
const TRAENGSEL = numbered(
  ...Array.from({ length: 28 }, (_, index): [string] => [`02-${String(index + 1).padStart(2, '0')}`]),
  ['01', '12'],
  ['11-20', '02-10'],
  ['02', '05'],
  ['02-14', '03'],
);

describe('an arc goes from the first moment of its period to the last', () => {
  it.each([
    ['a quarter of a year', 2015, ['01', '03'], 0, 90 / 365],
    ['a quarter of a leap year', 2016, ['01', '03'], 0, 91 / 366],
    ['one month', 2015, ['10'], 273 / 365, 304 / 365],
    ['one month after a leap day', 2016, ['10'], 274 / 366, 305 / 366],
    ['from day to day', 2016, ['02-29', '03-01'], 59 / 366, 61 / 366],
    ['from a month to a day', 2015, ['09', '10-15'], 243 / 365, 288 / 365],
    ['29 February in a year without it', 2015, ['02-15', '02-29'], 45 / 365, 59 / 365],
    ['over New Year', 2015, ['11', '02'], 304 / 365, 1 + 59 / 365],
    ['the whole year', 2015, ['01', '12'], 0, 1],
    ['a year from month to month', 2015, ['07', '06'], 181 / 365, 1 + 181 / 365],
  ] satisfies [string, number, [string, string?], number, number][])('%s (%i)', (_, aar, period, start, slut) => {
    const [bue] = layoutAarshjul(numbered(period), aar).buer;
    expect(bue?.start).toBeCloseTo(start, 12);
    expect(bue?.slut).toBeCloseTo(slut, 12);
  });

  it('and is drawn there: January begins at the top, and a quarter ends at the right', () => {
    const { buer, size } = layoutAarshjul(numbered(['01', '03']), 2015);
    const middle = size / 2;
    const [start, , slut] = buer[0]!.ydre;
    expect(start).toEqual({ x: middle, y: middle - buer[0]!.ydreRadius });
    const angle = Math.atan2(slut.x - middle, middle - slut.y) / (2 * Math.PI);
    expect(angle).toBeCloseTo(90 / 365, 4);
  });
});

describe('a day is a mark and no arc', () => {
  it.each([
    ['New Year’s Day', 2015, '01-01', 0.5 / 365],
    ['a deadline', 2015, '10-15', 287.5 / 365],
    ['a deadline in a leap year', 2016, '10-15', 288.5 / 366],
    ['the leap day', 2016, '02-29', 59.5 / 366],
    ['New Year’s Eve', 2015, '12-31', 364.5 / 365],
  ])('%s', (_, aar, dag, plads) => {
    const { buer, dage } = layoutAarshjul(numbered([dag]), aar);
    expect(buer).toEqual([]);
    expect(dage[0]?.plads).toBeCloseTo(plads, 12);
  });

  it('also when the paper says that it begins and ends that day', () => {
    expect(layoutAarshjul(numbered(['10-15', '10-15']), 2015).dage).toHaveLength(1);
  });
});

describe('what happens at the same time lies on different rings', () => {
  it('a month and a quarter that holds it', () => {
    const { buer } = layoutAarshjul(KONFERENCE_OG_FRIST, 2016);
    expect(buer.map(({ ring }) => ring)).toEqual([0, 1]);
  });

  it('a period over New Year and one that begins in January', () => {
    const { buer } = layoutAarshjul(numbered(['11', '02'], ['01', '03']), 2015);
    expect(new Set(buer.map(({ ring }) => ring)).size).toBe(2);
  });

  it('but months that follow each other share one', () => {
    expect(layoutAarshjul(MAANEDER, 2015).buer.map(({ ring }) => ring)).toEqual(Array(12).fill(0));
  });

  it.each([
    ['a crowded year', TRAENGSEL],
    ['every month beside the whole year', [...MAANEDER, { nr: 13, fra: '01', til: '12' }]],
  ])('in %s', (_, begivenheder) => {
    const { buer } = layoutAarshjul(begivenheder, 2016);
    const shared = pairsOf(buer).filter(([a, b]) => a.ring === b.ring && overlaps(a, b));
    expect(shared).toEqual([]);
  });
});

describe.each([
  ['an empty year', []],
  ['a conference and a deadline', KONFERENCE_OG_FRIST],
  ['twelve months', MAANEDER],
  ['a crowded year', TRAENGSEL],
  ['many days in a row', numbered(['06-01'], ['06-02'], ['06-04'], ['06-08'], ['06', '06'])],
])('the drawing of %s', (_, begivenheder) => {
  const hjul = layoutAarshjul(begivenheder, 2016);
  const boxes = textBoxes(hjul);

  it('shows every event once, and the twelve months', () => {
    const shown = [...hjul.buer, ...hjul.dage].map(({ nr }) => nr).sort((a, b) => a - b);
    expect(shown).toEqual(begivenheder.map(({ nr }) => nr));
    expect(hjul.maaneder.map(({ navn }) => navn).join(' ')).toBe('jan feb mar apr maj jun jul aug sep okt nov dec');
  });

  it('has no text over another', () => {
    expect(pairsOf(boxes).filter(([a, b]) => covers(a, b))).toEqual([]);
  });

  it('lies within its frame, and its rings between hub and rim', () => {
    const places = [
      ...boxes.flatMap(({ left, right, top, bottom }) => [left, right, top, bottom]),
      ...hjul.buer.flatMap(({ ydre }) => ydre.flatMap(({ x, y }) => [x, y])),
      ...hjul.maaneder.flatMap(({ til }) => [til.x, til.y]),
    ];
    expect(places.filter((place) => place < 0 || place > hjul.size)).toEqual([]);
    expect(hjul.buer.every((bue) => bue.indreRadius >= hjul.nav && bue.ydreRadius <= hjul.kant)).toBe(true);
  });

  it('keeps a number inside its mark, and marks apart', () => {
    const wide = hjul.dage.filter(({ nr, radius }) => tekstbredde(String(nr), SKRIFT.nr, 'bold') > 2 * radius);
    const touching = pairsOf(hjul.dage).filter(([a, b]) => Math.hypot(a.x - b.x, a.y - b.y) < a.radius + b.radius);
    expect([wide, touching]).toEqual([[], []]);
  });
});

describe('a day on the ring of a period', () => {
  it.each([
    ['beside it', numbered(['01'], ['02-20'])],
    ['in a crowded year', TRAENGSEL],
  ])('keeps its mark off the band, %s', (_, begivenheder) => {
    const { buer, dage } = layoutAarshjul(begivenheder, 2016);
    const onBand = dage.filter((dag) => {
      const half = dag.radius / (2 * Math.PI * ringRadius(buer, dag.ring));
      const mark = { start: dag.plads - half, slut: dag.plads + half };
      return buer.some((bue) => bue.ring === dag.ring && overlaps(mark, bue));
    });
    expect(onBand).toEqual([]);
  });
});

function ringRadius(buer: Hjul['buer'], ring: number): number {
  const bue = buer.find((other) => other.ring === ring);
  return bue ? (bue.indreRadius + bue.ydreRadius) / 2 : Infinity;
}

interface Box {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Where each text of the drawing stands; all are set round their middle. */
function textBoxes(hjul: Hjul): Box[] {
  const box = (text: string, x: number, y: number, size: number): Box => {
    const half = tekstbredde(text, size, 'bold') / 2;
    return { text, left: x - half, right: x + half, top: y - size / 2, bottom: y + size / 2 };
  };
  return [
    box('2016', hjul.size / 2, hjul.size / 2, SKRIFT.aar),
    ...hjul.maaneder.map(({ navn, x, y }) => box(navn, x, y, SKRIFT.maaned)),
    ...hjul.buer.map(({ nr, midt }) => box(String(nr), midt.x, midt.y, SKRIFT.nr)),
    ...hjul.dage.map(({ nr, x, y }) => box(String(nr), x, y, SKRIFT.nr)),
  ];
}

function covers(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function pairsOf<T>(list: readonly T[]): [T, T][] {
  return list.flatMap((a, index) => list.slice(index + 1).map((b): [T, T] => [a, b]));
}
