import { describe, expect, it } from 'vitest';
import { readQuestions } from './questions.ts';
import { judge, type Found } from './verdict.ts';

const page = (name: string, ...items: number[]): Found => ({
  page: `/${name}/`,
  parts: items.map((nr) => `/${name}/#punkt-${nr}`),
});
const isRight = (expected: string, ...found: Found[]) => {
  const [question] = readQuestions(`- { q: takst, regel: emne, ${expected} }`);
  return judge(question!, found) === undefined;
};

describe('an answer is right', () => {
  it('when the page that must come first does', () => {
    expect(isRight('foerst: /b/', page('b'), page('a'))).toBe(true);
    expect(isRight('foerst: /b/', page('a'), page('b'))).toBe(false);
    expect(isRight('foerst: [/a/, /b/]', page('b'), page('a'))).toBe(true);
    expect(isRight('foerst: /b/')).toBe(false);
  });

  it('when the item that must come first is the best of the first page', () => {
    expect(isRight('foerst: "/a/#punkt-2"', page('a', 2, 1))).toBe(true);
    expect(isRight('foerst: "/a/#punkt-2"', page('a', 1, 2))).toBe(false);
    expect(isRight('foerst: "/a/#punkt-2"', page('b', 2), page('a', 2))).toBe(false);
  });

  it('when what must be among three is, and the item is one of the two best of its page', () => {
    expect(isRight('blandt_tre: /c/', page('a'), page('b'), page('c'))).toBe(true);
    expect(isRight('blandt_tre: /d/', page('a'), page('b'), page('c'), page('d'))).toBe(false);
    expect(isRight('blandt_tre: "/a/#punkt-2"', page('b'), page('a', 1, 2))).toBe(true);
    expect(isRight('blandt_tre: "/a/#punkt-2"', page('b'), page('a', 1, 3, 2))).toBe(false);
  });

  it('when nothing came and nothing should', () => {
    expect(isRight('intet: true')).toBe(true);
    expect(isRight('intet: true', page('a'))).toBe(false);
  });

  it('when what must not be found is nowhere, however far down', () => {
    const many = Array.from({ length: 20 }, (_, nr) => page(`a${nr}`));
    expect(isRight('ikke: /b/', ...many)).toBe(true);
    expect(isRight('ikke: /b/', ...many, page('b'))).toBe(false);
    expect(isRight('foerst: /a0/, ikke: /b/', ...many, page('b'))).toBe(false);
  });

  it('and says of a wrong one what came instead', () => {
    const [question] = readQuestions('- { q: takst, regel: filter, filtre: { aar: "2013" }, foerst: /b/ }');
    expect(judge(question!, [page('a', 2, 1), page('c')])).toMatchInlineSnapshot(
      `"«takst» [aar: 2013] (filter) skal først have /b/; der kom /a/ #punkt-2 #punkt-1, /c/"`,
    );
  });
});
