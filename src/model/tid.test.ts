import { describe, expect, it } from 'vitest';
import { formatTid, isEndBeforeStart, Klokkeslaet, splitTid, Tidsrum } from './tid.ts';

const messageOf = (tid: string) => Tidsrum.safeParse(tid).error?.issues.map(({ message }) => message);

describe('the clock of a meeting', () => {
  it.each(['10.00-12.00', '13.00', '9.30-10.00', '09.30–10.00', '10:00 - 12:15', '0.00-23.59'])('can be %s', (tid) => {
    expect(Tidsrum.parse(tid)).toBe(tid);
  });

  it.each([
    '',
    '10',
    '10-12',
    '24.00',
    '10.60',
    '10.00-',
    '-12.00',
    '10.00-11.00-12.00',
    '10-00-12.00',
    'kl. 10.00',
    '10,00',
  ])('cannot be «%s»', (tid) => {
    expect(messageOf(tid)).toEqual([`«${tid}» er ikke et tidsrum. Skriv fx 10.00-12.00 eller 13.00.`]);
  });

  it.each(['12.00-10.00', '10.00-10.00', '10.00-9.30'])('cannot end before it starts: %s', (tid) => {
    const [fra, til] = splitTid(tid);
    expect(messageOf(tid)).toEqual([`Mødet slutter (${til}), før det begynder (${fra}).`]);
  });

  it('is compared as a time, not as text', () => {
    expect(isEndBeforeStart('9.30', '10.00')).toBe(false);
    expect(isEndBeforeStart('10.00', '9.30')).toBe(true);
  });

  it('cannot be a number: 13.00 would lose its noughts', () => {
    expect(Tidsrum.safeParse(13).success).toBe(false);
  });
});

describe('a single clock', () => {
  it.each(['10.00', '9.05', '23:59'])('can be %s', (tid) => {
    expect(Klokkeslaet.parse(tid)).toBe(tid);
  });

  it('is refused in Danish, with an example', () => {
    expect(Klokkeslaet.safeParse('12.60').error?.issues[0]?.message).toMatchInlineSnapshot(
      `"«12.60» er ikke et klokkeslæt. Skriv fx 10.00."`,
    );
  });
});

describe('the clock in words', () => {
  it.each([
    ['10.00-12.00', undefined, 'kl. 10.00–12.00'],
    ['10.00 – 12.00', undefined, 'kl. 10.00–12.00'],
    ['13.00', undefined, 'kl. 13.00'],
    ['13.00', '15.30', 'kl. 13.00–15.30'],
    ['10:00-12:00', undefined, 'kl. 10.00–12.00'],
  ])('%s reads as on a Danish paper', (tid, slut, text) => {
    expect(formatTid(tid, slut)).toBe(text);
  });
});
