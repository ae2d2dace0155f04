import { describe, expect, it } from 'vitest';
import { renderMoede } from './render.ts';

const punkt = (markdown: string) => {
  const [first] = renderMoede(`## 2. Regnskab\n\n${markdown}`, { file: 'moeder/a/b/2012-03-01.md', base: '/' }).punkter;
  return [first?.intro, ...(first?.afsnit ?? []).map(({ html }) => html), first?.noter].join('\n');
};
const namesIn = (html: string) => [...html.matchAll(/aria-label="(Tabel[^"]*)"/g)].map(([, name]) => name);
/** The cells of one column below its head, as HTML. */
const column = (index: number, head: string, ...rows: string[]) => {
  const line = (cells: string) => `| ${cells} |\n`;
  const html = punkt(line(head) + line(head.replaceAll(/[^|]+/g, ' --- ')) + rows.map(line).join(''));
  return [...html.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)]
    .slice(1)
    .map(([, row = '']) => [...row.matchAll(/<t[dh].*?<\/t[dh]>/gs)][index]?.[0]);
};
const isFigures = (cells: (string | undefined)[]) => cells.every((cell) => cell?.startsWith('<td class="tal">'));

const WORDS = '| Navn | Note |\n| --- | --- |\n| Jane | ja |\n';
const FIGURES = '| Post | 2011 |\n| --- | ---: |\n| Løn | 1.000 |\n|  | 2.000 |\n';

describe('a table', () => {
  it('stands in a region with a name that can be scrolled by keyboard', () => {
    expect(punkt(WORDS)).toContain(
      '<section class="tabel" tabindex="0" aria-label="Tabel i punkt 2: Navn, Note"><table>',
    );
  });

  it('has a name that says where it stands and what it holds, in lists and notes too', () => {
    const list = '- x\n\n  | Regnskab for 2011[^1] | kr. |\n  | - | - |\n  | c | d |\n\n';
    const note = 'y[^1]\n\n[^1]: z\n\n    | |\n    | - |\n    | c |\n';
    expect(namesIn(punkt(`${WORDS}\n### Referat\n\n${list}${note}`))).toEqual([
      'Tabel i punkt 2: Navn, Note',
      'Tabel i punkt 2: Regnskab for 2011',
      'Tabel i note 1',
    ]);
  });

  it('shares its name with no other on the page', () => {
    const { punkter } = renderMoede(`## 1. A\n\n${WORDS}\n${WORDS}\n## 2. B\n\n${WORDS}`, { file: 'x.md', base: '/' });
    expect(punkter.flatMap(({ intro }) => namesIn(intro))).toEqual([
      'Tabel i punkt 1: Navn, Note',
      'Tabel i punkt 1: Navn, Note, nr. 2',
      'Tabel i punkt 2: Navn, Note',
    ]);
  });

  it('has column headers', () => {
    expect(punkt(WORDS)).toContain('<th scope="col">Navn</th>\n<th scope="col">Note</th>');
    expect(punkt(WORDS)).toContain('<td>Jane</td>');
  });

  it('of figures has row headers and its figures to the right; an empty cell is no header', () => {
    expect(punkt(FIGURES)).toContain('<th class="hoejre" scope="col">2011</th>');
    expect(punkt(FIGURES)).toContain('<th scope="row">Løn</th>\n<td class="tal">1.000</td>');
    expect(punkt(FIGURES)).toContain('<td></td>\n<td class="tal">2.000</td>');
  });

  it('without headings has no empty headers', () => {
    const html = punkt('|  |  |\n| --- | --- |\n| a | b |\n');
    expect(html).not.toMatch(/<th|<thead/);
    expect(html).toContain('<td>a</td>');
  });

  it('of words stands where the editor put it', () => {
    const html = punkt('| Emne | Svar |\n| :-: | --: |\n| a | b |\n');
    expect(html).toContain('<th class="midt" scope="row">a</th>\n<td class="hoejre">b</td>');
  });

  it('with fifty columns keeps them all, and lies across the paper', () => {
    const row = (cell: (nr: number) => string) =>
      `| ${Array.from({ length: 50 }, (_, nr) => cell(nr)).join(' | ')} |\n`;
    const html = punkt(row((nr) => `k${nr}`) + row(() => '---') + row((nr) => `${nr + 1}.000`));
    expect(html.match(/<th class="hoejre" scope="col">/g)).toHaveLength(50);
    expect(html).toContain('<td class="tal">50.000</td>');
    expect(html).toContain('<section class="tabel tvaers bredest"');
  });

  it('gives long texts room, so that a narrow screen makes no towers of them', () => {
    const long = 'Kommunerne ønsker en forklaring på, at taksterne stiger.';
    expect(punkt(`| Emne | Svar |\n| - | - |\n| a | ${long} |\n`)).toContain('<th class="lang" scope="col">Svar</th>');
    expect(punkt(`| | |\n| - | - |\n| a | ${long} |\n`)).toContain('<td class="lang">Kommunerne');
  });

  it('of figures alone has no row headers', () => {
    expect(column(0, '2011 | 2012', '1.000 | 2.000')).toEqual(['<td class="tal">1.000</td>']);
  });

  it('does not part a date or the number of a record', () => {
    expect(column(1, 'Sag | Nr.', 'a | 2011-43820', 'b | 98 12 34 56')).toEqual([
      '<td class="hel">2011-43820</td>',
      '<td class="hel">98 12 34 56</td>',
    ]);
  });
});

describe('a column holds figures', () => {
  it.each([
    ['when the editor says nothing of it', ['a | 1.000', 'b | 20']],
    ['with a minus of any kind, and nothing', ['a | -7000', 'b | −7.000', 'c | -', 'd |']],
    ['with shares', ['a | 12,5 pct.', 'b | 9 %']],
    ['with a note and a superscript', ['a | 1.200[^1]', 'b | 5 m<sup>2</sup>', 'c | 7<sup>1)</sup>']],
    ['in bold', ['a | **1.000**', 'b | _20_']],
    ['with amounts that look like years among others', ['a | 2012', 'b | 950']],
    ['in a single row', ['a | 5']],
  ])('%s', (_what, rows) => {
    expect(isFigures(column(1, 'Post | Tal', ...rows, '\n[^1]: n').slice(0, rows.length))).toBe(true);
  });

  it('when a word stands among them, which may be parted', () => {
    expect(column(1, 'Post | Tal', 'a | 1.000', 'b | 2.000', 'c | ikke oplyst').at(-1)).toBe(
      '<td class="hoejre">ikke oplyst</td>',
    );
  });

  it('whichever side a program wrote for all its columns', () => {
    expect(punkt('| Post | kr. |\n| :--- | :--- |\n| a | 1.000 |\n')).toContain('<td class="tal">1.000</td>');
  });
});

describe('a column does not hold figures', () => {
  it.each([
    ['of years', 'Aftalt', ['2011', '2012']],
    ['of ranges and numbers of records', 'Sag', ['1.000-2.000', '2011-43820']],
    ['of dates', 'Frist', ['01.02.2012', '2012-03-01']],
    ['of times', 'Møde', ['10.00', '13.30']],
    ['of telephone numbers', 'Telefon', ['98123456', '99 31 31 31']],
    ['of numbers that are names', 'Sagsnr.', ['54025', '1480874']],
    ['of numbers of items', 'Punkt', ['1', '12']],
    ['of sections of law', 'Hjemmel', ['§ 82', '§ 7']],
    ['of words and some numbers', 'Note', ['5', 'se bilag', 'udgår']],
    ['of several numbers each', 'Takster', ['1<br>2', '3<br>4']],
    ['of nothing', 'kr.', ['', '-']],
  ])('%s', (_what, head, cells) => {
    const rows = cells.map((cell) => `a | ${cell}`);
    expect(column(1, `Post | ${head}`, ...rows).join('')).not.toMatch(/tal|hoejre|span/);
  });

  it('when it names its rows by numbers', () => {
    expect(column(0, 'Alder | Udgift', '14 år | 18.250 kr.', '5 år | 52.560 kr.')).toEqual([
      '<th scope="row">14 år</th>',
      '<th scope="row">5 år</th>',
    ]);
  });
});

describe('long numbers are shown in groups, and their text is as it was written', () => {
  it.each([
    ['beside others that have points', ['a | 1480874', 'b | 16.000']],
    ['beside a negative one', ['a | 1480874', 'b | -5']],
    ['that a total adds up', ['a | 1480874', 'I alt | 1480874']],
    ['of different lengths', ['a | 1480874', 'b | 205809']],
  ])('%s', (_what, rows) => {
    const [first = ''] = column(1, 'Post | Tal', ...rows);
    expect(first).toBe('<td class="tal">1<span>480</span><span>874</span></td>');
    expect(first.replace(/<[^>]*>/g, '')).toBe('1480874');
  });

  it.each(['kr.', 'Beløb', '2011', 'Budget 2012', 'Udgift i t.kr.'])('under the heading «%s»', (head) => {
    expect(column(1, `Post | ${head}`, 'a | 7000')).toEqual(['<td class="tal">7<span>000</span></td>']);
  });

  it('with their marks, decimals, notes and units', () => {
    expect(
      column(1, 'Post | kr.', 'a | **12345,6789 kr.**', 'b | 12345[^1]', 'c | 12345<sup>2012</sup>', '\n[^1]: n').slice(
        0,
        3,
      ),
    ).toEqual([
      '<td class="tal"><strong>12<span>345</span>,6789 kr.</strong></td>',
      expect.stringContaining('12<span>345</span><sup><a href="#note-1_"'),
      '<td class="tal">12<span>345</span><sup>2012</sup></td>',
    ]);
  });

  it.each([
    ['years', '2011', ['2012', '1.000']],
    ['numbers that may be those of records', 'Løbetal', ['98123456', '99311234']],
    ['shares', 'Andel', ['12345 %', '1,5 %']],
  ])('but not %s', (_what, head, cells) => {
    expect(column(1, `Post | ${head}`, ...cells.map((cell) => `a | ${cell}`)).join('')).not.toContain('span');
  });
});

describe('rows', () => {
  const rows = (...lines: string[]) =>
    [
      ...punkt(`| Post | 2011 | 2012 |\n| - | - | - |\n${lines.map((line) => `| ${line} |\n`).join('')}`).matchAll(
        /<tr( class="\w+")?>\n<t[hd]/g,
      ),
    ]
      .slice(1)
      .map(([, name]) => name?.slice(8, -1));

  it.each([
    'I alt',
    'Ialt',
    'Total',
    'Sum',
    'Samlede udgifter i alt',
    'Udgifter i alt',
    'Resultat',
    'Resultat (p.t. udlæg)',
    'Balance',
    '**Overskud**',
  ])('with «%s» are totals', (label) => {
    const bold = label.startsWith('**') ? '**' : '';
    expect(rows('Løn | 1.000 | 5', `${label} | ${bold}1.000${bold} | `)).toEqual([undefined, 'sum']);
  });

  it.each(['Summer i sommerhus', 'Resultatløn', 'Totalramme', 'Balancegang', '**Løn**', 'Alt i alt skønnet beløb'])(
    'with «%s» are none',
    (label) => {
      expect(rows(`${label} | 1.000 | 5`)).toEqual([undefined]);
    },
  );

  it('with a bold label alone, or a label with a colon, are headings of the rows below, up to a total', () => {
    const html = punkt(
      '| Post | kr. |\n| - | - |\n| A | 1 |\n| **Indtægter** | |\n| B | 2 |\n| I alt | 3 |\n| C | 4 |\n| Udgifter: | |\n| D | 5 |\n',
    );
    const bodies = [...html.matchAll(/<tbody>(.*?)<\/tbody>/gs)].map(([, body = '']) =>
      body.replace(/<[^>]*>|\s/g, ''),
    );
    expect(bodies).toEqual(['A1', 'IndtægterB2', 'Ialt3C4', 'Udgifter:D5']);
    expect(html).toContain('<tr class="gruppe">\n<th scope="rowgroup"><strong>Indtægter</strong></th>');
  });

  it('without figures are just rows when their label is plain: the source may not give any', () => {
    expect(rows('Løn | 1.000 | 5', 'Evaluering | | ')).toEqual([undefined, undefined]);
  });

  it('of a table of words are just rows', () => {
    expect(punkt('| Emne | Svar |\n| - | - |\n| **Resultat** | |\n| Total | godt |\n')).not.toMatch(
      /class="(sum|gruppe)"|row/,
    );
  });
});
