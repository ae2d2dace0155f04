import { expect, it } from 'vitest';
import { personfund } from './personfund.ts';
import { ubrugteTilladelser, withoutTilladte } from './tilladt.ts';

const fund = (tekst: string, file = 'moeder/nordjylland/socdir/2013-01-10.md') =>
  personfund(tekst.includes('@') ? 'email' : 'cpr', tekst, { file, line: 1, column: 1, field: '', hvor: 'Teksten' });
const tilladt = (...tekster: string[]) => ({
  tilladt: tekster.map((tekst) => ({ tekst, grund: 'Et sagsnummer' })),
  kontakt: { navn: 'Redaktionen', telefon: '+45 20 12 34 56' },
});

it.each([
  ['0101901234', '010190-1234'],
  ['010190-1234', '01.01.90 1234'],
  ['Anders.And@eksempel.dk', 'anders.and@eksempel.dk'],
  ['20 12 34 56', '+4520123456'],
])('what is allowed is allowed in any spelling: %s and %s', (written, allowed) => {
  expect(withoutTilladte([fund(written)], tilladt(allowed))).toEqual([]);
});

it('the phone of the portal itself is allowed', () => {
  expect(withoutTilladte([fund('20123456')], tilladt())).toEqual([]);
});

it('a portal without a phone allows no number in other digits', () => {
  const kontakt = { navn: 'Redaktionen' };
  expect(withoutTilladte([fund('٠١٠١٩٠-١٢٣٤')], { tilladt: [], kontakt })).toHaveLength(1);
  expect(withoutTilladte([fund('٠١٠١٩٠-١٢٣٤')], tilladt('0101901234'))).toEqual([]);
});

it('what is not allowed is told', () => {
  expect(withoutTilladte([fund('010190-1234')], tilladt('010190-1235'))).toHaveLength(1);
});

it('an allowance is used where the content has it, not by itself', () => {
  const found = [fund('010190-1234', 'portal.yaml')];
  expect(ubrugteTilladelser(found, tilladt('010190-1234')).map(({ field }) => field)).toEqual(['tilladt.0.tekst']);
  expect(ubrugteTilladelser([...found, fund('0101901234')], tilladt('010190-1234'))).toEqual([]);
});
