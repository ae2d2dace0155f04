import { cpSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LiveContent } from '../reader/live-content.ts';
import { TestRepository } from '../tests/repository.ts';
import { getBy } from './get.ts';
import { indexPortal } from './portal-index.ts';
import { getTidligereDagsorden, hasTidligereDagsorden } from './tidligere-dagsorden.ts';
import { getVersioner } from './versioner.ts';

const ID = 'nordjylland/socdir/2012-03-15';
const FILE = `moeder/${ID}.md`;

let arkiv: TestRepository;
beforeEach(() => {
  arkiv = new TestRepository();
  cpSync('src/tests/fixtures/good', arkiv.content, { recursive: true });
  arkiv.commit('2012-01-01T12:00:00Z');
  vi.stubEnv('PORTAL_CONTENT', arkiv.content);
});
afterEach(() => {
  arkiv.delete();
  vi.unstubAllEnvs();
});

describe('the agenda as it was before the minutes', () => {
  it('is the last one that was published, and the log leads to it', async () => {
    publish('2012-03-01', moede('dagsorden', '## 1. Budget\n\nDet første udkast.\n'));
    publish('2012-03-08', moede('dagsorden', '## 1. Budget\n\nDet andet udkast.\n'));
    publish('2012-03-20', moede('udkast', '## 1. Budget\n\nBudgettet er godkendt.\n'));
    const { visning, versioner } = await read();
    expect(visning.punkter[0]?.intro).toBe('<p>Det andet udkast.</p>');
    expect(visning.offentliggjort).toBe('2012-03-08');
    expect(visning.afloest).toBe('2012-03-20');
    expect(versioner?.versioner[0]).toMatchObject({
      titel: 'Udkast til referat offentliggjort',
      dagsorden: { tekst: 'Dagsordenen, som den var den 8. marts 2012', href: `/moeder/${ID}/dagsorden/` },
    });
  });

  it('shows time and place as they were, and no people', async () => {
    const people = 'tid: 10.00-12.00\nsted: Hobro\ndeltagere: [Jane Hvas]\n';
    publish('2012-03-01', moede('dagsorden', '## 1. Budget\n\nTekst.\n', people));
    publish('2012-03-20', moede('aflyst', ''));
    const { visning } = await read();
    expect(visning.oplysninger).toEqual([
      { navn: 'Tid', vaerdi: 'torsdag den 15. marts 2012, kl. 10.00–12.00' },
      { navn: 'Sted', vaerdi: 'Hobro' },
    ]);
    expect(visning.moede).toEqual({ tekst: 'Se mødet, der blev aflyst', href: `/moeder/${ID}/` });
    expect(JSON.stringify(visning)).not.toContain('Jane Hvas');
  });

  it('has links only to what is there today; of the others the text stands alone', async () => {
    const links = [
      '[Budgettet](2012-03-15/budget.pdf)',
      '![En kurve](2012-03-15/kurve.png)',
      '[SOCDIR](../../../organer/nordjylland/socdir.md)',
      '[Et møde, der er flyttet](2011-01-01.md)',
      '[Et punkt](2012-03-01.md#punkt-2)',
      '[Et punkt, der er væk](2012-03-01.md#punkt-99)',
      '[Her](#punkt-2)',
      '[Ikke her](#punkt-7)',
      '[KL](https://www.kl.dk/#nyt)',
    ];
    publish('2012-03-01', moede('dagsorden', `## 1. Budget\n\n${links.join('\n\n')}\n\n## 2. Eventuelt\n`));
    publish('2012-03-20', moede('udkast', '## 1. Budget\n\nGodkendt.\n'));
    const { visning } = await read();
    expect(visning.punkter[0]?.intro.split('\n')).toEqual([
      '<p>Budgettet</p>',
      '<p>En kurve</p>',
      '<p><a href="/organer/nordjylland/socdir/">SOCDIR</a></p>',
      '<p>Et møde, der er flyttet</p>',
      '<p><a href="/moeder/nordjylland/socdir/2012-03-01/#punkt-2">Et punkt</a></p>',
      '<p><a href="/moeder/nordjylland/socdir/2012-03-01/">Et punkt, der er væk</a></p>',
      '<p><a href="#punkt-2">Her</a></p>',
      '<p>Ikke her</p>',
      '<p><a href="https://www.kl.dk/#nyt">KL</a></p>',
    ]);
  });

  it('is not there while the agenda still stands, and not of a meeting that never had one', async () => {
    publish('2012-03-01', moede('dagsorden', '## 1. Budget\n'));
    publish('2012-03-02', moede('dagsorden', '## 1. Regnskab\n'));
    expect(hasTidligereDagsorden((await readMoede()).moede)).toBe(false);
    arkiv.git('rm', '--quiet', `content/${FILE}`);
    arkiv.commit('2012-03-03T12:00:00Z');
    expect(hasTidligereDagsorden((await readMoede('nordjylland/socdir/2012-03-01')).moede)).toBe(false);
  });
});

describe('of an old agenda is not shown', () => {
  it('the text of an item that is closed today, nor a heading that is another now', async () => {
    publish(
      '2012-03-01',
      moede(
        'dagsorden',
        '## 1. Ansættelse af Jens\n\nHemmeligt.\n\n## 2. Løn\n\nHemmeligt.\n\n## 3. Budget\n\nÅbent.\n',
      ),
    );
    const closed = 'punkter: { 1: { lukket: true }, 2: { lukket: true } }\n';
    publish('2012-03-20', moede('godkendt', '## 1. Lukket punkt\n\n## 2. Løn\n\n## 3. Budget\n\nGodkendt.\n', closed));
    const { visning } = await read();
    expect(visning.punkter.map(({ titel }) => titel)).toEqual(['Lukket punkt', 'Løn', 'Budget']);
    expect(visning.punkter[2]?.intro).toBe('<p>Åbent.</p>');
    expect(JSON.stringify(visning)).not.toMatch(/Hemmeligt|Jens/);
  });

  it('an item that was closed for a time', async () => {
    publish('2012-03-01', moede('dagsorden', '## 1. Løn\n\nHemmeligt.\n'));
    publish('2012-03-08', moede('udkast', '## 1. Løn\n', 'punkter: { 1: { lukket: true } }\n'));
    publish('2012-03-20', moede('godkendt', '## 1. Løn\n\nÅbnet igen.\n'));
    expect(JSON.stringify((await read()).visning)).not.toContain('Hemmeligt');
  });

  it('any item that may be the closed one, because the numbers are others now', async () => {
    publish(
      '2012-03-01',
      moede('dagsorden', '## 1. Budget\n\nÅbent.\n\n## 2. Ansættelse\n\nHemmeligt.\n\n## 3. Eventuelt\n\nIntet.\n'),
    );
    const closed = 'punkter: { 3: { lukket: true } }\n';
    publish(
      '2012-03-20',
      moede('godkendt', '## 1. Budget\n\nGodkendt.\n\n## 2. Eventuelt\n\n## 3. Lukket punkt\n', closed),
    );
    const { visning } = await read();
    expect(visning.punkter.map(({ titel }) => titel)).toEqual(['Budget', 'Punktet vises ikke', 'Lukket punkt']);
    expect(JSON.stringify(visning)).not.toMatch(/Hemmeligt|Ansættelse/);
  });

  it('an item with a word that stood in the minutes too and was taken out of them since', async () => {
    const text = (name: string) => `## 1. Klage\n\nEn borger ${name}har klaget.\n\n## 2. Budget\n\nBudgettet.\n`;
    publish('2012-03-01', moede('dagsorden', text('ved navn Jens Hansen ')));
    publish('2012-03-20', moede('udkast', text('ved navn Jens Hansen ').replace('klaget', 'klaget igen')));
    publish('2012-04-20', moede('godkendt', text('')));
    const { visning } = await read();
    expect(visning.punkter.map(({ intro }) => intro.includes('vises ikke'))).toEqual([true, false]);
    expect(JSON.stringify(visning)).not.toContain('Hansen');
  });

  it('a sentence that was taken out, when each of its words stands elsewhere; nor the text before the items', async () => {
    publish(
      '2012-03-01',
      moede('dagsorden', 'Jens klagede.\n\n## 1. Klager\n\nBirte klagede.\n\n## 2. Navne\n\nJens. Birte. Klager.\n'),
    );
    publish(
      '2012-03-20',
      moede('udkast', 'Jens klagede.\n\n## 1. Klager\n\nBirte klagede.\n\n## 2. Navne\n\nJens. Birte. Klager.\n'),
    );
    publish('2012-04-20', moede('godkendt', '## 1. Klager\n\n## 2. Navne\n\nJens. Birte. Klager. Alle klagede.\n'));
    const { visning } = await read();
    expect(visning.intro).toBe('');
    expect(visning.punkter[0]?.intro).toContain('vises ikke');
    expect(visning.punkter[1]?.intro).toBe('<p>Jens. Birte. Klager.</p>');
  });

  it('what was taken out of the minutes on the very day they were published', async () => {
    publish('2012-03-01', moede('dagsorden', '## 1. Klage\n\nJens Hansen.\n'));
    publish('2012-03-20', moede('udkast', '## 1. Klage\n\nJens Hansen.\n'));
    publish('2012-03-20', moede('udkast', '## 1. Klage\n\nEn borger.\n'));
    expect(JSON.stringify((await read()).visning)).not.toContain('Hansen');
  });

  it('what was taken out of the minutes but not committed yet', async () => {
    publish('2012-03-01', moede('dagsorden', '## 1. Klage\n\nJens Hansen.\n'));
    publish('2012-03-20', moede('udkast', '## 1. Klage\n\nJens Hansen.\n'));
    arkiv.write(FILE, moede('udkast', '## 1. Klage\n\nEn borger.\n'));
    expect(JSON.stringify((await read()).visning)).not.toContain('Hansen');
  });
});

describe('an old agenda is kept back as a whole', () => {
  it.each([
    [
      'when it breaks the rules of today',
      ['## 1. Lukket punkt\n\nHemmeligt.\n', '## 1. Lukket punkt\n'],
      'Dagsordenen, som den var, vises ikke: Den følger ikke de regler, der gælder nu.',
    ],
    [
      'when the page was away since',
      ['## 1. Budget\n', undefined, '## 1. Budget\n'],
      'Dagsordenen, som den var, vises ikke: Siden har været taget af portalen siden.',
    ],
    [
      'when a version after it cannot be read, so that nobody knows what was taken out of it',
      ['## 1. Budget\n', 'ulæselig', '## 1. Budget\n'],
      'Dagsordenen, som den var, vises ikke: En udgave efter den kan ikke læses.',
    ],
  ])('%s, and the log says so', async (_when, [agenda = '', ...later], sentence) => {
    publish('2012-03-01', moede('dagsorden', agenda));
    for (const [index, body] of later.entries())
      if (body === undefined) {
        arkiv.remove(FILE);
        arkiv.commit(`2012-03-1${index}T12:00:00Z`);
      } else
        publish(
          `2012-03-1${index}`,
          moede('godkendt', body, body === 'ulæselig' ? 'ukendt: felt\n' : 'punkter: { 1: { lukket: true } }\n'),
        );
    const { moede: found } = await readMoede();
    expect(hasTidligereDagsorden(found)).toBe(false);
    expect(getVersioner(found)?.versioner.flatMap(({ linjer }) => linjer)).toContain(sentence);
  });

  it('when the meeting says so, and then there is no log either', async () => {
    publish('2012-03-01', moede('dagsorden', '## 1. Budget\n'));
    publish('2012-03-20', moede('godkendt', '## 1. Budget\n', 'historik: false\n'));
    const { moede: found } = await readMoede();
    expect(hasTidligereDagsorden(found)).toBe(false);
    expect(getVersioner(found)).toBeUndefined();
  });
});

describe("the editors' own words about corrections", () => {
  it('stand newest first and lead to their item, also where the history tells nothing', async () => {
    const words =
      'rettelser:\n  - { dato: 2012-04-01, tekst: Stedet var forkert. }\n  - { dato: 2012-05-02, punkt: 1, tekst: Tallet var 14. }\n';
    publish('2012-03-01', moede('godkendt', '## 1. Budget\n', words));
    const { moede: found } = await readMoede();
    expect(getVersioner(found)).toEqual({
      senest: '2012-05-02',
      rettelser: [
        { dato: '2012-05-02', punkt: { nr: '1', id: 'punkt-1' }, tekst: 'Tallet var 14.' },
        { dato: '2012-04-01', punkt: undefined, tekst: 'Stedet var forkert.' },
      ],
      versioner: [],
    });
  });
});

function moede(status: string, body: string, fields = ''): string {
  return `---\norgan: nordjylland/socdir\ndato: 2012-03-15\nstatus: ${status}\n${fields}---\n\n${body}`;
}

function publish(day: string, text: string): void {
  arkiv.write(FILE, text);
  arkiv.commit(`${day}T12:00:00Z`);
}

async function readMoede(id = ID) {
  const { checked } = await LiveContent.open(arkiv.content);
  const portal = indexPortal(checked.portal);
  return { portal, moede: getBy(portal.moedeById, id) };
}

async function read() {
  const { portal, moede: found } = await readMoede();
  return { visning: getTidligereDagsorden(portal, found), versioner: getVersioner(found) };
}
