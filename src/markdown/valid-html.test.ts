import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { contentTexts } from '../tests/content-texts.ts';
import { renderKapitler, renderMoede } from './render.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: { 'no-trailing-whitespace': 'off' },
});

/** What is wrong with a text when it stands on a page as our pages show it. */
async function findFaults(parts: string): Promise<string[]> {
  const page = `<!DOCTYPE html>\n<html lang="da"><head><title>T</title></head><body><main><h1>T</h1>${parts}</main></body></html>`;
  const { results } = await validator.validateString(page);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
}

function pageOfTekst(markdown: string): string {
  const { intro, kapitler, noter } = renderKapitler(markdown, { file: 'sager/a/b.md', base: '/' });
  return `${intro}${kapitler.map(({ id, html }) => `<h2 id="${id}">K</h2>${html}`).join('')}${noter && `<h2>Noter</h2>${noter}`}`;
}

function pageOfMoede(markdown: string): string {
  const { intro, punkter } = renderMoede(markdown, { file: 'moeder/a/b/2012-03-01.md', base: '/' });
  const show = ({ id, intro, afsnit, noter }: (typeof punkter)[number]) =>
    `<h2 id="${id}">P</h2>${intro}${afsnit.map((part) => `<h3 id="${part.id}">A</h3>${part.html}`).join('')}${noter && `<h3>Noter</h3>${noter}`}`;
  return intro + punkter.map(show).join('');
}

describe('a text becomes valid HTML', () => {
  it.each(contentTexts())('in %s', async (file, body) => {
    expect(await findFaults(file.includes('/moeder/') ? pageOfMoede(body) : pageOfTekst(body))).toEqual([]);
  });

  it.each([
    ['headings that begin deep or with a digit', '#### A\n\n## 2013\n\n#### B\n\n###### C\n\n#### D\n\n## 2013\n'],
    [
      'footnotes with odd names, more than once, in each other',
      'a[^år] b[^1-2] c[^1] d[^1]\n\n[^år]: x[^1]\n[^1-2]: y\n[^1]: z\n\n    - q\n',
    ],
    [
      'tables',
      '| a | | c |\n| - | :-: | -: |\n| **B** | | |\n| x[^1] | 1000 | <br> |\n| I alt | 1 | - |\n\n- b\n\n  | |\n  | - |\n  | |\n\n[^1]: c\n\n    | a |\n    | - |\n',
    ],
    ['the same table twice', '| a |\n| - |\n| b |\n\n| a |\n| - |\n| b |\n'],
    ['lists', '3. a\n   - [ ] b\n   - [x] c\n\n- - d\n\n1. 1. e\n'],
    [
      'links and images',
      '[](https://kl.dk/) [![](c.png)](https://kl.dk/) ![](c.png) <https://kl.dk/?a=b&c=d> a@b.dk [a](#b "c\'d")\n',
    ],
    [
      'bare tags',
      'H<sub>2</sub>O<br>m<sup>2</sup>\n\n<br>\n\n<u>\n\na\n\n- b\n\n| c |\n| - |\n\n</u>\n\n**a <u>b</u>**\n',
    ],
    ['quotations and code', '> a\n> > - b\n\n`<c>`\n\n    <d>\n\n```html\n<e>\n```\n'],
  ])('with %s', async (_what, markdown) => {
    expect(await findFaults(pageOfTekst(markdown))).toEqual([]);
    expect(await findFaults(pageOfMoede(`## 1. A\n\n${markdown.replace(/^## /gm, '### ')}`))).toEqual([]);
  });
});
