import { describe, expect, it } from 'vitest';
import { readCelle } from './celle.ts';

const artOf = (text: string) => readCelle(text).art;

describe('a cell', () => {
  it.each([
    ...['1.480.874', '1480874', '1 480 874', '1\u00a0480\u202f874', '0', '0,5', '12', '10.000', '1.999,50'],
    ...['-7000', '−7.000', '–7.000', '- 7.000', '\u20117.000', '(7.000)', '7.000-', '+5', '±3', '< 5', 'ca. 1.500'],
    ...['kr. 740.000', 'kr 5', '18.250 kr.', '50 t.kr.', 't.kr. 50', '1,5 mio. kr.', '1,5 mill.', '€ 5', '500,-'],
    ...['12 %', '12%', '12,5 pct.', '14 år', '30 m²', '3 pladser', '850 kr. pr. m²', '1.200*', '1.200 *)', '1.200 1)'],
  ])('with «%s» is a number', (text) => {
    expect(artOf(text)).toBe('tal');
  });

  it.each([
    ...['', ' ', '-', '–', '—', '−', '.', '..', '…'].map((text) => [text, 'tom']),
    ...['2012', '1999', '2099'].map((text) => [text, 'aar']),
    ...['1.000-2.000', '1-2', '2011-2012', '10 – 12 pct.', '2011-43820'].map((text) => [text, 'interval']),
  ])('with «%s» is %s', (text, art) => {
    expect(artOf(text)).toBe(art);
  });

  it.each([
    ...['01.02.2012', '2012-03-01', '1.5.2012', '10.00', '12.5', '4.10', '1)', '3a', '007', '0102', '1.2.3'],
    ...[
      '98 12 34 56',
      '+45 99 31 31 31',
      '010203-1234x',
      '§ 82',
      '1. halvår',
      '12 Aalborg',
      '5 krager',
      'kr.',
      'x',
      '1,480,874',
    ],
  ])('with «%s» is text', (text) => {
    expect(artOf(text)).toBe('tekst');
  });

  it('with four digits is an amount when it says so', () => {
    expect(['2012 kr.', '-2012', '2.012', '2012,50', '2013'].map(artOf)).toEqual(['tal', 'tal', 'tal', 'tal', 'aar']);
  });

  it('says by its points, sign or unit that it counts something, which a bare number does not', () => {
    expect(['1.000', '-7', '5 kr.', '0,5', '(7)', '500,-'].every((text) => readCelle(text).isBeloeb)).toBe(true);
    expect(['1000', '98123456', '14 år', '12 %'].some((text) => readCelle(text).isBeloeb)).toBe(false);
  });

  it('has digits to be grouped when it has no points, and is no share', () => {
    expect(['1480874', '-7000', '1480874,50', '1.480.874', '12345 %'].map((text) => readCelle(text).cifre)).toEqual([
      7, 4, 7, 0, 0,
    ]);
  });
});
