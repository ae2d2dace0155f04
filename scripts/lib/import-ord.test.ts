import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readOrd } from '../../src/import/genkend/ord.ts';
import { createKendteOrd, createOrdsamling } from './import-ord.ts';

const kendteOrd = (...tekster: string[]) => {
  const samling = createOrdsamling();
  for (const tekst of tekster) samling.add(new TextEncoder().encode(tekst));
  return createKendteOrd(samling.numre());
};

it('a word is known in large letters and small, with accents and signs around it, and no part of it is', () => {
  const isKendt = kendteOrd('«Ærøs» RÅD – og\u00A0café (1. juni), A\u030Argangens…', 'tak');
  expect(['ærøs', 'ÆRØS', 'råd', 'og', 'Café', '1', 'juni', 'årgangens', 'tak'].filter((ord) => !isKendt(ord))).toEqual(
    [],
  );
  expect(['ærø', 'rå', 'caf', 'ogcafé', 'juni tak', '', 'å'].filter(isKendt)).toEqual([]);
});

it('every word of the content is known by its number, and no two share one', () => {
  const tekster = globSync('content/**/*.{md,yaml}').map((path) => readFileSync(path, 'utf8'));
  const ord = [...new Set(tekster.flatMap(readOrd))].filter((one) => /^[a-zæøåéäöü0-9]+$/.test(one));
  const isKendt = kendteOrd(...tekster);
  expect(ord.length).toBeGreaterThan(1000);
  expect(ord.filter((one) => !isKendt(one))).toEqual([]);
  const samling = createOrdsamling();
  samling.add(new TextEncoder().encode(ord.join(' ')));
  expect(samling.numre()).toHaveLength(ord.length);
});
