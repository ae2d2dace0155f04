import { describe, expect, it } from 'vitest';
import { findDatoer } from './datoer.ts';
import { findTid } from './klokkeslaet.ts';

describe('a day', () => {
  it.each([
    ['1. marts 2012', '2012-03-01'],
    ['den 16.august 2011', '2011-08-16'],
    ['Torsdag 25. marts 2021, kl. 13.00', '2021-03-25'],
    ['25.03.2021', '2021-03-25'],
    ['21. 03. 2013', '2013-03-21'],
    ['5/3-2012', '2012-03-05'],
    ['27-05-2014', '2014-05-27'],
    ['d. 3. feb. 2014', '2014-02-03'],
    ['2014-05-27', '2014-05-27'],
    ['29. februar 2024', '2024-02-29'],
    ['den 4.-5. december 2014', '2014-12-04'],
  ])('is read: %s', (tekst, dato) => {
    expect(findDatoer(tekst).map((fundet) => fundet.dato)).toEqual([dato]);
  });

  it.each(['30. februar 2024', '2011-43820', '11-43820', 'kl. 10-00-12.00', '1.480.874', '4. februar', '6-3'])(
    'is not: %s',
    (tekst) => {
      expect(findDatoer(tekst)).toEqual([]);
    },
  );

  it('whose weekday is another is told', () => {
    expect(findDatoer('mandag den 1. marts 2012')[0]).toMatchObject({ dato: '2012-03-01', forkertUgedag: 'mandag' });
    expect(findDatoer('torsdag den 1. marts 2012')[0]).not.toHaveProperty('forkertUgedag');
  });
});

describe('a clock', () => {
  it.each([
    ['kl. 10.00-12.00', '10.00-12.00'],
    ['kl. 9-12', '9.00-12.00'],
    ['kl 9.30–11', '9.30-11.00'],
    ['fra kl. 9 til kl. 12', '9.00-12.00'],
    ['13:00 - 15:30', '13.00-15.30'],
    ['12-03-2019 10:00:00', '10.00'],
    ['1. marts 2012, kl. 10.00-12.00', '10.00-12.00'],
    ['klokken 13', '13.00'],
  ])('is read in its field: %s', (tekst, tid) => {
    expect(findTid(tekst, true)?.tid).toBe(tid);
  });

  it('that is misspelt is read and told; one that ends before it starts too', () => {
    expect(findTid('kl. 10-00-12.00')).toMatchObject({ tid: '10.00-12.00', sikker: false });
    expect(findTid('kl. 12-10')).toMatchObject({ modstridende: true });
  });

  it.each(['1.480.874', '25.03.2021', '12-15 deltagere', 'side 3-4'])('is not found in a text: %s', (tekst) => {
    expect(findTid(tekst)).toBeUndefined();
  });
});
