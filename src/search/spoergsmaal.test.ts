import { describe, expect, it } from 'vitest';
import { readSpoergsmaal } from './spoergsmaal.ts';

describe('a question', () => {
  it.each([
    ['Hvem er formand for FU?', ['formand', 'fu']],
    ['hvad blev besluttet om tilbagesøgning', ['besluttet', 'tilbagesøgning']],
    ['og', ['og']],
    ['SEL § 82a', ['sel', '82a']],
    ['1.480.874 kr.', ['1.480.874']],
    ['sag 2011-43820', ['sag', '2011-43820']],
    ['møde 18/3-2013', ['møde', '18', 'marts', '2013']],
    ['18.03.13', ['18', 'marts', '2013']],
    ['2013-03-18', ['18', 'marts', '2013']],
    ['40/13-2013', ['40/13-2013']],
    ['KKR-møde', ['kkr-møde']],
    ['d. 19. okt. 2020', ['19', 'oktober', '2020']],
    ['3 feb 2021', ['3', 'februar', '2021']],
    ['hvem kom i stedet for Ane', ['ane']],
    ['25/3 2021', ['25', 'marts', '2021']],
    ['fu 19/3', ['fu', '19', 'marts']],
    ['19/13', ['19/13']],
    ['sag 12/3-4', ['sag', '12/3-4']],
    ['§ 82 a, b og c', ['82']],
    ['hvor længe sidder et medlem uden stemmeret', ['medlem', 'stemmeret']],
    ['faglig frem for økonomisk støtte', ['faglig', 'økonomisk', 'støtte']],
  ])('«%s» asks for %j', (q, ord) => {
    expect(readSpoergsmaal(q).ord).toEqual(ord);
  });

  it.each([
    ['hvad står JYFE for', true],
    ['Hvad betyder DUT?', true],
    ['forkortelsen KDK', true],
    ['forskellen på DAS og FU', true],
    ['forskelle i kontering', false],
    ['hvem er formand for FU', false],
    ['betydelige merudgifter', false],
  ])('«%s» asks what a word means: %s', (q, betydning) => {
    expect(readSpoergsmaal(q).betydning).toBe(betydning);
  });

  it('asks for a reason, or what one word is', () => {
    expect(readSpoergsmaal('hvorfor blev taksten sat ned').grund).toBe(true);
    expect(readSpoergsmaal('hvem satte taksten ned').grund).toBe(false);
    expect(readSpoergsmaal('Hvad er et bloktilskud?').hvadEr).toBe(true);
    expect(readSpoergsmaal('hvad er et lukket punkt').hvadEr).toBe(true);
    expect(readSpoergsmaal('hvad er taksten for guldregnen').hvadEr).toBe(false);
    expect(readSpoergsmaal('hvad er lukket punkt').hvadEr).toBe(false);
  });

  it('tells what kind of thing is asked for', () => {
    expect(readSpoergsmaal('Hvilket firma evaluerede sekretariatet?').slags).toBe('firma');
    expect(readSpoergsmaal('hvilke opgaver har DAS').slags).toBe('opgaver');
    expect(readSpoergsmaal('hvem evaluerede sekretariatet').slags).toBeUndefined();
  });

  it('has the small word right before each of its words', () => {
    const { ord, foran } = readSpoergsmaal('principper for efter regulering budget');
    expect(ord).toEqual(['principper', 'regulering', 'budget']);
    expect(foran).toEqual([undefined, 'efter', undefined]);
  });

  it('asks for an item of the agenda by its number', () => {
    expect(readSpoergsmaal('socdir 1. marts 2012 punkt 5')).toMatchObject({
      punkt: '5',
      ord: ['socdir', '1', 'marts', '2012'],
    });
    expect(readSpoergsmaal('punkt 5')).toMatchObject({ punkt: '5', ord: ['punkt', '5'] });
    expect(readSpoergsmaal('punkt 1.480.874').punkt).toBeUndefined();
  });

  it('has phrases in quotation marks of any kind', () => {
    expect(readSpoergsmaal('"til efterretning" »et bud« budget')).toMatchObject({
      fraser: ['til efterretning', 'et bud'],
      ord: ['budget'],
    });
  });
});
