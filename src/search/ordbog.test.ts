import { describe, expect, it } from 'vitest';
import { Ordbog } from './ordbog.ts';
import { writeOrdforraad } from './ordforraad.ts';

const ordbog = (...texts: string[]) => new Ordbog(writeOrdforraad(texts));

describe('a word of the site', () => {
  it('is known in every form that has its stem', () => {
    expect(ordbog('taksten').has('takster')).toBe(true);
    expect(ordbog('taksten').has('takstgruppen')).toBe(false);
  });

  it('is whole when it is as long as the shortest form', () => {
    const words = ordbog('kommune kommunal');
    expect(['kommun', 'kommune', 'kommunens', 'kom'].map((word) => words.isWhole(word))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('is no form of a name', () => {
    expect(ordbog('Lederen Kate kom').has('kat')).toBe(false);
    expect(ordbog('Lederen Kate kom').has('kate')).toBe(true);
    expect(ordbog('den hurtige kate').has('kat')).toBe(true);
  });

  it('is rare when a single text has it, in any form', () => {
    const words = ordbog('takster guldregnen', ...Array<string>(8).fill('takst'));
    expect(['guldregnens', 'takster'].map((word) => words.isRare(word))).toEqual([true, false]);
  });

  it.each([
    ['hojgard', 'højgård'],
    ['hoejgaard', 'højgård'],
    ['århus', 'aarhus'],
    ['aeldre', 'ældre'],
    ['sonderborg', 'sønderborg'],
  ])('is found by %s, as those type it who have no Danish letters', (typed, meant) => {
    expect(ordbog(meant).spelledAs(typed)).toEqual([meant]);
  });

  it.each([
    ['besluttet', 'beslutning'],
    ['beslutninger', 'besluttede'],
    ['dagsordner', 'dagsorden'],
    ['kommune', 'kommunal'],
    ['barn', 'børnene'],
    ['godkende', 'godkendelse'],
    ['formænd', 'formand'],
    ['plads', 'pladser'],
    ['politisk', 'politikere'],
    ['evaluere', 'evalueringen'],
    ['indstillet', 'indstilling'],
    ['kommissorium', 'kommissorier'],
  ])('has %s in its family: %s', (typed, relative) => {
    expect(ordbog(relative).relatives(typed)).toEqual([relative]);
  });

  it.each([
    ['takst', 'taske'],
    ['kommune', 'kommission'],
    ['møde', 'mode'],
  ])('has not %s in its family: %s', (typed, other) => {
    expect(ordbog(other).relatives(typed)).toEqual([]);
  });

  it('is a part of others: those that end with it first, in most texts first', () => {
    const words = ordbog('direktørkreds', 'socialdirektør', 'kommunaldirektøren', 'kommunaldirektøren', 'direktør');
    expect(words.compoundsOf('direktør')).toEqual(['kommunaldirektøren', 'socialdirektør', 'direktørkreds']);
  });

  it('is no part of others when it is short, and no beginning of them when it is short and no word of the site', () => {
    expect(ordbog('tilsyn').compoundsOf('syn')).toEqual([]);
    expect(ordbog('hundrededele').compoundsOf('hund')).toEqual([]);
    expect(ordbog('hundrededele', 'hund').compoundsOf('hund')).toEqual(['hundrededele']);
  });

  it('is no part of a word that `for` makes another one of', () => {
    expect(ordbog('fortolker', 'lovfortolkere').compoundsOf('tolk')).toEqual([]);
    expect(ordbog('foranalyse').compoundsOf('analyse')).toEqual(['foranalyse']);
    expect(ordbog('tegnsprogstolk').compoundsOf('tolk')).toEqual(['tegnsprogstolk']);
  });

  it('is found in a compound that nobody wrote', () => {
    expect(ordbog('rammeaftaler', 'sekretariat').split('rammeaftalesekretariat')).toEqual([
      'rammeaftale',
      'sekretariat',
    ]);
    expect(ordbog('sekretariat').split('rammeaftalesekretariat')).toBeUndefined();
  });

  it('is meant by one with a letter or two wrong, and a short one is not guessed', () => {
    expect(ordbog('rammeaftale', 'rammen').meant('rammeaftle')).toBe('rammeaftale');
    expect(ordbog('standardkontrakt').meant('standardkontakterne')).toBe('standardkontrakt');
    expect(ordbog('uvisiteret').meant('uvisterede')).toBe('uvisiteret');
    expect(ordbog('tilbagemelding').meant('tilbagemeldingerrne')).toBe('tilbagemelding');
    expect(ordbog('vejledning').meant('vejledningn')).toBe('vejledning');
    expect(ordbog('institution').meant('instutioner')).toBe('institution');
    expect(ordbog('social').meant('sosiale')).toBe('social');
    expect(ordbog('tilsyn').meant('tolsynet')).toBe('tilsyn');
    expect(ordbog('masterplan').meant('masterclass')).toBeUndefined();
    expect(ordbog('takst').meant('tskat')).toBeUndefined();
    expect(ordbog('takst').meant('tkast')).toBe('takst');
    expect(ordbog('kkr').meant('kkx')).toBeUndefined();
  });
});
