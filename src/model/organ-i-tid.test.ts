import { describe, expect, it } from 'vitest';
import type { Moede, MoedeStatus } from './moede.ts';
import { belaegByOrgan, findes, organisationsaar, tidsrumOf, touches } from './organ-i-tid.ts';
import type { Organ } from './organ.ts';
import type { Rammeaftale } from './rammeaftale.ts';

function organ(id: string, facts: Partial<Organ> = {}): Organ {
  const [region = ''] = id.split('/');
  return { id, region, file: `organer/${id}.md`, navn: id, type: 'administrativ', ...facts };
}

function moede(organ: string, dato: string, status: MoedeStatus = 'godkendt'): Moede {
  const id = `${organ}/${dato}`;
  return { id, file: `moeder/${id}.md`, organ, dato, status, indhold: [], bilagsfiler: [] };
}

function aarOf(organer: Organ[], moeder: Moede[] = [], rammeaftaler: Rammeaftale[] = []): string[] {
  return organisationsaar({ organer, moeder, rammeaftaler }).map(({ region, aar }) => `${region} ${aar}`);
}

const MEDLEM = { rolle: 'medlem', navn: 'N', kilde: 'K' };

describe('the years the data cover of a region', () => {
  it('are those a meeting was held in, newest first', () => {
    const moeder = [moede('a/fu', '2012-03-01'), moede('a/fu', '2013-05-01'), moede('a/fu', '2012-06-01')];
    expect(aarOf([organ('a/fu'), organ('b/fu')], moeder)).toEqual(['a 2013', 'a 2012']);
  });

  it('are not those of a cancelled meeting', () => {
    expect(aarOf([organ('a/fu')], [moede('a/fu', '2012-03-01', 'aflyst')])).toEqual([]);
  });

  it('are those a seat is told of: its whole period when both ends are known, else the end that is', () => {
    const medlemmer = [
      { ...MEDLEM, fra: '2009-11', til: '2011' },
      { ...MEDLEM, fra: '2014' },
      { ...MEDLEM, pr: '2016-02-01' },
      MEDLEM,
    ];
    expect(aarOf([organ('a/fu', { medlemmer })])).toEqual(['a 2016', 'a 2014', 'a 2011', 'a 2010', 'a 2009']);
  });

  it('are those a body’s stated period speaks of; one without an end does not speak of every year since', () => {
    expect(aarOf([organ('a/fu', { gyldig: { fra: '2011-01' } })])).toEqual(['a 2011']);
    expect(aarOf([organ('a/fu', { gyldig: { fra: '2011', til: '2012' } })])).toEqual(['a 2012', 'a 2011']);
  });

  it('are those in which a body took a step in an agreement’s approval', () => {
    const godkendelse = [
      { trin: 'Indstilling', organ: 'a/fu', dato: '2015-06-11' },
      { trin: 'Godkendelse', organ: 'a/kkr', moede: 'a/kkr/2014-01-02' },
      { trin: 'Senere', organ: 'a/fu' },
    ];
    const aftale = { id: 'a/2016', file: 'x', titel: 'T', region: 'a', godkendelse, bilagsfiler: [] };
    expect(aarOf([organ('a/fu'), organ('a/kkr')], [], [aftale])).toEqual(['a 2015', 'a 2014']);
  });
});

describe('what is told of a body', () => {
  it('says where it stands', () => {
    const told = belaegByOrgan({ organer: [organ('a/fu')], moeder: [moede('a/fu', '2012-03-01')], rammeaftaler: [] });
    expect(told.get('a/fu')).toMatchObject([{ art: 'moede', fra: '2012-03-01', kilde: 'a/fu/2012-03-01' }]);
  });
});

describe('a body in a year', () => {
  const in2012 = tidsrumOf('2012');

  it('is there unless its period says otherwise', () => {
    expect(findes({}, [], in2012)).toBe(true);
    expect(findes({ gyldig: { fra: '2012-12-31' } }, [], in2012)).toBe(true);
    expect(findes({ gyldig: { fra: '2013-01' } }, [], in2012)).toBe(false);
    expect(findes({ gyldig: { til: '2012-01-01' } }, [], in2012)).toBe(true);
    expect(findes({ gyldig: { til: '2011' } }, [], in2012)).toBe(false);
  });

  it('that was replaced on a day nobody gives is only there when something dated says so', () => {
    const replaced = { efterfoelger: 'a/ny' };
    const told = { art: 'medlem' as const, fra: '2012', til: '2012', kilde: undefined };
    expect(findes(replaced, [], in2012)).toBe(false);
    expect(findes(replaced, [told], in2012)).toBe(true);
    expect(findes(replaced, [told], tidsrumOf('2013'))).toBe(false);
    expect(findes({ ...replaced, gyldig: { til: '2012' } }, [], in2012)).toBe(true);
  });

  it('is asked for whole months and years, as its sources give them', () => {
    expect(touches({ fra: '2012-03', til: '2012-03' }, { fra: '2012-03-31', til: '2012-03-31' })).toBe(true);
    expect(touches({ fra: '2012-03', til: '2012-03' }, { fra: '2012-04-01', til: '2012-04-01' })).toBe(false);
  });
});
