import { describe, expect, it } from 'vitest';
import { MoedeFrontmatter } from './moede.ts';

const MOEDE = { organ: 'nordjylland/socdir', dato: '2012-03-01', status: 'godkendt' };
const issuesOf = (extra: object) =>
  MoedeFrontmatter.safeParse({ ...MOEDE, ...extra }).error?.issues.map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );

describe('the frontmatter of a meeting', () => {
  it('needs no more than body, day and status', () => {
    expect(MoedeFrontmatter.parse(MOEDE)).toEqual(MOEDE);
    for (const key of Object.keys(MOEDE))
      expect(MoedeFrontmatter.safeParse({ ...MOEDE, [key]: undefined }).success, key).toBe(false);
  });

  it('has no default status and knows four', () => {
    for (const status of ['dagsorden', 'udkast', 'godkendt', 'aflyst'])
      expect(MoedeFrontmatter.safeParse({ ...MOEDE, status }).success).toBe(true);
    expect(MoedeFrontmatter.safeParse({ ...MOEDE, status: 'Godkendt' }).success).toBe(false);
  });

  it('reads a name and a person with more to tell as the same kind of thing', () => {
    const { deltagere } = MoedeFrontmatter.parse({ ...MOEDE, deltagere: ['Jane Hvas', { navn: 'Ib', vedPunkt: '2' }] });
    expect(deltagere).toEqual([{ navn: 'Jane Hvas' }, { navn: 'Ib', vedPunkt: ['2'] }]);
  });

  it('reads one outcome, several, and outcomes of parts as a list', () => {
    const udfaldOf = (udfald: unknown) =>
      MoedeFrontmatter.parse({ ...MOEDE, punkter: { 1: { udfald } } }).punkter?.['1']?.udfald;
    expect(udfaldOf('godkendt')).toEqual([{ udfald: 'godkendt' }]);
    expect(udfaldOf(['godkendt', 'udsat'])).toEqual([{ udfald: 'godkendt' }, { udfald: 'udsat' }]);
    expect(udfaldOf({ udfald: 'godkendt', om: 'regnskab 2011' })).toEqual([
      { udfald: 'godkendt', om: 'regnskab 2011' },
    ]);
  });

  it('lets an item move to the next meeting or to one that is named', () => {
    const til = (flyttetTil: unknown) =>
      MoedeFrontmatter.safeParse({ ...MOEDE, punkter: { 1: { flyttetTil } } }).success;
    expect([til('naeste'), til('nordjylland/socdir/2012-06-14'), til('snart')]).toEqual([true, true, false]);
  });

  it('does not end before it starts, neither in «tid» nor with «slut»', () => {
    expect(issuesOf({ tid: '12.00-10.00' })).toEqual(['tid: Mødet slutter (10.00), før det begynder (12.00).']);
    expect(issuesOf({ tid: '13.00', slut: '12.30' })).toEqual([
      'slut: Mødet slutter (12.30), før det begynder (13.00).',
    ]);
    expect(issuesOf({ tid: '9.30', slut: '10.00' })).toBeUndefined();
  });

  it('has no empty texts', () => {
    expect(issuesOf({ sted: '  ' })).toEqual(['sted: Feltet er tomt. Skriv noget, eller fjern linjen.']);
  });
});
