import { describe, expect, it } from 'vitest';
import { compareSizes, listAims } from './figures.ts';
import type { Measured, Part } from './measure-size.ts';
import type { Cost } from './measure.ts';

/** A size whose stages cost 2 s and then 3 ms a meeting, 900 MB at most. */
function measured(meetings: number, change: Partial<Record<Part, Cost>> = {}): Measured {
  const cost: Cost = { wall: 1, cpu: 2 + meetings * 0.003, peak: 900 };
  const site = { pages: 0, meetingPages: 0, pageBytes: 0, pageBytesBrotli: 0, indexBytes: 0, indexFiles: 0 };
  return {
    meetings,
    costs: { read: cost, render: cost, write: cost, build: cost, index: cost, ...change },
    site,
    problems: [],
  };
}

describe('figures of two sizes', () => {
  it('tell what one more meeting costs from what is paid once', () => {
    const { perMeeting, fixed } = compareSizes(measured(100), measured(2_000));
    expect(perMeeting.build).toBeCloseTo(3);
    expect(fixed.build).toBeCloseTo(2);
  });

  it('say nothing where the system told no CPU time', () => {
    const { perMeeting, fixed } = compareSizes(
      measured(100, { index: { wall: 1, cpu: undefined, peak: undefined } }),
      measured(2_000),
    );
    expect([perMeeting.index, fixed.index]).toEqual([undefined, undefined]);
  });

  it('are held against the aims: CPU for every step, memory where an aim has that size', () => {
    const [small, large] = [measured(100), measured(2_000)];
    const aims = listAims([small, large], [compareSizes(small, large)]);
    expect(aims.map(({ found, limit }) => found !== undefined && found <= limit)).toEqual([true, false]);
  });

  it('leave the memory of the search index out of the aims', () => {
    const large = measured(10_000, { index: { wall: 1, cpu: 1, peak: 9_000 } });
    expect(listAims([large], [])).toEqual([expect.objectContaining({ limit: 1_200, found: 900 })]);
  });
});
