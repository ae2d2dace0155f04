import { describe, expect, it } from 'vitest';
import { readAfsnitArt } from './afsnit.ts';
import { punkterOf, readKapitler, readMoedeBody } from './body.ts';
import { readRenderTree, readTree, textOf } from './tree.ts';

const punkter = (markdown: string) => punkterOf(readMoedeBody(readTree(markdown)));
const idsIn = (markdown: string) =>
  readMoedeBody(readTree(markdown)).punkter.flatMap(({ afsnit }) => afsnit.map(({ id }) => id));
const afsnitIds = (...titler: string[]) =>
  idsIn(`## 3. Punkt\n\n${titler.map((titel) => `### ${titel}\n\nTekst.\n`).join('\n')}`);

describe('items', () => {
  it('open with a number and a title, in the order of the file', () => {
    const text = '## 114. Sidste\n\n## 3. Første\n\n## 3a. Tillæg\n';
    expect(punkter(text).map(({ nr, titel, id, line }) => ({ nr, titel, id, line }))).toEqual([
      { nr: '114', titel: 'Sidste', id: 'punkt-114', line: 1 },
      { nr: '3', titel: 'Første', id: 'punkt-3', line: 3 },
      { nr: '3a', titel: 'Tillæg', id: 'punkt-3a', line: 5 },
    ]);
  });

  it('have their title as plain text', () => {
    const titler = punkter(
      '## 4. SEL §82a, b og c: *budget* & `R&D` <u>nu</u> 🎉\n\n## 5. 2012 og 2013. Regnskab\n',
    ).map(({ titel }) => titel);
    expect(titler).toEqual(['SEL §82a, b og c: budget & R&D nu 🎉', '2012 og 2013. Regnskab']);
  });

  it('keep what stands before their first section', () => {
    const [punkt] = readMoedeBody(readTree('## 1. A\n\nFremstilling.\n\n### Beslutning\n\nGodkendt.\n')).punkter;
    expect(punkt?.intro.map(textOf).join('').trim()).toBe('Fremstilling.');
    expect(punkt?.afsnit[0]?.children.map(textOf).join('').trim()).toBe('Godkendt.');
  });

  it('may be empty', () => {
    expect(punkter('## 9. Eventuelt\n')).toEqual([{ id: 'punkt-9', nr: '9', titel: 'Eventuelt', line: 1, afsnit: [] }]);
  });

  it.each(['## Eventuelt', '## 3 Budget', '## 3) Budget', '## 3.', '## 3.1. Budget', 'Budget\n---'])(
    '«%s» is not one',
    (text) => {
      const body = readMoedeBody(readTree(`${text}\n`));
      expect([body.punkter.length, body.unnumbered.length]).toEqual([0, 1]);
    },
  );

  it('let text stand before them', () => {
    const body = readMoedeBody(readTree('Mødet blev holdt virtuelt.\n\n### Deltagere\n\n## 1. A\n'));
    expect(body.intro.map(textOf).join('').trim()).toBe('Mødet blev holdt virtuelt.\nDeltagere');
    expect(body.punkter[0]?.afsnit).toEqual([]);
  });

  it('hold foreign item numbers as sub-headings', () => {
    expect(punkter('## 6. DAS\n\n#### Pkt. 4\n\ntekst\n')[0]?.afsnit).toEqual([]);
  });

  it('are the same when the text is read for rendering', () => {
    const text =
      '## 1. H<sub>2</sub>O\n\na<br>b <u>c</u>\n\n### Indstilling\n\n- <u>x</u>\n\n### Økonomi & <u>takst</u>\n\n## 2. B\n';
    const shape = (read: typeof readTree) =>
      readMoedeBody(read(text)).punkter.map(({ id, titel, afsnit }) => [
        id,
        titel,
        ...afsnit.map((part) => `${part.id} ${part.titel}`),
      ]);
    expect(shape(readRenderTree)).toEqual(shape(readTree));
  });
});

describe('sections', () => {
  it.each([
    ['Resume', 'resume'],
    ['Resumé', 'resume'],
    ['Indstilling', 'indstilling'],
    ['INDSTILLING:', 'indstilling'],
    ['Sagsfremstilling', 'sagsfremstilling'],
    ['Sagsbeskrivelse', 'sagsfremstilling'],
    ['Sagbeskrivelse', 'sagsfremstilling'],
    ['Baggrund', 'sagsfremstilling'],
    ['Bilag', 'bilag'],
    ['Beslutning', 'beslutning'],
    ['Referat', 'beslutning'],
    ['Konklusion', 'beslutning'],
    ['Efterskrift', 'efterskrift'],
    ['Økonomi', 'andet'],
    ['Bemærkninger fra FU', 'andet'],
    ['constructor', 'andet'],
    ['__proto__', 'andet'],
  ])('«%s» is %s', (titel, art) => {
    expect(readAfsnitArt(titel)).toBe(art);
  });

  it('that readers cite have ids by their kind, whatever the paper calls them', () => {
    expect(afsnitIds('Indstilling', 'Bilag', 'Referat')).toEqual([
      'punkt-3-indstilling',
      'punkt-3-bilag',
      'punkt-3-beslutning',
    ]);
    expect(afsnitIds('Konklusion')).toEqual(['punkt-3-beslutning']);
  });

  it('of other kinds have ids by their heading', () => {
    expect(afsnitIds('Sagsbeskrivelse', 'Økonomi', 'Bemærkninger fra FU')).toEqual([
      'punkt-3-sagsbeskrivelse',
      'punkt-3-oekonomi',
      'punkt-3-bemaerkninger-fra-fu',
    ]);
  });

  it('that repeat get a number', () => {
    expect(afsnitIds('Bilag', 'Bilag', 'Bilag')).toEqual(['punkt-3-bilag', 'punkt-3-bilag-2', 'punkt-3-bilag-3']);
    expect(afsnitIds('Økonomi', 'Økonomi')).toEqual(['punkt-3-oekonomi', 'punkt-3-oekonomi-2']);
    expect(afsnitIds('Referat', 'Beslutning')).toEqual(['punkt-3-beslutning', 'punkt-3-beslutning-2']);
    expect(afsnitIds('Beslutning', 'Referat')).toEqual(['punkt-3-beslutning', 'punkt-3-referat']);
  });

  it('never share an id, even when a heading looks like a repeat', () => {
    expect(afsnitIds('Bilag 2', 'Bilag', 'Bilag')).toEqual(['punkt-3-bilag-2', 'punkt-3-bilag', 'punkt-3-bilag-3']);
  });

  it('with nothing for an address in their heading still get one', () => {
    expect(afsnitIds('🎉', '§§')).toEqual(['punkt-3-afsnit', 'punkt-3-afsnit-2']);
  });

  it('begin anew in each item', () => {
    expect(idsIn('## 1. A\n\n### Bilag\n\n## 2. B\n\n### Bilag\n')).toEqual(['punkt-1-bilag', 'punkt-2-bilag']);
  });
});

describe('chapters of other texts', () => {
  it('have addresses by their headings, each once', () => {
    const { intro, kapitler } = readKapitler(readTree('Før.\n\n## Opgaver\n\nEt.\n\n## Opgaver\n\n## 🎉\n\n## 2013\n'));
    expect(intro.map(textOf).join('').trim()).toBe('Før.');
    expect(kapitler.map(({ id, titel }) => [id, titel])).toEqual([
      ['opgaver', 'Opgaver'],
      ['opgaver-2', 'Opgaver'],
      ['afsnit', '🎉'],
      ['afsnit-2013', '2013'],
    ]);
  });
});
