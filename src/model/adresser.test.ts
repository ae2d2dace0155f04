import { describe, expect, it } from 'vitest';
import {
  addressesOf,
  antalBeslutninger,
  BESLUTNINGER_PAA_EN_SIDE,
  beslutningsaar,
  FASTE,
  regionerWithOrganer,
} from './adresser.ts';
import type { Moede } from './moede.ts';
import type { Portal } from './portal.ts';

const moede = (dato: string, udfald = 0): Moede => ({
  id: `nordjylland/socdir/${dato}`,
  file: `moeder/nordjylland/socdir/${dato}.md`,
  organ: 'nordjylland/socdir',
  dato,
  status: 'godkendt',
  indhold: [],
  bilagsfiler: [],
  punkter: Object.fromEntries(
    Array.from({ length: udfald }, (_, index) => [String(index + 1), { udfald: [{ udfald: 'godkendt' as const }] }]),
  ),
});

const PORTAL: Portal = {
  indstillinger: {
    navn: 'P',
    undertitel: 'P',
    adresse: 'https://p.example/',
    kontakt: { navn: 'R' },
    regioner: ['nordjylland'],
  },
  regioner: ['landet', 'nordjylland', 'sjaelland'].map((id) => ({ id, navn: id, kortnavn: id })),
  kommuner: [{ id: 'koege', navn: 'Køge', regioner: [{ region: 'sjaelland', fra: '2007-01-01' }] }],
  ordliste: [],
  adresser: { udgivet: [], omdirigeringer: [] },
  moeder: [moede('2012-03-01'), moede('2012-06-14')],
  organer: [
    {
      id: 'nordjylland/socdir',
      region: 'nordjylland',
      file: 'organer/nordjylland/socdir.md',
      navn: 'S',
      type: 'administrativ',
    },
  ],
  rammeaftaler: [],
  aarshjul: [],
  sager: [],
  sider: [{ id: 'om', file: 'sider/om.mdx', titel: 'Om', beskrivelse: 'Om' }],
};

describe('the addresses of a portal', () => {
  it('are those every portal has and those its content gives, each once', () => {
    const own = [...addressesOf(PORTAL)].filter((address) => !FASTE.has(address)).sort();
    expect(own).toEqual([
      '/kommuner/koege/',
      '/moeder/2012/',
      '/moeder/nordjylland/socdir/',
      '/moeder/nordjylland/socdir/2012-03-01/',
      '/moeder/nordjylland/socdir/2012-06-14/',
      '/om/',
      '/organer/nordjylland/socdir/',
      '/organisation/nordjylland/',
      '/organisation/nordjylland/2012/',
    ]);
    expect([...FASTE].every((address) => addressesOf(PORTAL).has(address))).toBe(true);
  });

  it('give a region a drawing only when it has a body, and one for each year the data cover', () => {
    expect(regionerWithOrganer(PORTAL)).toEqual(['nordjylland']);
  });
});

describe('decisions', () => {
  it('are items with an outcome', () => {
    expect(
      antalBeslutninger({ punkter: { 1: { udfald: [{ udfald: 'godkendt' }] }, 2: { behandling: 'orientering' } } }),
    ).toBe(1);
    expect(antalBeslutninger({})).toBe(0);
  });

  it('stand on one page while it holds them, else on one for each year that has any, newest first', () => {
    const many = [
      moede('2012-03-01', BESLUTNINGER_PAA_EN_SIDE),
      moede('2013-03-18', 1),
      moede('2013-06-01', 1),
      moede('2014-01-01'),
    ];
    expect(beslutningsaar({ moeder: [moede('2012-03-01', BESLUTNINGER_PAA_EN_SIDE)] })).toEqual([]);
    expect(beslutningsaar({ moeder: many })).toEqual(['2013', '2012']);
    expect(addressesOf({ ...PORTAL, moeder: many })).toContain('/beslutninger/2012/');
  });
});
