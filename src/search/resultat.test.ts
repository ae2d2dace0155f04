import { describe, expect, it } from 'vitest';
import { readSoegning, readVist, writeSoegning } from './resultat.ts';

describe('the address of a search', () => {
  it.each([
    { q: 'takster', ordret: false, sortering: 'relevans', filtre: {} },
    { q: 'æ & å', ordret: true, sortering: 'dato', filtre: { organ: 'DAS, Nordjylland', udfald: 'Udsat' } },
    { q: '', ordret: false, sortering: 'relevans', filtre: { aar: '2013' } },
  ] as const)('is read as it was written: $q', (soegning) => {
    expect(readSoegning(writeSoegning(soegning))).toEqual(soegning);
  });

  it('leaves out what it does not know, and filters without a value', () => {
    expect(readSoegning('?q=a&farve=blaa&region=&sortering=tilfaeldig')).toEqual({
      q: 'a',
      ordret: false,
      sortering: 'relevans',
      filtre: {},
    });
  });

  it('keeps how many results were shown, within what can be fetched at once', () => {
    const soegning = readSoegning('?q=a');
    expect(readVist(writeSoegning(soegning, 30))).toBe(30);
    expect(writeSoegning(soegning, 10)).toBe('?q=a');
    expect(['?vist=-5', '?vist=mange', '?vist=1e9'].map(readVist)).toEqual([10, 10, 200]);
  });
});
