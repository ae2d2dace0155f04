import { describe, expect, it } from 'vitest';
import { parseFile } from '../reader/parse-file.ts';
import { findLayouts, foundIn, importLayout, importText, readForventet } from '../tests/layouts.ts';
import type { Genkendt } from './genkend.ts';

const HOVED =
  'Referat\n\nMøde: SOCDIR\nTid: 4. juni 2013 kl. 10-12\nSted: Hobro\nDeltagere: Anna Prøve, Bo Eksempel\n\n';

const errorsIn = (genkendt: Genkendt) =>
  parseFile(genkendt.fil ?? '', 'moede', genkendt.markdown).findings.filter(({ severity }) => severity === 'error');

describe.each(findLayouts().map((layout) => [layout.navn, layout] as const))(
  'a paper laid out as %s',
  (_navn, layout) => {
    it('is understood, keeps every word, invents none, and makes a file without an error', async () => {
      const genkendt = await importLayout(layout);
      expect(foundIn(genkendt)).toEqual(readForventet(layout));
      expect(genkendt.regnskab).toEqual({ tabt: [], opfundet: [] });
      expect(errorsIn(genkendt)).toEqual([]);
    });
  },
);

describe('a paper', () => {
  it('that is no meeting is refused', async () => {
    const aftale = 'Rammeaftale 2015\n\n1. Formål\n\nAftalen beskriver samarbejdet.\n\n2. Parter\n\nKommunerne.\n';
    await expect(importText(aftale)).rejects.toThrow('ligner ikke en dagsorden eller et referat');
  });

  it('with a CPR number is refused, and the number is not repeated', async () => {
    const import_ = importText(`${HOVED}1. Sag\n\nBorgeren 010190-1234 har fået hjælp.\n`);
    await expect(import_).rejects.toThrow('010190-••••');
    await expect(import_).rejects.not.toThrow('1234');
  });

  it('loses private addresses and numbers and says so; a mailbox of the office stays', async () => {
    const text = `${HOVED}1. Spørgsmål\n\nSkriv til anna.proeve@eksempel.dk eller sekretariatet@eksempel.dk, tlf. 12 34 56 78.\n`;
    const { markdown, udeladt } = await importText(text);
    expect(udeladt.map(({ art }) => art)).toEqual(['kontaktoplysning', 'kontaktoplysning']);
    expect(markdown).not.toMatch(/anna\.proeve|12 34/);
    expect(markdown).toContain('<sekretariatet@eksempel.dk>');
  });

  it('of a body that several regions have is asked about, and --organ decides', async () => {
    const text = `${HOVED.replace('SOCDIR', 'Forretningsudvalget')}1. Evt.\n`;
    const { fil, tvivl } = await importText(text);
    expect(fil).toBeUndefined();
    expect(tvivl).toContainEqual(expect.objectContaining({ felt: 'organ', tilstand: 'modstridende' }));
    expect((await importText(text, 'a.txt', { organ: 'nordjylland/fu' })).fil).toBe(
      'moeder/nordjylland/fu/2013-06-04.md',
    );
    const region = text.replace('1. Evt.', '1. Nyt fra Region Midtjylland');
    expect((await importText(region)).fil).toBe('moeder/midtjylland/forretningsudvalget/2013-06-04.md');
  });

  it('without a day has no file until it is given; a day in the file name is taken and told', async () => {
    const text = `${HOVED.replace('4. juni 2013 ', '')}1. Evt.\n`;
    const { fil, tvivl } = await importText(text);
    expect([fil, tvivl.map(({ felt, tilstand }) => `${tilstand} ${felt}`)]).toEqual([undefined, ['mangler dato']]);
    expect((await importText(text, 'a.txt', { dato: '2013-06-04' })).fil).toBe(
      'moeder/nordjylland/socdir/2013-06-04.md',
    );
    const named = await importText(text, 'Referat SOCDIR 2013-06-04.txt');
    expect(named.tvivl).toEqual([expect.objectContaining({ felt: 'dato', tilstand: 'usikker' })]);
  });

  it('whose weekday is another day is contradictory', async () => {
    const { frontmatter } = await importText(`${HOVED.replace('4. juni', 'mandag den 4. juni')}1. Evt.\n`);
    expect(frontmatter['tvivl']).toEqual([
      expect.objectContaining({ felt: 'dato', tilstand: 'modstridende', linje: '4' }),
    ]);
  });

  it('gets outcomes only from what its decisions plainly say', async () => {
    const udfaldOf = async (beslutning: string) =>
      (await importText(`${HOVED}1. Sag\n\nBeslutning\n\n${beslutning}\n`)).frontmatter['punkter'];
    expect(await udfaldOf('Godkendt.')).toEqual({ 1: { udfald: 'godkendt' } });
    expect(await udfaldOf('Orienteringen blev taget til efterretning.')).toEqual({ 1: { udfald: 'efterretning' } });
    expect(await udfaldOf('Punktet flyttes til næste møde')).toEqual({ 1: { udfald: 'udsat', flyttetTil: 'naeste' } });
    expect(await udfaldOf('Godkendt. Bo følger op.')).toEqual({ 1: { udfald: 'godkendt' } });
    expect(await udfaldOf('Godkendt, hvis prisen holder.')).toBeUndefined();
  });

  it('names the next meeting only when it says the year', async () => {
    const naeste = async (dag: string) => await importText(`${HOVED}1. Sag\n\nTekst.\n\n2. Næste møde ${dag}\n`);
    expect((await naeste('3. september 2013 kl. 10.00')).frontmatter['naesteMoede']).toEqual({
      dato: '2013-09-03',
      tid: '10.00',
    });
    expect((await naeste('3. september kl. 10.00')).frontmatter['naesteMoede']).toBeUndefined();
    expect((await naeste('3. september kl. 10.00')).punkter[1]).toMatchObject({ nr: '2', titel: 'Næste møde' });
  });

  it('is called what stands above its fields, said once, without greetings', async () => {
    const text = `KKR\nMIDTJYLLAND\n\nREFERAT\n\nKKR Midtjylland\n\nTil medlemmerne\n\n${HOVED.slice(9).replace('SOCDIR', 'KKR')}1. Evt.\n`;
    const { frontmatter, markdown } = await importText(text);
    expect(frontmatter['kilde']).toMatchObject({ titel: 'KKR, MIDTJYLLAND, REFERAT' });
    expect(markdown).toContain('\nTil medlemmerne\n');
  });

  it('keeps what stands beside the clock, as the place or as text', async () => {
    const tid = async (vaerdi: string) => {
      const text = `${HOVED.replace('4. juni 2013 kl. 10-12', `4. juni 2013 ${vaerdi}`).replace('Sted: Hobro\n', '')}1. Evt.\n`;
      const { frontmatter, markdown, regnskab } = await importText(text);
      expect(regnskab).toEqual({ tabt: [], opfundet: [] });
      return [frontmatter['tid'], frontmatter['sted'], /\n(Tid: .*)\n/.exec(markdown)?.[1]];
    };
    expect(await tid('kl. 10-12 (inkl. frokost)')).toEqual(['10.00-12.00', undefined, 'Tid: inkl. frokost']);
    expect(await tid('kl. 10-12 (videomøde)')).toEqual(['10.00-12.00', 'videomøde', undefined]);
    expect(await tid('fra kl. 10 til kl. 12 på Rådhuset i Hobro')).toEqual([
      '10.00-12.00',
      'Rådhuset i Hobro',
      undefined,
    ]);
  });

  it('that has yet to be approved is a draft, and one that is only called minutes is not', async () => {
    const statusOf = async (text: string) => (await importText(text)).frontmatter['status'];
    expect(await statusOf(`${HOVED}1. Evt.\n`)).toBe('godkendt');
    expect(await statusOf(`UDKAST\n\n${HOVED}1. Evt.\n`)).toBe('udkast');
    expect(await statusOf(`${HOVED}1. Evt.\n\nBemærkninger til referatet sendes senest den 20. juni.\n`)).toBe(
      'udkast',
    );
    expect(await statusOf(`${HOVED.replace('Referat', 'Dagsorden med beslutninger')}1. Evt.\n`)).toBe('godkendt');
  });

  it('has its own day and the one it was issued, which is a guess when it is only called Dato', async () => {
    const text = `Dato: 20. maj 2013\n\n${HOVED}1. Evt.\n`;
    const { frontmatter, tvivl } = await importText(text);
    expect(frontmatter).toMatchObject({ dato: '2013-06-04', udsendt: '2013-05-20' });
    expect(tvivl).toEqual([expect.objectContaining({ felt: 'udsendt', tilstand: 'usikker' })]);
  });

  it('has the titles that only its list of contents gives, also in columns', async () => {
    const liste =
      '1    Godkendelse af dagsorden      B\n2    Orientering                   O\n3    Budget                        B\n';
    const { punkter, regnskab } = await importText(
      `${HOVED}${liste}\nAd 1\nGodkendt.\n\nAd 2\nFormanden orienterede\n\nAd 3\nUdsat.\n`,
    );
    expect(punkter.map(({ titel }) => titel)).toEqual([
      'Godkendelse af dagsorden (B)',
      'Orientering (O)',
      'Budget (B)',
    ]);
    expect(regnskab).toEqual({ tabt: [], opfundet: [] });
  });

  it('has items that are tables with their titles over both columns, and whoever signs below them', async () => {
    const tabel = (titel: string, tekst: string) =>
      `<table><tr><td colspan="2">${titel}</td></tr><tr><td>Beslutning</td><td>${tekst}</td></tr></table>`;
    const hoved = HOVED.trim()
      .split('\n')
      .map((line) => `<p>${line}</p>`)
      .join('');
    const html = `${hoved}${tabel('Punkt 1: Budget', 'Godkendt')}${tabel('Punkt 2: Tilbud', '<ul><li>Ét</li><li>To</li></ul>')}<p>Referent: Clara Mønster</p>`;
    const { punkter, frontmatter, markdown, regnskab } = await importText(html, 'papir.html');
    expect(punkter).toEqual([
      { nr: '1', titel: 'Budget', afsnit: ['Beslutning'] },
      { nr: '2', titel: 'Tilbud', afsnit: ['Beslutning'] },
    ]);
    expect(markdown).toContain('- Ét\n- To\n');
    expect(frontmatter['deltagere']).toContainEqual({ navn: 'Clara Mønster', rolle: 'referent' });
    expect(regnskab).toEqual({ tabt: [], opfundet: [] });
  });

  it('whose people come from another region than its body is contradictory', async () => {
    const organtvivl = async (deltagere: string) => {
      const { tvivl } = await importText(`${HOVED.replace('Anna Prøve, Bo Eksempel', deltagere)}1. Evt.\n`);
      return tvivl.filter(({ felt }) => felt === 'organ').map(({ tilstand }) => tilstand);
    };
    expect(await organtvivl('Anna Prøve (Viborg), Bo Eksempel (Skive)')).toEqual(['modstridende']);
    expect(await organtvivl('Anna Prøve (Viborg), Bo Eksempel (Rebild)')).toEqual([]);
  });

  it('has titles with what came of them on the same line', async () => {
    const { punkter, frontmatter } = await importText(`${HOVED}1. Godkendelse af referat: Godkendt\n2. Evt.: Intet\n`);
    expect(punkter.map(({ titel }) => titel)).toEqual(['Godkendelse af referat', 'Evt.']);
    expect(frontmatter['punkter']).toEqual({ 1: { udfald: 'godkendt' } });
  });

  it('has values that begin like labels in the cells beside these', async () => {
    const html = `<p>Referat</p><table><tr><td>Møde</td><td>SOCDIR</td></tr><tr><td>Tid</td><td>4. juni 2013 kl. 10-12</td></tr><tr><td>Lokale</td><td>Mødelokale 3, Hobro</td></tr><tr><td>Hvem</td><td>Anna Prøve</td></tr></table><p>1. Evt.</p>`;
    const { frontmatter } = await importText(html, 'papir.html');
    expect(frontmatter).toMatchObject({ sted: 'Mødelokale 3, Hobro', deltagere: ['Anna Prøve'] });
  });

  it('keeps a table inside an item, also when its header could be that of minutes', async () => {
    const tabel = '<table><tr><th>Emne</th><th>Beslutning</th></tr><tr><td>Takster</td><td>Afsluttet</td></tr></table>';
    const hoved = HOVED.trim()
      .split('\n')
      .map((line) => `<p>${line}</p>`)
      .join('');
    const html = `${hoved}<h2>1. Opfølgning</h2><p>Listen:</p>${tabel}<h2>2. Evt.</h2>`;
    const { punkter, markdown } = await importText(html, 'papir.html');
    expect(punkter.map(({ titel }) => titel)).toEqual(['Opfølgning', 'Evt.']);
    expect(markdown).toContain('| Takster | Afsluttet |');
  });

  it('has people in the rows below their label', async () => {
    const rows = [
      'SOCDIR',
      '<b>Deltagere</b>',
      'Anna Prøve</td><td>Rebild',
      'Bo Eksempel</td><td>Thisted',
      '<b>Afbud</b>',
      'Clara Mønster</td><td>Læsø',
    ];
    const html = `<p>Referat 4. juni 2013 kl. 10</p><table>${rows.map((row) => `<tr><td>${row}</td></tr>`).join('')}</table><p>1. Evt.</p>`;
    const { frontmatter } = await importText(html, 'papir.html');
    expect(frontmatter).toMatchObject({
      deltagere: [
        { navn: 'Anna Prøve', kommune: 'rebild' },
        { navn: 'Bo Eksempel', kommune: 'thisted' },
      ],
      afbud: [{ navn: 'Clara Mønster', kommune: 'laesoe' }],
    });
  });

  it('is of the body that only its running header names', async () => {
    const text = `SOCDIR          Side 1 af 1\n\n${HOVED.replace('Møde: SOCDIR\n', '')}1. Evt.\n`;
    expect((await importText(text)).fil).toBe('moeder/nordjylland/socdir/2013-06-04.md');
  });

  it('loses the label of a private address with it', async () => {
    const { markdown, regnskab } = await importText(`${HOVED}1. Evt.\n\nMvh\nMail: anna.proeve@eksempel.dk\n`);
    expect(markdown).toMatch(/Mvh\s*$/);
    expect(regnskab).toEqual({ tabt: [], opfundet: [] });
  });

  it("is given other bodies' decisions as text, and its own as outcomes", async () => {
    const tekst = `${HOVED}1. Budget\n\nBeslutning\nForretningsudvalget godkendte budgettet.\n\n2. Takster\n\nBeslutning\nSOCDIR godkendte taksterne.\n`;
    expect((await importText(tekst)).frontmatter['punkter']).toEqual({ 2: { udfald: 'godkendt' } });
  });

  it('says in one sentence when the meeting began and ended', async () => {
    for (const tid of [
      'Mødet begyndte kl. 9.00 og sluttede kl. 11.30',
      'kl. 9.00. Mødet sluttede kl. 11.30.',
      'Mødet startede 9.00 og blev hævet 11.30.',
    ]) {
      const { frontmatter, markdown, regnskab, tvivl } = await importText(
        `${HOVED.replace('kl. 10-12', tid)}1. Evt.\n`,
      );
      expect([frontmatter['tid'], tvivl]).toEqual(['9.00-11.30', []]);
      expect(markdown).not.toMatch(/---\s+Tid:/);
      expect(regnskab).toEqual({ tabt: [], opfundet: [] });
    }
    const fri = HOVED.replace(' kl. 10-12', '').replace(
      '\n\n',
      '\n\nMødet begyndte kl. 9.00 og sluttede kl. 11.30.\n\n',
    );
    expect((await importText(`${fri}1. Evt.\n`)).frontmatter['tid']).toBe('9.00-11.30');
    const ved = `${HOVED.replace('10-12', '9')}1. Evt.\n\nMødet begyndte kl. 9.00 og sluttede kl. 11.30.\n`;
    expect((await importText(ved)).frontmatter).toMatchObject({ tid: '9.00', slut: '11.30' });
  });

  it('keeps in its field what is said twice there', async () => {
    const { regnskab } = await importText(`${HOVED.replace('kl. 10-12', 'kl. 10 (bemærk: kl. 10)')}1. Evt.\n`);
    expect(regnskab).toEqual({ tabt: [], opfundet: [] });
  });

  it('has its question to decide as an indstilling, never as the decision', async () => {
    for (const navn of ['Beslutningstema', 'Beslutningstema:', 'Beslutningsforslag']) {
      const { punkter, frontmatter } = await importText(
        `${HOVED}1. Takster\n\nSagsfremstilling\nTaksterne er klar.\n\n${navn}\nTaksterne godkendes.\n\nBeslutning\nDrøftet.\n`,
      );
      expect(punkter[0]?.afsnit).toEqual(['Sagsfremstilling', navn.replace(':', ''), 'Beslutning']);
      expect(frontmatter['punkter']).toEqual({ 1: { udfald: 'droeftet' } });
    }
    const inline = `${HOVED}1. Takster\n\nBeslutningstema: Taksterne godkendes.\n\n2. Evt.\n`;
    expect((await importText(inline)).frontmatter['punkter']).toBeUndefined();
    expect((await importText(inline)).punkter[0]?.afsnit).toEqual(['Beslutningstema']);
  });

  it('has a decision below what says who decided', async () => {
    const tekst = `${HOVED}1. Udpegning\n\nIndstilling:\nat to udpeges.\n\nUdvalget besluttede:\nat udpege to.\n\n2. Evt.\n`;
    expect((await importText(tekst)).punkter[0]?.afsnit).toEqual(['Indstilling', 'Udvalget besluttede']);
  });

  it('is not called by the way to its page', async () => {
    for (const sti of [
      'Forside > Møder > Referat af møde i SOCDIR',
      'Forside » Møder » Referat af møde i SOCDIR',
      'Forside / Møder / Referat af møde i SOCDIR',
    ]) {
      const html = `<p>${sti}</p><p>Tid: 4. juni 2013 kl. 10</p><p>Sted: Hobro</p><h2>1. Evt.</h2><p>Intet.</p>`;
      const { frontmatter, udeladt, regnskab } = await importText(html, 'papir.html');
      expect(frontmatter['kilde']).toMatchObject({ titel: 'Referat af møde i SOCDIR' });
      expect(udeladt).toContainEqual(expect.objectContaining({ art: 'sidehoved' }));
      expect(regnskab).toEqual({ tabt: [], opfundet: [] });
    }
    const menu = '<ol><li><a href="/">Forside</a></li><li><a href="/m">Møder</a></li><li>Referat</li></ol>';
    const html = `${menu}<h1>Referat af møde i SOCDIR</h1><p>Tid: 4. juni 2013 kl. 10</p><h2>1. Evt.</h2><p>Intet.</p>`;
    const { punkter, udeladt, regnskab } = await importText(html, 'papir.html');
    expect([punkter.map(({ titel }) => titel), udeladt.map(({ art }) => art)]).toEqual([['Evt.'], ['sidehoved']]);
    expect(regnskab).toEqual({ tabt: [], opfundet: [] });
  });

  it('without items keeps the order of its lines and tables', async () => {
    const tabel = '<table><tr><th>År</th><th>Kr.</th></tr><tr><td>2012</td><td>100</td></tr></table>';
    const html = `<p>Referat</p><p>Møde: SOCDIR</p><p>Tid: 4. juni 2013 kl. 10</p><p>Sted: Hobro</p><p>Vi så på tallene for et år ad gangen og talte om dem længe.</p>${tabel}<p>Der var enighed om, at de ser rigtige ud for alle kommunerne.</p>`;
    const { markdown } = await importText(html, 'papir.html');
    expect(markdown).toMatch(/Vi så på tallene[^]*\| 2012 \|[^]*Der var enighed/);
  });

  it('keeps what stands over its tables', async () => {
    const tabel = (navn: string) =>
      `<table><caption>${navn}</caption><tr><th>Navn</th><th>Kommune</th></tr><tr><td>Anna Prøve</td><td>Aalborg</td></tr></table>`;
    const html = `<p>Referat</p><p>Møde: SOCDIR</p><p>Tid: 4. juni 2013 kl. 10</p><p>Sted: Hobro</p>${tabel('Deltagere i mødet')}<h2>1. Evt.</h2>${tabel('Tabel 1. Hvem gør hvad')}`;
    const { frontmatter, markdown, regnskab } = await importText(html, 'papir.html');
    expect(frontmatter['deltagere']).toEqual([{ navn: 'Anna Prøve', kommune: 'aalborg' }]);
    expect(markdown).toMatch(/Tabel 1\. Hvem gør hvad\n\n\| Navn/);
    expect(regnskab).toEqual({ tabt: [], opfundet: [] });
  });
});
