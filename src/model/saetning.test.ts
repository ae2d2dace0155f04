import { expect, it } from 'vitest';
import { formatSaetning } from './saetning.ts';

it('makes one sentence of what is known', () => {
  expect(formatSaetning(['kl. 10.00', undefined, 'økonomikontoret'])).toBe('Kl. 10.00, økonomikontoret.');
});

it('ends it with one full stop, also when the last part has its own', () => {
  expect(formatSaetning(['Rådhuset, lokale 3.'])).toBe('Rådhuset, lokale 3.');
});

it('says nothing when nothing is known', () => {
  expect(formatSaetning([undefined, ''])).toBe('');
});
