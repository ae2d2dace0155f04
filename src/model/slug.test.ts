import { describe, expect, it } from 'vitest';
import { slugify, slugToId } from './slug.ts';

describe('text in an address', () => {
  it.each([
    ['Bemærkninger fra FU', 'bemaerkninger-fra-fu'],
    ['Ærø, Ørsted & Århus', 'aeroe-oersted-aarhus'],
    ['§ 82 a, b og c', '82-a-b-og-c'],
    ['Resumé', 'resume'],
    ['Qaasuitsup Kommunia', 'qaasuitsup-kommunia'],
    ['Überweisung – Straße', 'ueberweisung-strasse'],
    ['A\u030Arhus', 'aarhus'],
    ['1.480.874 kr.', '1-480-874-kr'],
    ['--- ', ''],
    ['🎉', ''],
    ['3a', '3a'],
    ['Café-møde', 'cafe-moede'],
  ])('%s becomes «%s»', (text, slug) => {
    expect(slugify(text)).toBe(slug);
  });

  it('does not change when it is made again', () => {
    expect(slugify(slugify('Økonomi & årshjul 2012'))).toBe('oekonomi-aarshjul-2012');
  });
});

describe('a place on a page', () => {
  it.each([
    ['Opgaver', 'opgaver'],
    ['2013', 'afsnit-2013'],
    ['1. Punktets titel', 'afsnit-1-punktets-titel'],
    ['🎉', 'afsnit'],
  ])('«%s» has the id «%s», which begins with a letter', (heading, id) => {
    expect(slugToId(heading)).toBe(id);
  });

  it('may be of another kind', () => {
    expect(['§ 82', 'DAS', '§'].map((ord) => slugToId(ord, 'ord'))).toEqual(['ord-82', 'das', 'ord']);
  });
});
