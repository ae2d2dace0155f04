import { expect, it } from 'vitest';
import { tekstbredde } from './tekstbredde.ts';

it('a text is as wide as its characters, and wider when it is bold or larger', () => {
  expect(tekstbredde('il', 10)).toBeCloseTo(5.6);
  expect(tekstbredde('', 16)).toBe(0);
  expect(tekstbredde('Socialdirektør', 16, 'bold')).toBeGreaterThan(tekstbredde('Socialdirektør', 16));
  expect(tekstbredde('Møde', 32)).toBe(2 * tekstbredde('Møde', 16));
});

it('a character nobody measured is taken to be as wide as any', () => {
  expect(tekstbredde('漢', 16, 'bold')).toBe(tekstbredde('W', 16, 'bold'));
});
