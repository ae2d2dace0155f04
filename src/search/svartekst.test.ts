import { expect, it } from 'vitest';
import { chosenFilters, type Soegning } from './resultat.ts';
import { fewerWords, formatAntal, formatAntalKort, formatUkendte, rettetQ } from './svartekst.ts';

const TAKSTER: Soegning = { q: 'takster', ordret: false, sortering: 'relevans', filtre: {} };

it('counts pages in words that are true for none, one and many', () => {
  const say = (antal: number) => formatAntal(TAKSTER, { antal, rettet: [] });
  expect([0, 1, 12].map(say)).toEqual([
    'Ingen sider svarer til «takster».',
    '1 side svarer på «takster».',
    '12 sider svarer på «takster».',
  ]);
  expect(formatAntalKort(TAKSTER, { antal: 0, rettet: [] })).toBe('Søgningen på «takster» gav ingen sider.');
});

it('says that choices narrow the search, also one without words', () => {
  const filtre = { aar: '2013' };
  expect(formatAntal({ ...TAKSTER, filtre }, { antal: 2, rettet: [] })).toBe(
    '2 sider svarer på «takster» med de valg, der er gjort.',
  );
  expect(formatAntal({ ...TAKSTER, q: '', filtre }, { antal: 1, rettet: [] })).toBe(
    '1 side med de valg, der er gjort.',
  );
});

it('names the words that were searched when some were read as others', () => {
  expect(rettetQ('Ny rammeaftle 2012', [{ fra: 'rammeaftle', til: 'rammeaftale' }])).toBe('Ny rammeaftale 2012');
  const apart = [{ fra: 'tilbageso gning', til: 'tilbagesøgning' }];
  expect(rettetQ('Tilbageso-gning, gningen?', apart)).toBe('tilbagesøgning, gningen?');
});

it('says of a word, as it was typed, that it was left out only when the others were searched', () => {
  expect(formatUkendte({ q: 'XYZ, zyx?' }, { ukendte: [], antal: 1 })).toBe('');
  expect(formatUkendte({ q: 'XYZ, zyx?' }, { ukendte: ['xyz'], antal: 1 })).toBe(
    'Ingen tekster har ordet «XYZ»; det er udeladt.',
  );
  expect(formatUkendte({ q: 'XYZ, zyx?' }, { ukendte: ['xyz', 'zyx'], antal: 0 })).toBe(
    'Ingen tekster har ordene «XYZ», «zyx».',
  );
});

it('offers to take each choice away, and leaves the others', () => {
  const soegning: Soegning = { ...TAKSTER, filtre: { region: 'Nordjylland', aar: '2013' } };
  expect(chosenFilters(soegning).map(({ tekst, uden }) => [tekst, uden.filtre])).toEqual([
    ['Region: Nordjylland', { aar: '2013' }],
    ['År: 2013', { region: 'Nordjylland' }],
  ]);
});

it('offers each longer word alone, but none that no text has, and nothing for a single word', () => {
  const soegning: Soegning = { ...TAKSTER, q: 'nye takster for xyzzy' };
  expect(fewerWords(soegning, ['xyzzy']).map(({ q }) => q)).toEqual(['takster']);
  expect(fewerWords(TAKSTER, [])).toEqual([]);
});
