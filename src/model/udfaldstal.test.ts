import { expect, it } from 'vitest';
import { formatUdfaldstal } from './udfaldstal.ts';

it('counts outcomes by kind, in one order whatever the order of the items', () => {
  expect(
    formatUdfaldstal([{ udfald: 'droeftet' }, { udfald: 'godkendt', om: 'regnskab' }, { udfald: 'godkendt' }]),
  ).toBe('2 godkendt, 1 drøftet');
});

it('needs no number for one alone, and says nothing of none', () => {
  expect(formatUdfaldstal([{ udfald: 'ikke-tiltraadt' }])).toBe('ikke tiltrådt');
  expect(formatUdfaldstal([])).toBe('');
});
