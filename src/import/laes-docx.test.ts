import { describe, expect, it } from 'vitest';
import { markdownOf, readFixturePapir } from '../tests/papirer.ts';

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
