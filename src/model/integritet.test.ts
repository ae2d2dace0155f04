import { describe, expect, it } from 'vitest';
import { checkIntegritet } from './integritet.ts';
import type { Moede } from './moede.ts';
import type { Organ } from './organ.ts';
import type { Portal } from './portal.ts';
import type { PunktFakta } from './punkt.ts';

const region = (id: string) => ({ id, navn: id, kortnavn: id });
const organ = (id: string, extra: Partial<Organ> = {}): Organ => ({
  id,
  region: id.split('/')[0] ?? '',
  file: `organer/${id}.md`,
  navn: id,
  type: 'administrativ',
  ...extra,
});
const moede = (dato: string, extra: Partial<Moede> = {}): Moede => ({
  id: `nordjylland/socdir/${dato}`,
  file: `moeder/nordjylland/socdir/${dato}.md`,
  organ: 'nordjylland/socdir',
  dato,
  status: 'godkendt',
  indhold: [{ nr: '1', titel: 'Budget', id: 'punkt-1', line: 9, afsnit: [] }],
  bilagsfiler: [],
  ...extra,
});

const PORTAL: Portal = {
  indstillinger: {
    navn: 'P',
    undertitel: 'P',
    adresse: 'https://p.example/',
    kontakt: { navn: 'R' },
    regioner: ['nordjylland'],
  },
  regioner: [region('nordjylland')],
  kommuner: [{ id: 'aalborg', navn: 'Aalborg', regioner: [{ region: 'nordjylland', fra: '2007-01-01' }] }],
  ordliste: [],
  adresser: { udgivet: [], omdirigeringer: [] },
  moeder: [moede('2012-03-01')],
  organer: [organ('nordjylland/socdir'), organ('nordjylland/kkr')],
  rammeaftaler: [],
  aarshjul: [],
  sager: [],
  sider: [],
};

const findingsOf = (extra: Partial<Portal>, unreadable?: ReadonlySet<string>) =>
  checkIntegritet({ ...PORTAL, ...extra }, unreadable).map(({ rule, file, field, message }) => ({
    rule,
    at: `${file} ${field}`,
    message,
  }));
const withFakta = (fakta: PunktFakta) =>
  findingsOf({ moeder: [moede('2012-03-01'), moede('2012-06-14', { punkter: { 1: fakta } })] });
const AFTALE = {
  id: 'nordjylland/2013',
  file: 'rammeaftaler/nordjylland/2013.md',
  titel: 'R',
  region: 'nordjylland',
  bilagsfiler: [],
};

describe('a portal that holds together', () => {
  it('has nothing to report', () => {
    expect(findingsOf({})).toEqual([]);
  });
});

describe('every reference resolves', () => {
  it.each<[string, Partial<Portal>, string]>([
    [
      'the body of a meeting',
      { moeder: [moede('2012-03-01', { organ: 'nordjylland/x' })] },
      'moeder/nordjylland/socdir/2012-03-01.md organ',
    ],
    [
      'the municipality of a participant',
      { moeder: [moede('2012-03-01', { deltagere: [{ navn: 'A' }, { navn: 'B', kommune: 'xx' }] })] },
      'moeder/nordjylland/socdir/2012-03-01.md deltagere.1.kommune',
    ],
    [
      'the municipality of an absentee',
      { moeder: [moede('2012-03-01', { afbud: [{ navn: 'A', kommune: 'xx' }] })] },
      'moeder/nordjylland/socdir/2012-03-01.md afbud.0.kommune',
    ],
    [
      'the body above',
      { organer: [...PORTAL.organer, organ('nordjylland/fu', { overordnet: 'nordjylland/x' })] },
      'organer/nordjylland/fu.md overordnet',
    ],
    [
      'the body after',
      { organer: [...PORTAL.organer, organ('nordjylland/fu', { efterfoelger: 'nordjylland/x' })] },
      'organer/nordjylland/fu.md efterfoelger',
    ],
    [
      'the body at the other end of a relation',
      {
        organer: [
          ...PORTAL.organer,
          organ('nordjylland/fu', { relationer: [{ type: 'betjener', organ: 'nordjylland/x' }] }),
        ],
      },
      'organer/nordjylland/fu.md relationer.0.organ',
    ],
    [
      'the municipality of a member',
      {
        organer: [
          ...PORTAL.organer,
          organ('nordjylland/fu', { medlemmer: [{ kommune: 'xx', rolle: 'medlem', kilde: 'Referat' }] }),
        ],
      },
      'organer/nordjylland/fu.md medlemmer.0.kommune',
    ],
    ['the region of a body', { organer: [...PORTAL.organer, organ('fyn/fu')] }, 'organer/fyn/fu.md '],
    [
      'the region of an agreement',
      { rammeaftaler: [{ ...AFTALE, region: 'fyn' }] },
      'rammeaftaler/nordjylland/2013.md region',
    ],
    [
      'the agreement before',
      { rammeaftaler: [{ ...AFTALE, erstatter: 'nordjylland/1999' }] },
      'rammeaftaler/nordjylland/2013.md erstatter',
    ],
    [
      'the body of a step of approval',
      { rammeaftaler: [{ ...AFTALE, godkendelse: [{ trin: 'T', organ: 'nordjylland/x' }] }] },
      'rammeaftaler/nordjylland/2013.md godkendelse.0.organ',
    ],
    [
      'the meeting of a step of approval',
      {
        rammeaftaler: [
          { ...AFTALE, godkendelse: [{ trin: 'T', organ: 'nordjylland/kkr', moede: 'nordjylland/kkr/2012-01-01' }] },
        ],
      },
      'rammeaftaler/nordjylland/2013.md godkendelse.0.moede',
    ],
    [
      'the region of a yearly wheel',
      {
        aarshjul: [
          { id: 'fyn-2013', file: 'aarshjul/fyn-2013.yaml', titel: 'Å', region: 'fyn', aar: '2013', begivenheder: [] },
        ],
      },
      'aarshjul/fyn-2013.yaml region',
    ],
    [
      'the body of an event',
      {
        aarshjul: [
          {
            id: 'nordjylland-2013',
            file: 'aarshjul/nordjylland-2013.yaml',
            titel: 'Å',
            region: 'nordjylland',
            aar: '2013',
            begivenheder: [{ titel: 'B', organ: 'nordjylland/x' }],
          },
        ],
      },
      'aarshjul/nordjylland-2013.yaml begivenheder.0.organ',
    ],
    [
      'the bodies of a matter',
      {
        sager: [
          {
            id: 'nordjylland/s',
            region: 'nordjylland',
            file: 'sager/nordjylland/s.md',
            titel: 'S',
            resume: 'S',
            organer: ['nordjylland/x'],
          },
        ],
      },
      'sager/nordjylland/s.md organer.0',
    ],
    [
      'the region of a matter',
      { sager: [{ id: 'fyn/s', region: 'fyn', file: 'sager/fyn/s.md', titel: 'S', resume: 'S' }] },
      'sager/fyn/s.md ',
    ],
    [
      'the body of a term',
      { ordliste: [{ ord: 'FU', betydning: 'B', organ: 'nordjylland/x' }] },
      'ordliste.yaml 0.organ',
    ],
    [
      'the regions of a municipality',
      {
        kommuner: [
          ...PORTAL.kommuner,
          { id: 'odense', navn: 'Odense', regioner: [{ region: 'fyn', fra: '2007-01-01' }] },
        ],
      },
      'kommuner.yaml 1.regioner.0.region',
    ],
    [
      'the region after',
      { regioner: [{ ...region('nordjylland'), efterfoelger: 'fyn' }] },
      'regioner.yaml 0.efterfoelger',
    ],
    [
      'the regions shown',
      { indstillinger: { ...PORTAL.indstillinger, regioner: ['nordjylland', 'fyn'] } },
      'portal.yaml regioner.1',
    ],
  ])('%s', (_what, extra, at) => {
    expect(findingsOf(extra).map((finding) => finding.at)).toEqual([at]);
  });

  it.each<[keyof PunktFakta, PunktFakta]>([
    ['sag', { sag: ['nordjylland/x'] }],
    ['rammeaftale', { rammeaftale: ['nordjylland/1999'] }],
    ['godkender', { godkender: ['nordjylland/socdir/1999-01-01'] }],
    ['retter', { retter: ['nordjylland/socdir/1999-01-01'] }],
    ['flyttetFra', { flyttetFra: 'nordjylland/socdir/1999-01-01' }],
    ['flyttetTil', { flyttetTil: 'nordjylland/socdir/1999-01-01' }],
  ])('%s of an item', (key, fakta) => {
    expect(withFakta(fakta).map(({ at }) => at)).toEqual([`moeder/nordjylland/socdir/2012-06-14.md punkter.1.${key}`]);
  });
});

describe('a reference to a meeting', () => {
  it('may name the next meeting, or an item that is there', () => {
    expect(withFakta({ flyttetTil: 'naeste', flyttetFra: 'nordjylland/socdir/2012-03-01#punkt-1' })).toEqual([]);
  });

  it('may not name an item that is not there', () => {
    expect(withFakta({ flyttetFra: 'nordjylland/socdir/2012-03-01#punkt-7' })[0]?.message).toMatchInlineSnapshot(
      `"Mødet nordjylland/socdir/2012-03-01 har ikke noget punkt-7. Mente du «punkt-1»?"`,
    );
  });

  it('says whether the meeting is here', () => {
    const kkr = { organ: 'nordjylland/kkr', dato: '2012-01-20', ikkeHer: true } as const;
    expect(withFakta({ retter: [kkr] })).toEqual([]);
    expect(withFakta({ retter: ['nordjylland/kkr/2012-01-20'] })[0]?.message).toMatchInlineSnapshot(
      `"Mødet «nordjylland/kkr/2012-01-20» findes ikke på portalen."`,
    );
    expect(
      withFakta({ retter: [{ ...kkr, organ: 'nordjylland/socdir', dato: '2012-03-01' }] })[0]?.message,
    ).toMatchInlineSnapshot(`"Mødet nordjylland/socdir/2012-03-01 er mærket ikkeHer, men findes på portalen."`);
  });

  it('names a body that is known even when the meeting is not here', () => {
    expect(withFakta({ retter: [{ organ: 'nordjylland/kk', dato: '2012-01-20', ikkeHer: true }] })).toEqual([
      {
        rule: 'ukendt-organ',
        at: 'moeder/nordjylland/socdir/2012-06-14.md punkter.1.retter.organ',
        message: 'Organet «nordjylland/kk» findes ikke. Mente du «nordjylland/kkr»?',
      },
    ]);
  });
});

describe('every id stands once', () => {
  it.each<[string, Partial<Portal>, string]>([
    ['regions', { regioner: [region('nordjylland'), region('nordjylland')] }, 'regioner.yaml 1.id'],
    ['municipalities', { kommuner: [...PORTAL.kommuner, ...PORTAL.kommuner] }, 'kommuner.yaml 1.id'],
    [
      'terms',
      {
        ordliste: [
          { ord: 'takst', betydning: 'A' },
          { ord: 'FU', betydning: 'B' },
          { ord: 'takst', betydning: 'C' },
        ],
      },
      'ordliste.yaml 2.ord',
    ],
  ])('%s', (_what, extra, at) => {
    expect(findingsOf(extra)).toEqual([expect.objectContaining({ rule: 'to-gange', at })]);
  });
});

describe('no body stands above itself', () => {
  const ring = (...parents: [id: string, overordnet: string | undefined][]) =>
    findingsOf({
      organer: [...PORTAL.organer, ...parents.map(([id, overordnet]) => organ(id, overordnet ? { overordnet } : {}))],
    })
      .filter(({ rule }) => rule === 'organ-i-ring')
      .map(({ at }) => at);

  it('alone, in a pair or in a longer ring', () => {
    expect(ring(['nordjylland/a', 'nordjylland/a'])).toEqual(['organer/nordjylland/a.md overordnet']);
    expect(ring(['nordjylland/a', 'nordjylland/b'], ['nordjylland/b', 'nordjylland/a'])).toHaveLength(2);
    expect(
      ring(['nordjylland/a', 'nordjylland/b'], ['nordjylland/b', 'nordjylland/c'], ['nordjylland/c', 'nordjylland/a']),
    ).toHaveLength(3);
  });

  it('and one below a ring is not in it', () => {
    expect(ring(['nordjylland/a', 'nordjylland/b'], ['nordjylland/b', 'nordjylland/b'])).toEqual([
      'organer/nordjylland/b.md overordnet',
    ]);
  });

  it('but may stand above many', () => {
    expect(ring(['nordjylland/a', 'nordjylland/kkr'], ['nordjylland/b', 'nordjylland/kkr'])).toEqual([]);
  });
});

describe('a file that could not be read', () => {
  it('has a finding of its own, so that references to it have none', () => {
    const moeder = [
      moede('2012-06-14', { punkter: { 1: { godkender: ['nordjylland/socdir/2012-05-01'], sag: ['nordjylland/s'] } } }),
    ];
    expect(findingsOf({ moeder })).toHaveLength(2);
    expect(findingsOf({ moeder }, new Set(['moede:nordjylland/socdir/2012-05-01', 'sag:nordjylland/s']))).toEqual([]);
  });

  it('of municipalities or regions makes none of those unknown', () => {
    const moeder = [moede('2012-03-01', { deltagere: [{ navn: 'B', kommune: 'aalborg' }] })];
    expect(findingsOf({ moeder, kommuner: [] }, new Set(['kommuner']))).toEqual([]);
    expect(findingsOf({ regioner: [] }, new Set(['regioner']))).toEqual([]);
  });
});
