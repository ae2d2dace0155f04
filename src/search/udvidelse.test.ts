import { describe, expect, it } from 'vitest';
import { Begreber } from './begreber.ts';
import { Ordbog } from './ordbog.ts';
import { writeOrdforraad } from './ordforraad.ts';
import { udvid } from './udvidelse.ts';

const ordbog = new Ordbog(
  writeOrdforraad([
    'forretningsudvalget formand tilsyn socialtilsyn budget besluttet beslutning kreds direktør aalborg',
  ]),
);
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

  it('is another name for the same thing, whichever of them the site has', () => {
    expect(tekster('fu formand')).toEqual(['1 forretningsudvalget formand']);
    expect(tekster('dut')).toEqual([]);
  });

  it('is a name of several words only where they stand together', () => {
    const { formuleringer } = udvid(['sdk'], ordbog, begreber);
    expect(formuleringer).toContainEqual({
      tekst: 'kreds direktør',
      afstand: 1,
      fraser: ['kreds for direktør'],
      naer: [],
    });
  });

  it('is the parts of a compound that nobody wrote, near one another, also where the last ends a longer word', () => {
    const { formuleringer, ukendte } = udvid(['budgettilsyn'], ordbog, begreber);
    expect(formuleringer.map(({ tekst, naer }) => [tekst, naer])).toEqual([
      ['budget tilsyn', [['budget', 'tilsyn']]],
      ['budget socialtilsyn', [['budget', 'socialtilsyn']]],
    ]);
    expect(ukendte).toEqual([]);
  });

  it('is one word where a reader wrote two', () => {
    expect(tekster('social tilsyn')[0]).toBe('0 socialtilsyn');
  });

  it('asks last of all for what it is about, without the words that ask something of it', () => {
    expect(tekster('hvor ofte tilsyn aalborg mødes').at(-1)).toBe('3 tilsyn aalborg');
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
});
