import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { markdownOf, readFixture, readFixturePapir } from '../../tests/papirer.ts';
import { readPapir } from '../laes.ts';

describe('a Word document', () => {
  it('has the numbers that Word counts', async () => {
    expect(markdownOf(await readFixturePapir('numre.docx'))).toBe(`# Referat fra Prøvegruppen

3. **Godkendelse af dagsorden**

Godkendt.

4. **Regnskab**

   - a) løn
   - b) kørsel

5. **Eventuelt**

## Punkt 1. Orientering fra sekretariatet

1. Baggrund

   - 1.1 Historie
   - 1.2 Formål

- tage orienteringen til efterretning`);
  });

  it('keeps cells that go over several, lines in cells, tabs and bold paragraphs', async () => {
    expect(markdownOf(await readFixturePapir('tabeller.docx'))).toBe(`| | | |
| - | - | - |
| Tid | 1. marts 2024<br>kl. 10.00-12.00 | |
| Sted | Rådhuset | lokale 3 |
| | Anneksbygningen | lokale 7 |

Sagsnr.\t2099-1

**Indstilling**`);
  });

  it('has its notes where they are referred to', async () => {
    const paper = await readFixturePapir('noter.docx');
    expect(markdownOf(paper)).toBe(`Lønomkostninger[^1] og areal på 30 m²

[^1]: Beløbet er uden moms.

Kørsel[^2]

[^2]: Se også bilag 2.

[en side](https://example.dk/side) og et fælt link`);
    expect(paper.tvivl.map(({ besked }) => besked)).toEqual([
      'Linket på «et fælt link» er fjernet: det peger ikke på en side.',
    ]);
  });

  it('is stopped for text that is hidden in Word, which is not published', async () => {
    const paper = await readFixturePapir('skjult.docx');
    expect(markdownOf(paper)).toBe('Det ses. Det ses også.');
    expect(paper.tekst).not.toContain('skjult');
    expect(paper.tvivl.map(({ besked, stopper }) => [besked, stopper])).toEqual([
      ['Skjult tekst er ikke med: «Det er skjult.».', true],
    ]);
  });

  it('is refused as long as changes are not accepted', async () => {
    await expect(readFixturePapir('rettelser.docx')).rejects.toMatchObject({
      message: 'Dokumentet har registrerede ændringer, som ingen har taget stilling til.',
      hjaelp: 'Godkend eller afvis ændringerne i Word, og gem.',
    });
  });

  it('leaves comments out and keeps what stands in boxes', async () => {
    const paper = await readFixturePapir('kommentarer.docx');
    expect(markdownOf(paper)).toBe('Gruppen godkendte forslaget.\n\nTekst i en boks.');
    expect(paper.tvivl.map(({ besked }) => besked)).toEqual(['Dokumentet har 1 kommentar, der ikke er med.']);
  });

  it('leaves out headers, footers and contents lists, and says what they said', async () => {
    const { udeladt, tree } = await readFixturePapir('sidehoveder.docx');
    expect(tree.children).toHaveLength(2);
    expect(udeladt.map(({ art, tekst }) => [art, tekst])).toEqual([
      ['sidehoved', 'Prøvegruppen, 1. marts 2024'],
      ['indholdsfortegnelse', 'Eventuelt\t'],
      ['indholdsfortegnelse', 'Eventuelt\t2'],
      ['sidefod', 'Side'],
    ]);
  });
});

describe('the numbers of a Word document', () => {
  const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const level = (at: number, start: number, format: string, text: string) =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const item = (num: number, at: number, text: string) =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${num}"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;

  it('begin where the list says, go on after a pause, and begin anew when told to', async () => {
    const lists = `<w:abstractNum w:abstractNumId="0">${level(0, 5, 'decimal', '%1.')}${level(1, 1, 'decimalZero', '%1.%2')}</w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
      <w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="9"/></w:lvlOverride></w:num>`;
    const pause = '<w:p><w:r><w:t>Tekst.</w:t></w:r></w:p>';
    const body = [
      item(1, 0, 'a'),
      item(1, 1, 'b'),
      pause,
      item(1, 0, 'c'),
      item(1, 1, 'd'),
      pause,
      item(2, 0, 'e'),
    ].join('');
    const encode = (text: string) => new TextEncoder().encode(text);
    const { tekst } = await readPapir(
      'papir.docx',
      zipSync({
        ...unzipSync(readFixture('numre.docx')),
        'word/document.xml': encode(`<w:document ${NAMESPACE}><w:body>${body}</w:body></w:document>`),
        'word/numbering.xml': encode(`<w:numbering ${NAMESPACE}>${lists}</w:numbering>`),
      }),
    );
    expect(tekst).toBe('5. a\n5.01 b\nTekst.\n6. c\n6.01 d\nTekst.\n9. e');
  });
});
