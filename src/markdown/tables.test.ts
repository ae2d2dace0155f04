import { describe, expect, it } from 'vitest';
import { renderMoede } from './render.ts';

const punkt = (markdown: string) => {
  const [first] = renderMoede(`## 2. Regnskab\n\n${markdown}`, { file: 'moeder/a/b/2012-03-01.md', base: '/' }).punkter;
  return [first?.intro, ...(first?.afsnit ?? []).map(({ html }) => html), first?.noter].join('\n');
};
const WORDS = '| Navn | Note |\n| --- | --- |\n| Jane | ja |\n';
const FIGURES = '| Post | 2011 |\n| --- | ---: |\n| Løn | 1.000 |\n|  | 2.000 |\n';

describe('a table', () => {
  it('stands in a region with a name that can be scrolled by keyboard', () => {
    expect(punkt(WORDS)).toContain(
      '<div class="tabel" role="region" tabindex="0" aria-label="Tabel i punkt 2"><table>',
    );
  });

  it('has a name of its own among those of its item, in lists and notes too', () => {
    const names = [
      ...punkt(
        `${WORDS}\n### Referat\n\n- x\n\n  | a | b |\n  | - | - |\n  | c | d |\n\ny[^1]\n\n[^1]: z\n\n    | a | b |\n    | - | - |\n    | c | d |\n`,
      ).matchAll(/aria-label="(Tabel[^"]*)"/g),
    ];
    expect(names.map(([, name]) => name)).toEqual(['Tabel i punkt 2', 'Tabel i punkt 2, nr. 2', 'Tabel i note 1']);
  });

  it('has column headers', () => {
    expect(punkt(WORDS)).toContain('<th scope="col">Navn</th>\n<th scope="col">Note</th>');
    expect(punkt(WORDS)).toContain('<td>Jane</td>');
  });

  it('of figures has row headers and its figures to the right; an empty cell is no header', () => {
    expect(punkt(FIGURES)).toContain('<th class="hoejre" scope="col">2011</th>');
    expect(punkt(FIGURES)).toContain('<th scope="row">Løn</th>\n<td class="hoejre">1.000</td>');
    expect(punkt(FIGURES)).toContain('<td></td>\n<td class="hoejre">2.000</td>');
  });

  it('without headings has no empty headers', () => {
    const html = punkt('|  |  |\n| --- | --- |\n| a | b |\n');
    expect(html).not.toMatch(/<th|<thead/);
    expect(html).toContain('<td>a</td>');
  });

  it('with fifty columns keeps them all', () => {
    const row = (cell: (nr: number) => string) =>
      `| ${Array.from({ length: 50 }, (_, nr) => cell(nr)).join(' | ')} |\n`;
    const html = punkt(row((nr) => `k${nr}`) + row(() => '---:') + row((nr) => `${nr}.000`));
    expect(html.match(/<th class="hoejre" scope="col">/g)).toHaveLength(50);
    expect(html).toContain('<td class="hoejre">49.000</td>');
  });
});
