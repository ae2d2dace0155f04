import { expect, it } from 'vitest';
import { formatListe } from './liste.ts';

it.each([
  [[], ''],
  [['Aalborg'], 'Aalborg'],
  [['Aalborg', 'Rebild'], 'Aalborg og Rebild'],
  [['Aalborg', 'Rebild', 'Ærø'], 'Aalborg, Rebild og Ærø'],
])('a list in words: %j', (parts, text) => {
  expect(formatListe(parts)).toBe(text);
});
