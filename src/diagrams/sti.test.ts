import { expect, it } from 'vitest';
import { sti } from './sti.ts';

const CORNER = [
  { x: 0, y: 0 },
  { x: 10, y: 0 },
  { x: 10, y: 10 },
];

it('a line through points is a path with a rounded corner', () => {
  expect(sti(CORNER, 4)).toBe('M0 0L6 0Q10 0 10 4L10 10');
});

it('a corner is no rounder than its pieces allow', () => {
  expect(sti(CORNER, 20)).toBe('M0 0L5 0Q10 0 10 5L10 10');
});

it('a line without points is no line', () => {
  expect(sti([], 4)).toBe('');
});
