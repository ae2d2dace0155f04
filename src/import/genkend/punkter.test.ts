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
