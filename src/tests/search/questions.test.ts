import { describe, expect, it } from 'vitest';
import { readQuestions } from './questions.ts';

describe('a table of questions', () => {
  it('has one address or several that are equally right, and words as they were written', () => {
    expect(readQuestions("- { q: '1.480.874', regel: beloeb, foerst: /om/ }")).toMatchObject([
      { q: '1.480.874', foerst: ['/om/'], ogsaa: [], ikke: [], filtre: {} },
    ]);
    expect(readQuestions('- { q: FU, regel: emne, blandt_tre: [/om/, "/organer/a/#punkt-2"] }')).toMatchObject([
      { blandt_tre: ['/om/', '/organer/a/#punkt-2'] },
    ]);
  });

  it.each([
    ['no expectation', '- { q: FU, regel: emne }'],
    ['two expectations', '- { q: FU, regel: emne, foerst: /om/, intet: true }'],
    ['a kind of rule that is none', '- { q: FU, regel: held, foerst: /om/ }'],
    ['a filter that is none', '- { q: FU, regel: emne, foerst: /om/, filtre: { uge: "3" } }'],
    ['an address that is not of this site', '- { q: FU, regel: emne, foerst: om/index.html }'],
    ['a misspelt field', '- { q: FU, regel: emne, forst: /om/ }'],
    ['text that is no YAML', '- { q: FU'],
  ])('is refused with %s', (_what, yaml) => {
    expect(() => readQuestions(yaml)).toThrow();
  });
});
