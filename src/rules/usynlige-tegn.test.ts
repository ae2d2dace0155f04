import { describe, expect, it } from 'vitest';
import { blandedeAlfabeter } from './blandede-alfabeter.ts';
import { usynligeTegn } from './usynlige-tegn.ts';

const raw = (text: string) => ({ file: 'moeder/a/b/2013-01-10.md', text, fieldAt: () => '' });

describe('signs that look like what they are pass', () => {
  it.each([
    'æøå ÆØÅ éüß',
    'Qaqortoq, Tórshavn, Føroyar',
    '1.480.874 kr., § 82 a, b og c',
    '👩‍🏫 og 👩🏽‍⚕️ og ❤️‍🔥 og 🏴󠁧󠁢󠁷󠁬󠁳󠁿 og 🇩🇰',
    '§\u00a082 og 10\u202f000',
    '– — … « » „ “ ” ’ • ½ ° µ €',
    'tabulator\ther',
    '&amp; &lt; &nbsp; &#8211;',
    'х²₃ˢᵗ'.slice(1),
  ])('%s', (text) => {
    expect(usynligeTegn(raw(text))).toEqual([]);
  });
});

it('a joiner builds nothing but emoji', () => {
  expect(usynligeTegn(raw('a\u200db'))).toMatchObject([{ line: 1, column: 2 }]);
  expect(usynligeTegn(raw('👩\u200db'))).toMatchObject([{ line: 1, column: 3 }]);
});

it('a sign is told of once a line, each kind by itself', () => {
  expect(usynligeTegn(raw('a\u200bb\u200bc\u202ed\n\n\u200b')).map(({ line, column }) => [line, column])).toEqual([
    [1, 2],
    [1, 6],
    [3, 1],
  ]);
});

describe('words of one alphabet pass', () => {
  it.each(['Привет', 'Ελλάδα', 'kΩ og Δt', 'Å og Ångström', 'ВИЧ-test', 'Kalaallit Nunaat'])('%s', (text) => {
    expect(blandedeAlfabeter(raw(text))).toEqual([]);
  });
});
