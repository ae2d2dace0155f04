import { describe, expect, it } from 'vitest';
import { markdownOf, readFixture, readFixturePapir, readText } from '../../tests/papirer.ts';
import { readPapir } from '../laes.ts';

describe('a text in any character set', () => {
  it.each(['windows-1252.txt', 'utf-16.txt', 'utf-16-uden-maerke.txt', 'utf-8-med-maerke.txt'])('%s', async (file) => {
    expect(markdownOf(await readFixturePapir(file))).toBe(
      'Referat fra Prøvegruppen på Ærø\n\n1\\. Godkendelse af dagsorden\n\nDagsordenen blev godkendt.',
    );
  });

  it('is not a pdf or a Word file with another ending', async () => {
    await expect(readPapir('a.txt', readFixture('hoved.pdf'))).rejects.toThrow('Filen er en pdf');
    await expect(readPapir('a.txt', readFixture('numre.docx'))).rejects.toThrow('Filen er et Word-dokument');
  });

  it('has words', async () => {
    await expect(readText(' \n 12 \n')).rejects.toThrow('Filen er tom.');
  });
});

describe('a text whose lines are broken', () => {
  it('is put together to paragraphs, and what was meant as lines stays lines', async () => {
    const markdown = markdownOf(await readFixturePapir('ombrudt.txt'));
    expect(markdown).toContain('Ib Mønstersen og Jens Dummysen / ref.');
    expect(markdown).toContain(
      '1\\. Orientering fra forretningsudvalget om de lands- og landsdelsdækkende tilbud herunder de sikrede institutioner\n',
    );
    expect(markdown).toContain('tog orienteringen til efterretning.\n\nFormanden takkede');
    expect(markdown).toContain('at udgifterne har været større end ventet i det år');
    expect(markdown).toContain('Kontakt:\\\nAnna Prøvesen\\\nBo Testesen');
    expect(markdown).toContain('  - at se på lønnen');
  });

  it('joins a divided word only when it is known', async () => {
    const paper = await readFixturePapir('ombrudt.txt', (ord) => ord === 'overensstemmelse');
    const markdown = markdownOf(paper);
    expect(markdown).toContain('de lands- og landsdelsdækkende tilbud, og hvordan');
    expect(markdown).toContain('kapacitets- og økonomistyring');
    expect(markdown).toContain('i overensstemmelse med');
    expect(markdown).toContain('Else-marie');
    expect(paper.tekst).toContain('overensstemmelse');
    expect(paper.tvivl).toEqual([
      {
        besked: 'Ord, der var delt ved en linjes slutning, og som ikke kendes i ét: «Else-marie».',
        hjaelp: 'Bindestregen er beholdt. Fjern den, hvor ordet skal stå i ét.',
        sted: { linje: 1 },
        stopper: false,
      },
    ]);
  });

  it('joins what a soft hyphen divides', async () => {
    expect(markdownOf(await readText('Det er et for\u00AD\nretningsudvalg.'))).toBe('Det er et forretningsudvalg.');
  });

  it('keeps a hyphen before a capital letter or a figure', async () => {
    expect(markdownOf(await readText('Aftale mellem Midt-\nVest og andre'))).toBe('Aftale mellem Midt-Vest og andre');
  });
});

describe('tables in a text', () => {
  it('are columns by tabs, with a header only when the first row is one', async () => {
    const markdown = markdownOf(await readFixturePapir('flad.txt'));
    expect(markdown).toContain('| | |\n| - | - |\n| Møde | Prøvegruppen |\n| Tid | 1. marts 2024, kl. 10.00-12.00 |');
    expect(markdown).toContain('| <u>Lokale på 30 m²</u> | <u>kr. 16.000</u> |');
  });

  it('are columns by spaces that stand below each other', async () => {
    const markdown = markdownOf(await readFixturePapir('flad.txt'));
    expect(markdown).toContain('| Post | Regnskab | Budget |\n| - | - | - |\n| Løn | 1.287.300 | 1.231.000 |');
  });

  it('keep an empty first cell', async () => {
    expect(markdownOf(await readText('Fordele\tUlemper\nEnkelt\tDyrt\n\tLangsomt'))).toBe(
      '| Fordele | Ulemper |\n| - | - |\n| Enkelt | Dyrt |\n| | Langsomt |',
    );
  });

  it('are lines when their columns cannot be known', async () => {
    expect(markdownOf(await readText('Løn  1.287.300\nKontorhold 12.500'))).toBe('Løn  1.287.300\\\nKontorhold 12.500');
  });
});

describe('a table that lies as loose lines', () => {
  const FLAD = `Det fremgår af regnskabet herunder, at der er brugt mere end ventet i året.

Post  Regnskab 2024 Budget 2024

Løn1 1.287.300 1.231.000
Kørsel
(tog og bus)

23.200 16.000

1
Noten om lønnen er lang, og den går videre på den næste

linje.
Kurser

0 0

Overført fra 2023  -7.000

Indtægter

Bidrag 1.300.000 1.300.000
Resultat

-1.500

Formanden takkede for arbejdet med regnskabet.`;

  it('is put together, with its header, its empty cells and its notes', async () => {
    expect(markdownOf(await readText(FLAD)))
      .toBe(`Det fremgår af regnskabet herunder, at der er brugt mere end ventet i året.

| Post | Regnskab 2024 | Budget 2024 |
| - | - | - |
| Løn[^1] | 1.287.300 | 1.231.000 |
| Kørsel (tog og bus) | 23.200 | 16.000 |
| Kurser | 0 | 0 |
| Overført fra 2023 | | -7.000 |
| Indtægter | | |
| Bidrag | 1.300.000 | 1.300.000 |
| Resultat | -1.500 | |

[^1]: Noten om lønnen er lang, og den går videre på den næste linje.

Formanden takkede for arbejdet med regnskabet.`);
  });

  it('is told, with the rows that have fewer figures than columns', async () => {
    const { tvivl } = await readText(FLAD);
    expect(tvivl).toEqual([
      {
        besked:
          'En tabel med 7 rækker er sat sammen af løse linjer. I rækken «Resultat» er der færre tal end kolonner.',
        hjaelp: 'Sammenlign tabellen med papiret.',
        sted: { linje: 5 },
        stopper: false,
      },
    ]);
  });

  it('is not made of telephone numbers or years', async () => {
    const text = 'Telefon 2133 9211\n2133 9184\nMobil 2133 9199\n\nBudget 2011 2012\nTakst 2013 2014\nPris 2015 2016';
    expect(markdownOf(await readText(text))).not.toContain('|');
  });
});

describe('footnotes in a text', () => {
  it('are raised figures, or figures glued to a word whose note stands on its own', async () => {
    const markdown = markdownOf(await readFixturePapir('flad.txt'));
    expect(markdown).toContain('| Lønomkostninger[^1] | kr. 1.071.000 |');
    expect(markdown).toContain('[^1]: Beløbet er uden moms.');
    expect(markdown).toContain('Lønomkostninger[^2] er steget.\n\n[^2]: Stigningen skyldes en vikar.');
  });

  it('are not square metres, years or numbers without a note', async () => {
    const text = 'Areal i km2 og Covid19 i uge12.\n\n1\nDen første note.\n\n2\nDen anden note.';
    expect(markdownOf(await readText(text))).toContain('Areal i km2 og Covid19 i uge12.');
  });
});

describe('pages of a text', () => {
  it('lose what stands at the edge of most of them, and their contents list', async () => {
    const { udeladt, tree } = await readFixturePapir('sider.txt');
    expect(tree.children).toHaveLength(6);
    expect(udeladt.map(({ art, sted }) => `${art} ${sted.side} ${sted.linje}`)).toEqual([
      ...['sidehoved 1 1', 'sidefod 1 13', 'sidehoved 2 13', 'sidefod 2 19', 'sidehoved 3 19', 'sidefod 3 25'],
      'indholdsfortegnelse 1 3',
    ]);
  });

  it('keep a line that stands on one of them only', async () => {
    const { udeladt } = await readText('Bilag A\n\nTekst her.\fBilag B\n\nMere tekst.\fAndet\n\nOg mere.');
    expect(udeladt).toEqual([]);
  });

  it('lose a page number that says it is one, without marks of pages', async () => {
    const { udeladt } = await readText('Første afsnit.\n\nSide 1 af 2\n\nAndet afsnit.\n\nSide 2 af 2');
    expect(udeladt.map(({ tekst }) => tekst)).toEqual(['Side 1 af 2', 'Side 2 af 2']);
  });
});

describe('lists in a text', () => {
  it('keep the numbers they begin with, and a number alone is a title', async () => {
    expect(markdownOf(await readText('4. Regnskab\n\nTekst.\n\n7. løn\n8. kørsel'))).toBe(
      '4\\. Regnskab\n\nTekst.\n\n7. løn\n8. kørsel',
    );
  });
});
