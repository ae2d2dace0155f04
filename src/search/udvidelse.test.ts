import { describe, expect, it } from 'vitest';
import { Begreber } from './begreber.ts';
import { literal } from './formulering.ts';
import { Ordbog } from './ordbog.ts';
import { writeOrdforraad } from './ordforraad.ts';
import { udvid } from './udvidelse.ts';

const TEKST = 'forretningsudvalget formand tilsyn socialtilsyn budget besluttet beslutning kreds direktør aalborg';
const ordbog = new Ordbog(writeOrdforraad([TEKST]));
/** The same words, and many texts that have one of them. */
const withFrequent = (word: string) => new Ordbog(writeOrdforraad([TEKST, ...Array<string>(15).fill(word)]));
const begreber = new Begreber([
  ['FU', 'Forretningsudvalget'],
  ['DUT', 'Det Udvidede Totalbalanceprincip'],
  ['SDK', 'Socialtilsynets Direktørkreds', 'Kreds for direktør'],
]);
const tekster = (q: string) =>
  udvid(q.split(' '), ordbog, begreber).formuleringer.map(({ tekst, afstand }) => `${afstand} ${tekst}`);

describe('what a question can mean', () => {
  it('is first the words as they were typed, then those further off', () => {
    expect(tekster('tilsyn')).toEqual(['0 tilsyn', '2 socialtilsyn']);
    expect(tekster('besluttet')).toEqual(['0 besluttet', '1 beslutning']);
  });

  it('is as near in another form of a strong verb as in one with the same stem', () => {
    const kendt = new Ordbog(writeOrdforraad(['skriver skrivelse vedtage']));
    const tekster = (word: string) =>
      udvid([word], kendt, begreber).formuleringer.map(({ tekst, afstand }) => `${afstand} ${tekst}`);
    expect(tekster('skrev')).toEqual(['0 skriver', '1 skrivelse']);
    expect(tekster('vedtog')).toEqual(['0 vedtage']);
  });

  it('is a number in figures where it was typed in letters', () => {
    expect(tekster('fire formand')).toContain('1 4 formand');
  });

  it('is the rarer of two words alone, furthest off', () => {
    const { formuleringer } = udvid(['formand', 'aalborg'], withFrequent('formand'), begreber);
    expect(formuleringer.at(-1)).toMatchObject({ tekst: 'aalborg', afstand: 9 });
    expect(tekster('aalborg 2013').at(-1)).toBe('0 aalborg 2013');
  });

  it('is another name for the same thing, whichever of them the site has', () => {
    expect(tekster('fu formand')).toEqual(['1 forretningsudvalget formand']);
    expect(tekster('dut')).toEqual([]);
  });

  it('is a name of several words only where they stand together', () => {
    const { formuleringer } = udvid(['sdk'], ordbog, begreber);
    expect(formuleringer).toContainEqual({
      tekst: 'kreds direktør',
      afstand: 1,
      udeladt: 0,
      fraser: ['kreds for direktør'],
      naer: [],
    });
  });

  it('is the parts of a compound that nobody wrote, near one another, also where the last ends a longer word', () => {
    const { formuleringer, ukendte } = udvid(['budgettilsyn'], withFrequent('møde'), begreber);
    expect(formuleringer.map(({ tekst, naer }) => [tekst, naer])).toEqual([
      ['budget tilsyn', [{ ord: ['budget', 'tilsyn'], imellem: 7 }]],
      ['budget socialtilsyn', [{ ord: ['budget', 'socialtilsyn'], imellem: 1 }]],
    ]);
    expect(ukendte).toEqual([]);
  });

  it('is the parts of a compound side by side when nearly every text has one of them', () => {
    const { formuleringer } = udvid(['budgettilsyn'], withFrequent('budget'), begreber);
    expect(formuleringer.map(({ tekst, naer }) => [tekst, naer])).toEqual([
      ['budget tilsyn', [{ ord: ['budget', 'tilsyn'], imellem: 1 }]],
    ]);
  });

  it('is one word where a reader wrote two', () => {
    expect(tekster('social tilsyn')[0]).toBe('0 socialtilsyn');
    expect(tekster('forret nings udvalget')[0]).toBe('0 forretningsudvalget');
  });

  it('is the two words too, further off, when the site has both', () => {
    const begge = new Ordbog(writeOrdforraad(['takst gruppe takstgruppe']));
    const { formuleringer } = udvid(['takst', 'gruppe'], begge, begreber);
    expect(formuleringer.slice(0, 2)).toMatchObject([
      { tekst: 'takstgruppe', afstand: 0 },
      { tekst: 'takst gruppe', afstand: 0.5 },
    ]);
  });

  it('is one word where a reader wrote two and misspelt it, and says so', () => {
    const { formuleringer, rettet, ukendte } = udvid(['sosial', 'tilsyn'], ordbog, begreber);
    expect(formuleringer[0]).toMatchObject({ tekst: 'socialtilsyn', afstand: 1 });
    expect([rettet, ukendte]).toEqual([[{ fra: 'sosial tilsyn', til: 'socialtilsyn' }], []]);
  });

  it('asks late for what it is about, without the words that ask something of it', () => {
    expect(tekster('ofte tilsyn aalborg mødes').slice(-3)).toEqual(['3 tilsyn aalborg', '9 aalborg', '9 tilsyn']);
    expect(udvid(['ofte', 'tilsyn'], ordbog, begreber)).toMatchObject({
      formuleringer: [{ tekst: 'tilsyn' }, {}, {}],
      ukendte: [],
    });
  });

  it('keeps the known parts of a word with a hyphen', () => {
    expect(tekster('tilsyn-asfalt')).toEqual(['1 tilsyn']);
  });

  it('is the word that was meant, and says so', () => {
    expect(udvid(['formnad'], ordbog, begreber)).toMatchObject({
      formuleringer: [{ tekst: 'formand' }],
      rettet: [{ fra: 'formnad', til: 'formand' }],
    });
  });

  it('is nothing when a word is unknown that carries the question', () => {
    expect(udvid(['asfalt', 'aalborg'], ordbog, begreber)).toEqual({
      formuleringer: [],
      rettet: [],
      ukendte: ['asfalt'],
    });
  });

  it('leaves one unknown word out when a single text of many has the other', () => {
    const many = new Ordbog(writeOrdforraad([TEKST, ...Array<string>(8).fill('møde')]));
    expect(udvid(['aalborg', 'asfalt'], many, begreber)).toMatchObject({
      formuleringer: [{ tekst: 'aalborg' }],
      ukendte: ['asfalt'],
    });
    expect(udvid(['møde', 'asfalt'], many, begreber).formuleringer).toEqual([]);
  });

  it('is nothing when all that is known is a municipality', () => {
    const many = new Ordbog(writeOrdforraad([TEKST, ...Array<string>(8).fill('møde')]));
    const isKommune = (word: string) => word === 'aalborg';
    expect(udvid(['asfalt', 'aalborg'], many, begreber, { isKommune }).formuleringer).toEqual([]);
    expect(udvid(['asfalt', 'budget'], many, begreber, { isKommune }).formuleringer).not.toEqual([]);
  });

  it('is nothing when an unknown word stands beside words that say nothing: numbers, months and what most texts have', () => {
    const many = new Ordbog(writeOrdforraad([TEKST, TEKST, TEKST, ...Array<string>(13).fill('møde')]));
    expect(udvid(['asfalt', 'budget', 'møde', '2013', 'marts'], many, begreber).formuleringer).toEqual([]);
    expect(udvid(['asfalt', 'budget', 'formand', '2013'], many, begreber).formuleringer).not.toEqual([]);
  });

  it('is what a compound with a hyphen begins with when its end is unknown, and not the end of an unknown name', () => {
    expect(tekster('budget-asfalt')).toContain('1 budget');
    expect(udvid(['asfalt-budget'], ordbog, begreber)).toMatchObject({ formuleringer: [], ukendte: ['asfalt-budget'] });
  });

  it('is no single word beside a compound that nobody wrote', () => {
    expect(tekster('budgetkreds aalborg').filter((tekst) => tekst.startsWith('9'))).toEqual([]);
  });

  it('is no single word when another one is unknown', () => {
    const many = new Ordbog(writeOrdforraad([TEKST, ...Array<string>(8).fill('møde')]));
    const { formuleringer } = udvid(['asfalt', 'budget', 'aalborg'], many, begreber);
    expect(formuleringer.map(({ tekst }) => tekst)).toEqual(['budget aalborg']);
  });

  it('is also a word that the site writes as one with the small word before it, or with a citizen', () => {
    const kendt = new Ordbog(writeOrdforraad(['regulering efterregulering ældre forældre udse borgerperspektiv']));
    const tekster = (ord: string[], foran: string[]) =>
      udvid(ord, kendt, begreber, { foran }).formuleringer.map(({ tekst, afstand }) => `${afstand} ${tekst}`);
    expect(tekster(['regulering'], ['efter'])).toContain('1 efterregulering');
    expect(tekster(['regulering'], ['over'])).not.toContain('1 overregulering');
    expect(tekster(['perspektiv'], ['borger'])).toContain('1 borgerperspektiv');
    expect(tekster(['ældre'], ['for'])).not.toContain('1 forældre');
    expect(tekster(['se'], ['ud'])).toEqual([]);
  });

  it('leaves out the unknown word that only says what kind of thing is asked for', () => {
    const asked = (slags: string) => udvid(['firma', 'budget', 'aalborg'], ordbog, begreber, { slags }).formuleringer;
    expect(asked('firma')[0]?.tekst).toBe('budget aalborg');
    expect(asked('budget')).toEqual([]);
  });

  it('is the parts of a known compound near one another, and a verb without its particle', () => {
    const kendt = new Ordbog(writeOrdforraad(['budgettilsyn budget tilsyn tilmelde melde']));
    expect(udvid(['budgettilsyn'], kendt, begreber).formuleringer).toContainEqual({
      ...literal('budget tilsyn'),
      afstand: 1.25,
      naer: [{ ord: ['budget', 'tilsyn'], imellem: 3 }],
    });
    expect(udvid(['tilmelde'], kendt, begreber).formuleringer).toContainEqual({ ...literal('melde'), afstand: 1.25 });
  });

  it('is a paragraph of several that are named together', () => {
    expect(udvid(['82c'], ordbog, begreber).formuleringer).toContainEqual({
      ...literal('82a c'),
      afstand: 1,
      naer: [{ ord: ['82a', 'c'], imellem: 3 }],
    });
  });

  it('is the family of the word that was meant too', () => {
    expect(tekster('beslutnnig')).toEqual(['1 beslutning', '2 besluttet']);
  });

  it('is each of two words alone when they tell alike, the last one first', () => {
    expect(tekster('formand aalborg').slice(-2)).toEqual(['9 aalborg', '9 formand']);
  });

  it('leaves an unknown word out of a long question', () => {
    const { formuleringer, ukendte } = udvid(['formand', 'budget', 'aalborg', 'asfalt'], ordbog, begreber);
    expect(formuleringer[0]?.tekst).toBe('formand budget aalborg');
    expect(ukendte).toEqual(['asfalt']);
  });

  it('tries a long question with one word less, last of all', () => {
    expect(tekster('direktør budget aalborg').slice(-3)).toEqual([
      '3 budget aalborg',
      '3 direktør aalborg',
      '3 direktør budget',
    ]);
  });

  it('tries another name with one word less too', () => {
    expect(tekster('FU budget aalborg')).toContain('4 forretningsudvalget aalborg');
  });
});
