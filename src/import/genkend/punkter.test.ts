import { expect, it } from 'vitest';
import { importText } from '../../tests/layouts.ts';

const HOVED = 'Referat\n\nMøde: SOCDIR\nTid: 4. juni 2013 kl. 10-12\nSted: Hobro\nDeltagere: Anna Prøve\n\n';
const titlerOf = async (tekst: string) =>
  (await importText(`${HOVED}${tekst}`)).punkter.map(({ nr, titel }) => `${nr} ${titel}`);

it('the kind of paper and the body of the meeting on one line name nobody', async () => {
  const hoved = (linje: string) =>
    `${linje}\nDato: 18. juni 2024\nTid: 10.00-12.30\nSted: Viborg\n\n1. Velkomst\n\nHej.\n`;
  const referat = await importText(hoved('Referat: KKR Midtjylland'));
  expect(referat.fil).toBe('moeder/midtjylland/kkr/2024-06-18.md');
  expect(referat.frontmatter).toMatchObject({ kilde: { titel: 'Referat: KKR Midtjylland' } });
  expect(referat.frontmatter['deltagere']).toBeUndefined();
  expect((await importText(hoved('Referat: Anna Prøve\nMøde: DAS'))).frontmatter['deltagere']).toEqual([
    { navn: 'Anna Prøve', rolle: 'referent' },
  ]);
});

it('a sentence with the mark of a note at its end is no title', async () => {
  const sag = (titel: string, tekst: string) => `${titel}\n\nSagsfremstilling\n${tekst}\n\nBeslutning\nDrøftet.\n\n`;
  const tekst = 'Forummet bad om en analyse.[1]\n\nIndstilling\nDet indstilles, at analysen drøftes.';
  expect(await titlerOf(`${sag('Ny analyse', tekst)}${sag('Besøgsrunde', 'Forslag.')}`)).toEqual([
    '1 Ny analyse',
    '2 Besøgsrunde',
  ]);
});

it('a numbered list below a colon is no items, though its numbers go on; the editor is told', async () => {
  const liste = 'Udkastet har fire temaer:\n\n1. Unge\n2. Hjerneskade\n3. Herberger\n4. Kommunikation\n\n';
  const tekst = `1. Velkomst\n\nHej.\n\n2. Temaer\n\n${liste}Beslutning\nGodkendt.\n\n5. Eventuelt\n`;
  expect(await titlerOf(tekst)).toEqual(['1 Velkomst', '2 Temaer', '5 Eventuelt']);
  const { tvivl } = await importText(`${HOVED}${tekst}`);
  expect(tvivl).toContainEqual(expect.objectContaining({ felt: 'punkter.2', tilstand: 'usikker' }));
  expect(await titlerOf('1. A\n\nHej.\n\n2. B\n\nVi har to ting:\n1. Unge\n2. Ældre\n\n3. Eventuelt\n')).toEqual([
    '1 A',
    '2 B',
    '3 Eventuelt',
  ]);
});

it('a number alone on its line is that of the item whose title stands below, and no text is moved', async () => {
  const tekst =
    '1\nForbrug 3. kvartal\n\nTallene:\n\nAalborg\t1.204\t1.311\nRebild\t188\t190\n\nTak.\n\n2\nIndikatorer\n\nDrøftet.\n';
  const { punkter, markdown, regnskab } = await importText(`${HOVED}${tekst}`);
  expect(punkter.map(({ nr, titel }) => `${nr} ${titel}`)).toEqual(['1 Forbrug 3. kvartal', '2 Indikatorer']);
  expect(markdown).toMatch(/Tallene:[^]*Rebild[^]*Tak\.[^]*Indikatorer[^]*Drøftet/);
  expect(regnskab).toEqual({ tabt: [], opfundet: [] });
});

it('items numbered in two parts by Word stand in lists below their chapter, and are found all the same', async () => {
  const liste = (linje: string) => `<ul><li><ul><li>${linje}</li></ul></li></ul><p>Drøftet.</p>`;
  const kapitel = (start: number, titel: string, linje: string) =>
    `<ol start="${start}"><li>${titel}<ul><li>${linje}</li></ul></li></ol><p>Godkendt.</p>`;
  const html = `<p>Referat</p><p>Møde: SOCDIR</p><p>Tid: 4. juni 2013 kl. 10-12</p>${kapitel(1, 'Formalia', '1.1 Dagsorden')}${liste('1.2 Referater')}${kapitel(2, 'Økonomi', '2.1 Takster')}${liste('2.2 Regnskab')}`;
  const { punkter, markdown, regnskab } = await importText(html, 'papir.html');
  expect(punkter.map(({ nr, titel }) => `${nr} ${titel}`)).toEqual([
    '1 1.1 Dagsorden',
    '2 1.2 Referater',
    '3 2.1 Takster',
    '4 2.2 Regnskab',
  ]);
  expect(markdown).toMatch(/## 3\. 2\.1 Takster\s+2\\\. Økonomi\s+Godkendt/);
  expect(regnskab).toEqual({ tabt: [], opfundet: [] });
});

it('headings without numbers over items numbered in two parts are chapters, and no text of the item before', async () => {
  const html =
    '<p>Referat</p><p>Møde: SOCDIR</p><p>Tid: 4. juni 2013</p><h2>Formalia</h2><h3>1.1 Dagsorden</h3><p>Hej.</p><h3>1.2 Opfølgning</h3><p>Hej.</p><h2>Lukkede punkter</h2><h3>2.1 Takster</h3><p>Hej.</p>';
  const { punkter, frontmatter, markdown } = await importText(html, 'papir.html');
  expect(punkter.map(({ titel, afsnit }) => [titel, ...afsnit])).toEqual([
    ['1.1 Dagsorden'],
    ['1.2 Opfølgning'],
    ['2.1 Takster'],
  ]);
  expect(markdown).toMatch(/## 1\. 1\.1 Dagsorden\s+Formalia\s+Hej/);
  expect(frontmatter['punkter']).toEqual({ 3: { lukket: true } });
});

it('a heading over the next item is no section of the item before it', async () => {
  const html =
    '<h1>Referat</h1><p>Møde: SOCDIR</p><p>Tid: 4. juni 2013</p><h2>Til beslutning</h2><h3>1. Takster</h3><p>Hej.</p><h2>Til orientering</h2><h3>2. Nyt</h3><p>Hej.</p><h3>3. Evt.</h3><p>Hej.</p>';
  const { punkter, markdown } = await importText(html, 'papir.html');
  expect(punkter.map(({ titel, afsnit }) => [titel, ...afsnit])).toEqual([['Takster'], ['Nyt'], ['Evt.']]);
  expect(markdown).toMatch(/## 2\. Nyt\s+Til orientering\s+Hej/);
  const tom = html
    .replace('<h2>Til orientering</h2>', '<h4>Beslutning</h4>')
    .replace(/<(\/?)h3>/g, '<$1p><$1b>')
    .replace(/<\/p><\/b>/g, '</b></p>');
  expect((await importText(tom, 'papir.html')).punkter.map(({ titel, afsnit }) => [titel, ...afsnit])).toEqual([
    ['Takster', 'Beslutning'],
    ['Nyt'],
    ['Evt.'],
  ]);
});

it('numbers of two parts inside items with whole numbers are headings there', async () => {
  const dele = '2.1 Takstgruppen\n\nI gang.\n\n2.2 Netværket\n\nI gang.\n\n2.3 Udvalget\n\nI gang.\n\n';
  const tekst = `1. Velkomst\n\nHej.\n\n2. Nyt fra grupper\n\n${dele}Beslutning\nDrøftet.\n\n3. Eventuelt\n\nIntet.\n`;
  expect(await titlerOf(tekst)).toEqual(['1 Velkomst', '2 Nyt fra grupper', '3 Eventuelt']);
});

it('items numbered in two parts stand beside some with whole numbers, when each has a decision of its own', async () => {
  const sag = (nr: string) => `${nr}\n\nSagen er klar.\n\nBeslutning\nGodkendt.\n\n`;
  const tekst = `1. Velkomst\n\nHej.\n\n2. Sager\n\n${sag('2.1 Takster')}${sag('2.2 Budget')}${sag('2.3 Regnskab')}3. Eventuelt\n\nIntet.\n`;
  expect(await titlerOf(tekst)).toEqual([
    '1 1 Velkomst',
    '2 2.1 Takster',
    '3 2.2 Budget',
    '4 2.3 Regnskab',
    '5 3 Eventuelt',
  ]);
  const indhold = 'Indhold\n1. Velkomst\n2. Sager\n2.1 Takster\n2.2 Budget\n2.3 Regnskab\n3. Eventuelt\n\n';
  const [med, uden] = [await importText(`${HOVED}${indhold}${tekst}`), await importText(`${HOVED}${tekst}`)];
  expect(med.markdown).toBe(uden.markdown);
  expect(med.udeladt.map(({ art }) => art)).toContain('indholdsfortegnelse');
});
