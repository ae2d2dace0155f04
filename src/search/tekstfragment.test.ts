import { expect, it } from 'vitest';
import { withTekstfragment } from './tekstfragment.ts';

it('marks a found word between its neighbours, and keeps the item as the place', () => {
  expect(withTekstfragment('/m/#punkt-3', 'om de sociale <mark>takster</mark> for 2013 og')).toBe(
    '/m/#punkt-3:~:text=de%20sociale-,takster,-for%202013',
  );
});

it('takes no neighbour from beyond a full stop, a comma or the like', () => {
  expect(withTekstfragment('/m/#punkt-3', 'Resume. Nye <mark>takster,</mark> som gælder')).toBe(
    '/m/#punkt-3:~:text=Nye-,takster',
  );
});

it('leaves a word alone that has no neighbour, because it may stand anywhere', () => {
  expect(withTekstfragment('/m/#punkt-3', '<mark>Takster.</mark> Resten')).toBe('/m/#punkt-3');
});

it('marks words on a page as a whole', () => {
  expect(withTekstfragment('/m/', 'nye <mark>takster</mark>')).toBe('/m/#:~:text=nye-,takster');
});

it('writes hyphens, commas and signs of HTML so that they mean themselves', () => {
  expect(withTekstfragment('/m/#a', 'A &amp; B-C <mark>KDK-møde</mark>')).toBe(
    '/m/#a:~:text=%26%20B%2DC-,KDK%2Dm%C3%B8de',
  );
});
