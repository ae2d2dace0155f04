import { describe, expect, it } from 'vitest';
import { markdownOf, readFixturePapir, readSide } from '../../tests/papirer.ts';

describe('a page', () => {
  it('becomes what a reader sees of it', async () => {
    expect(markdownOf(await readFixturePapir('side.html'))).toBe(`# Referat fra Prøvegruppen

Areal: 30 m<sup>2</sup>, <u>i alt</u> 5 % & mere[^1]. Samarbejde.

[^1]: Noten her.

3. Regnskab

7) Eventuelt

- a) løn
- b) kørsel

| Post | Beløb |
| - | - |
| Løn<br>og pension | 1 |
| | 2 |

[en side](https://example.dk/) et fælt link

- ydre
  - indre`);
  });

  it('tells what was hidden, a picture, or a link that would run something', async () => {
    const { tvivl } = await readFixturePapir('side.html');
    expect(tvivl.map(({ besked, sted, stopper }) => [besked, sted.linje, stopper])).toEqual([
      ['Skjult tekst er ikke med: «Usynlige ord».', 10, true],
      ['Et billede er ikke med: «Kort».', 14, false],
      ['Linket på «et fælt link» er fjernet: det peger ikke på en side.', 14, false],
    ]);
  });

  it('leaves out what stands around its main part', async () => {
    const { udeladt } = await readFixturePapir('side.html');
    expect(udeladt.map(({ art, tekst }) => [art, tekst])).toEqual([
      ['sidehoved', 'Forside Møder'],
      ['sidefod', 'Kontakt sekretariatet'],
    ]);
  });

  it('of Word has its notes and its contents list', async () => {
    const paper = await readFixturePapir('word.html');
    expect(markdownOf(paper)).toBe(
      '1\\. Regnskab[^1]\n\n[^1]: Uden moms.\n\nGruppen **godkendte** regnskabet.\\\nDet var alt.',
    );
    expect(paper.udeladt.map(({ art, tekst }) => [art, tekst])).toEqual([
      ['indholdsfortegnelse', '1. Regnskab........ 2'],
    ]);
  });

  it.each(['javascript:x', 'JaVaScRiPt&colon;x', ' vbscript:x', 'data:text/html,x', 'java\u200bscript:x', 'file:///x'])(
    'has no link to %s',
    async (href) => {
      const paper = await readSide(`<p><a href="${href}">her</a></p>`);
      expect(markdownOf(paper)).toBe('her');
      expect(paper.tvivl).toHaveLength(1);
    },
  );

  it('has no words but scripts', async () => {
    await expect(readSide('<script>var x = "ord";</script>')).rejects.toThrow('Siden har ingen tekst.');
  });

  it('keeps lists inside cells as lines', async () => {
    const table = '<table><tr><th>A</th></tr><tr><td>før<ol start="2"><li>to</li><li>tre</li></ol></td></tr></table>';
    expect(markdownOf(await readSide(table))).toBe('| A |\n| - |\n| før<br>2. to<br>3. tre |');
  });
});
