import { describe, expect, it } from 'vitest';
import { layoutMedlemslinje, type Tidsangivelse } from './medlemslinje.ts';

const draw = (...tider: Tidsangivelse[]) => layoutMedlemslinje(tider, '2021-04-01');

describe('seats on a line through the years', () => {
  it('are a stretch from the first day to the last', () => {
    const linje = draw({ fra: '2012', til: '2012' }, { fra: '2013-01', til: '2015-12-31' });
    expect(linje).toMatchObject({ foerste: 2012, sidste: 2015 });
    expect(linje?.maerker).toEqual([
      { art: 'streg', fra: 0, til: 25.05, kendtFra: true, kendtTil: true },
      { art: 'streg', fra: 25.05, til: 100, kendtFra: true, kendtTil: true },
    ]);
  });

  it('are a dot where the source speaks of a day, in the middle of the year where it speaks of a year', () => {
    expect(draw({ pr: '2012' }, { pr: '2013-07-02' })?.maerker).toEqual([
      { art: 'prik', x: 25.03 },
      { art: 'prik', x: 75.03 },
    ]);
  });

  it('never have an end that the source does not give', () => {
    expect(draw({ fra: '2012' }, { til: '2014' })?.maerker).toEqual([
      { art: 'streg', fra: 0, til: 100, kendtFra: true, kendtTil: false },
      { art: 'streg', fra: 0, til: expect.closeTo(30, 0), kendtFra: false, kendtTil: true },
    ]);
  });

  it('reach today where one has not ended', () => {
    expect(draw({ fra: '2012' }, { fra: '2013' })).toMatchObject({ foerste: 2012, sidste: 2021 });
    expect(draw({ fra: '2012', til: '2013' }, { pr: '2012' })).toMatchObject({ foerste: 2012, sidste: 2013 });
  });

  it('are not drawn where the source says nothing', () => {
    expect(draw({ fra: '2012', til: '2013' }, {}, { pr: '2013' })?.maerker[1]).toBeUndefined();
  });

  it.each([
    ['nobody', []],
    ['seats of unknown time', [{}, {}]],
    ['one seat', [{ fra: '2012', til: '2013' }]],
    ['seats that all have one period', [{ fra: '2012' }, { fra: '2012' }]],
    ['seats that are all of one day', [{ pr: '2016' }, { pr: '2016' }, {}]],
  ])('need no drawing for %s', (_, tider) => {
    expect(draw(...tider)).toBeUndefined();
  });
});
