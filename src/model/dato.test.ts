import { describe, expect, it } from 'vitest';
import {
  Dato,
  DelvisDato,
  firstDayOf,
  formatDato,
  formatDatoLang,
  formatPeriode,
  isWithin,
  lastDayOf,
  maanedsnavn,
  ugedag,
} from './dato.ts';

describe('a day', () => {
  it.each(['2012-03-01', '2024-02-29', '2000-02-29', '2011-08-16'])('%s is a day', (dato) => {
    expect(Dato.parse(dato)).toBe(dato);
  });

  it.each([
    '2024-02-30',
    '2023-02-29',
    '1900-02-29',
    '01-03-2012',
    '2012-3-1',
    '2012-13-01',
    '2012-00-10',
    '',
    '2012',
    '20120301',
    '2012-03-01T10:00',
    ' 2012-03-01',
  ])('«%s» is not a day', (dato) => {
    expect(Dato.safeParse(dato).success).toBe(false);
  });

  it('is never a moment or a number', () => {
    expect(Dato.safeParse(new Date('2012-03-01')).success).toBe(false);
    expect(Dato.safeParse(20120301).success).toBe(false);
  });

  it('is refused in Danish, with an example', () => {
    expect(Dato.safeParse('01-03-2012').error?.issues[0]?.message).toMatchInlineSnapshot(
      `"«01-03-2012» er ikke en dag, der findes. Skriv år-måned-dag, fx 2012-03-01."`,
    );
  });
});

describe('a partial date', () => {
  it.each(['2015', '2015-06', '2015-06-11', '2024-02-29'])('%s is one', (dato) => {
    expect(DelvisDato.parse(dato)).toBe(dato);
  });

  it.each(['2015-13', '2015-00', '2015-6', '2023-02-29', '15', '', 'juni 2015'])('«%s» is none', (dato) => {
    expect(DelvisDato.safeParse(dato).success).toBe(false);
  });

  it('is refused in Danish, with examples', () => {
    expect(DelvisDato.safeParse('2015-13').error?.issues[0]?.message).toMatchInlineSnapshot(
      `"«2015-13» er ikke en dag, måned eller et år. Skriv fx 2015, 2015-06 eller 2015-06-11."`,
    );
  });
});

describe('a day in words', () => {
  it.each([
    ['2013-03-18', '18. marts 2013'],
    ['2012-03-01', '1. marts 2012'],
    ['2024-02-29', '29. februar 2024'],
    ['2013-03', 'marts 2013'],
    ['2013', '2013'],
  ])('%s reads «%s»', (dato, text) => {
    expect(formatDato(dato)).toBe(text);
  });

  it.each([
    ['2013-03-18', 'mandag den 18. marts 2013'],
    ['2011-08-16', 'tirsdag den 16. august 2011'],
    ['2021-03-28', 'søndag den 28. marts 2021'],
    ['2024-02-29', 'torsdag den 29. februar 2024'],
    ['1999-12-31', 'fredag den 31. december 1999'],
  ])('%s reads «%s» in full', (dato, text) => {
    expect(formatDatoLang(dato)).toBe(text);
  });

  it('has the same weekday in every time zone', () => {
    const zone = process.env['TZ'];
    try {
      for (const tz of ['America/Los_Angeles', 'Pacific/Kiritimati', 'Europe/Copenhagen']) {
        process.env['TZ'] = tz;
        expect(ugedag('2021-03-28')).toBe('søndag');
      }
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });

  it.each([
    ['1', 'januar'],
    ['05', 'maj'],
    [12, 'december'],
    ['13', ''],
  ])('month %s is «%s»', (maaned, navn) => {
    expect(maanedsnavn(maaned)).toBe(navn);
  });
});

describe('the days a partial date can mean', () => {
  it.each([
    ['2015', '2015-01-01', '2015-12-31'],
    ['2015-06', '2015-06-01', '2015-06-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2015-06-11', '2015-06-11', '2015-06-11'],
  ])('%s runs from %s to %s', (dato, first, last) => {
    expect([firstDayOf(dato), lastDayOf(dato)]).toEqual([first, last]);
  });
});

describe('a period', () => {
  it.each([
    ['2012-01-01', { fra: '2012' }],
    ['2012-06-30', { fra: '2012-06', til: '2012-06' }],
    ['2012-06-01', { fra: '2012-06', til: '2012-06' }],
    ['2012-12-31', { til: '2012' }],
    ['1850-01-01', { til: '2012' }],
    ['2012-03-01', {}],
    ['2026-12-31', { fra: '2007-01-01', til: '2026-12-31' }],
  ])('holds %s: %j', (dato, periode) => {
    expect(isWithin(dato, periode)).toBe(true);
  });

  it.each([
    ['2011-12-31', { fra: '2012' }],
    ['2012-07-01', { fra: '2012-06', til: '2012-06' }],
    ['2013-01-01', { til: '2012' }],
    ['2027-01-01', { fra: '2007-01-01', til: '2026-12-31' }],
  ])('does not hold %s: %j', (dato, periode) => {
    expect(isWithin(dato, periode)).toBe(false);
  });

  it.each([
    [{ fra: '2012', til: '2013' }, '2012–2013'],
    [{ fra: '2013', til: '2013' }, '2013'],
    [{ fra: '2011-01' }, 'fra januar 2011'],
    [{ til: '2012-03-01' }, 'til 1. marts 2012'],
    [{}, ''],
  ])('%j reads «%s»', (periode, text) => {
    expect(formatPeriode(periode)).toBe(text);
  });
});
