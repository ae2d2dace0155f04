import { describe, expect, it } from 'vitest';
import { aftaletid } from './aftaletid.ts';
import type { Aftalestatus } from './rammeaftale.ts';

const PERIODE = { fra: '2021', til: '2022' };

describe('an agreement', () => {
  it.each([
    ['the day before its period', '2020-12-31', 'kommer'],
    ['its first day', '2021-01-01', 'gaelder'],
    ['its last day', '2022-12-31', 'gaelder'],
    ['the day after', '2023-01-01', 'slut'],
  ])('on %s', (_, dato, tid) => {
    expect(aftaletid({ periode: PERIODE, status: 'godkendt' }, dato)).toBe(tid);
  });

  it('whose status the source does not tell is in force in its period', () => {
    expect(aftaletid({ periode: PERIODE }, '2021-06-01')).toBe('gaelder');
  });

  it.each<Aftalestatus>(['under-udarbejdelse', 'i-hoering', 'erstattet'])(
    'that is %s is not said to be in force',
    (status) => {
      expect(aftaletid({ periode: PERIODE, status }, '2021-06-01')).toBe('uoplyst');
    },
  );

  it('without a period is neither coming nor over', () => {
    expect(aftaletid({ status: 'godkendt' }, '2021-06-01')).toBe('uoplyst');
  });
});
