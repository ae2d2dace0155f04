import { expect, it } from 'vitest';
import { findMistaken } from './danske-ord.ts';
import { Ordbog } from './ordbog.ts';
import { withDanskeOrd, writeOrdforraad } from './ordforraad.ts';

const ordforraad = writeOrdforraad(['flytningen forhandlede takster']);

it('tells which Danish words a site would read as misspelt others', () => {
  expect(findMistaken(['flygtning', 'flytning', 'forhandle', 'sommerfugl'], ordforraad)).toEqual(['flygtning']);
});

it('keeps such a word from being read as another, in every form, and no misspelt one', () => {
  const ordbog = new Ordbog(withDanskeOrd(ordforraad, ['flygtning']));
  expect(['flygtninge', 'flygtningene', 'flyttningen'].map((word) => ordbog.meant(word))).toEqual([
    undefined,
    undefined,
    'flytningen',
  ]);
});

it('leaves other words alone that only share its stem', () => {
  const ordbog = new Ordbog(withDanskeOrd(writeOrdforraad(['åbent']), ['åbenhed']));
  expect(['åbenheden', 'åben'].map((word) => ordbog.meant(word))).toEqual([undefined, 'åbent']);
});

it('keeps each of several words of one stem from it', () => {
  const ordbog = new Ordbog(withDanskeOrd(writeOrdforraad(['forskel']), ['forske', 'forsker']));
  expect(['forske', 'forsker', 'forskeren'].map((word) => ordbog.meant(word))).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
