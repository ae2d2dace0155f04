import { getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { makePdf } from '../../tests/smaa-bilag.ts';
import { markdownOf, readFixture, readFixturePapir } from '../../tests/papirer.ts';
import { readPapir } from '../laes.ts';

describe('a pdf', () => {
  it('has its head as a table, its headings, paragraphs and lists', async () => {
    expect(markdownOf(await readFixturePapir('hoved.pdf'))).toBe(`# Referat fra Prøvegruppen

| | |
| - | - |
| Møde | Prøvegruppen |
| Tid | 1. marts 2024, kl. 10.00-12.00 |
| Sted | Rådhuset, lokale 3 |
| Deltagere | Anna Prøvesen, Bo Testesen, Carl Mønstersen, Dorthe Øvelsesen og Erik Attrapsen |
| Afbud | Frida Forsøgsen |

## 1. Godkendelse af dagsorden

Godkendt

## 2. Orientering fra forretningsudvalget

Gruppen drøftede kapacitets- og økonomistyring samt de lands- og landsdelsdækkende tilbud, og udvalget vil se på de opgaver, der er tilbage. Der er en del at se tilbage på, og der kommer mere.

**Indstilling**

- at tage orienteringen til efterretning, så at der kan arbejdes videre med det
- at mødes igen

Efter listen: tilbage er kun dette.`);
  });

  it('loses the headers and footers of its pages, also of a single one', async () => {
    const { udeladt } = await readFixturePapir('hoved.pdf');
    expect(udeladt.map(({ art, tekst }) => [art, tekst])).toEqual([
      ['sidehoved', 'Prøvegruppen den 1. marts 2024'],
      ['sidefod', 'Side 1 af 1'],
    ]);
  });

  it('has tables by their rules, with notes, empty cells and lines in cells', async () => {
    expect(markdownOf(await readFixturePapir('tabeller.pdf'))).toContain(`| Post | Regnskab | Budget |
| - | - | - |
| Lønomkostninger[^1] | 1.287.300 | 1.231.000 |
| Øvrige personaleudgifter (kørsel, telefongodtgørelse o.l.)[^2] | 23.200 | 16.000 |
| Lokale på 30 m² | | 5.000 |

[^1]: Beløbet er uden moms.

[^2]: Se også bilag 2.`);
  });

  it('has tables without rules apart, also when they stand close', async () => {
    expect(markdownOf(await readFixturePapir('taette-tabeller.pdf'))).toBe(`# 6. Tabeller

| | |
| - | - |
| Lønomkostninger | 1.071.000 |
| Kursus | 5.000 |
| I alt | 1.076.000 |

| Tilbud | Pladser | Takst |
| - | - | - |
| Prøvehjemmet | 12 | 1.204 |
| Mønsterhuset | 8 | 998 |

Tabellerne blev drøftet.

| Uge | Emne |
| - | - |
| 12 | Takster |
| 13 | Budget |

| Hvem | Opgave |
| - | - |
| Anna Prøvesen | Skriver notat |
| Bo Testesen | Indkalder |

Det var alle.`);
  });

  it('has tables without rules by what stands below each other', async () => {
    expect(markdownOf(await readFixturePapir('tabeller.pdf'))).toContain(`| | |
| - | - |
| Lønomkostninger | 1.071.000 |
| Kursus | 5.000 |
| I alt | 1.076.000 |`);
  });

  it('joins a table that goes on with the next page, and leaves its second header out', async () => {
    const { tree, udeladt } = await readFixturePapir('tabeller.pdf');
    const long = tree.children.findLast((block) => block.type === 'table');
    expect(long?.children).toHaveLength(17);
    expect(udeladt.at(-1)).toMatchObject({ art: 'sidehoved', tekst: 'Nr.\tTilbud\tBemærkning', sted: { side: 2 } });
  });

  it('is told to run something when it is opened', async () => {
    const script = '/OpenAction << /S /JavaScript /JS (app.alert(1)) >> /Type /Catalog';
    const pdf = makePdf(['Referat']).toString('latin1').replace('/Type /Catalog', script);
    const { tvivl } = await readPapir('papir.pdf', new Uint8Array(Buffer.from(pdf, 'latin1')));
    expect(tvivl.map(({ besked }) => besked)).toEqual([
      'Pdf-filen indeholder noget, der kører, når den åbnes. Det er ikke med.',
    ]);
  });

  it('is read column by column', async () => {
    const markdown = markdownOf(await readFixturePapir('spalter.pdf'));
    expect(markdown).toMatch(
      /^# 5\. Orientering\n\nDen venstre spalte [^\n]+ læser videre\.\n\nDen højre spalte [^\n]+ siden\.\n\nEfter spalterne\.$/,
    );
  });

  it.each(['hoved.pdf', 'tabeller.pdf', 'spalter.pdf'])('keeps every letter that %s draws', async (file) => {
    const { tekst } = await readFixturePapir(file);
    const pdf = await getDocumentProxy(readFixture(file), { verbosity: 0 });
    let drawn = '';
    for (let nr = 1; nr <= pdf.numPages; nr += 1)
      for (const item of (await (await pdf.getPage(nr)).getTextContent()).items) drawn += 'str' in item ? item.str : '';
    await pdf.loadingTask.destroy();
    expect(lettersOf(tekst)).toBe(lettersOf(drawn));
  });
});

function lettersOf(text: string): string {
  return [...text.replaceAll('²', '2').matchAll(/[\p{L}\p{N}]/gu)]
    .map(([letter]) => letter)
    .sort()
    .join('');
}
