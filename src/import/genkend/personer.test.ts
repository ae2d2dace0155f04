import { describe, expect, it } from 'vitest';
import { KENDSKAB } from '../../tests/layouts.ts';
import { readPersoner } from './personer.ts';

const read = (linjer: string[], tekst = linjer.join(' '), personer: string[] = []) =>
  readPersoner(linjer, { ...KENDSKAB, personer }, tekst);
const peopleIn = (...linjer: string[]) => read(linjer).personer;

describe('a list of people', () => {
  it('is names between commas, the last after og', () => {
    expect(peopleIn('Anna Prøve, Bo Eksempel og Hans Chr. Mønster')).toEqual([
      { navn: 'Anna Prøve' },
      { navn: 'Bo Eksempel' },
      { navn: 'Hans Chr. Mønster' },
    ]);
  });

  it.each([
    'Anna Prøve, Assens Kommune, Bo Eksempel, Region Syddanmark, Eva Testesen, KKR (referent).',
    'Anna Prøve (Assens), Bo Eksempel (Region Syddanmark), Eva Testesen (KKR, ref.)',
    'Anna Prøve, Assens; Bo Eksempel, Region Syddanmark; Eva Testesen, KKR/ref.',
  ])('says where each comes from: %s', (linje) => {
    expect(peopleIn(linje)).toEqual([
      { navn: 'Anna Prøve', kommune: 'assens' },
      { navn: 'Bo Eksempel', organisation: 'Region Syddanmark' },
      { navn: 'Eva Testesen', organisation: 'KKR', rolle: 'referent' },
    ]);
  });

  it.each([
    'Anna Prøve for Bo Eksempel',
    'Anna Prøve i stedet for Bo Eksempel',
    'Anna Prøve (i stede for Bo Eksempel)',
    'Anna Prøve i ste-de for Bo Eksempel',
    'Anna Prøve, stedfortræder for Bo Eksempel',
  ])('says who stands in for whom: %s', (linje) => {
    expect(peopleIn(linje)).toEqual([{ navn: 'Anna Prøve', for: 'Bo Eksempel' }]);
  });

  it('says roles, the items somebody attended, and who did not come after all', () => {
    const { personer, afbud } = read([
      'Anna Prøve, formand for FU',
      'kommunaldirektør Bo Peter Eksempel, Rebild (deltog under punkt 3 og 4)',
      'Clara Mønster (afbud)',
    ]);
    expect(personer).toEqual([
      { navn: 'Anna Prøve', rolle: 'formand for FU' },
      { navn: 'Bo Peter Eksempel', rolle: 'kommunaldirektør', kommune: 'rebild', vedPunkt: ['3', '4'] },
    ]);
    expect(afbud).toEqual([{ navn: 'Clara Mønster' }]);
  });

  it('knows a misspelt municipality by the word Kommune, and tells', () => {
    const { personer, tvivl } = read(['Anna Prøve, Frederica Kommune']);
    expect([personer, tvivl]).toEqual([
      [{ navn: 'Anna Prøve', kommune: 'fredericia' }],
      [expect.stringContaining('Fredericia')],
    ]);
  });

  it('gets a misplaced comma right where the portal knows the name, and tells', () => {
    const { personer, tvivl } = read(['Line Prøve Henrik, Eksempel'], '', ['Henrik Eksempel']);
    expect(personer).toEqual([{ navn: 'Line Prøve' }, { navn: 'Henrik Eksempel' }]);
    expect(tvivl).toEqual([expect.stringContaining('fejlplaceret')]);
  });

  it('loses the hyphen of a line end only where the whole name is known', () => {
    expect(read(['Jens Prø-vesen'], 'Jens Prøvesen sagde').personer).toEqual([{ navn: 'Jens Prøvesen' }]);
    expect(read(['Else-marie Prøve'], 'Else-marie Prøve').personer).toEqual([{ navn: 'Else-marie Prøve' }]);
  });

  it('goes on over lines that break a name, and has one person a line otherwise', () => {
    expect(peopleIn('Anna Prøve, Bo Eksempel, Helene Lund', 'Prøvesen, Clara Mønster')).toContainEqual({
      navn: 'Helene Lund Prøvesen',
    });
    expect(peopleIn('Anna Prøve, direktør, Aalborg', 'Bo Eksempel, chef, Rebild', 'Clara Mønster, KKR')).toEqual([
      { navn: 'Anna Prøve', rolle: 'direktør', kommune: 'aalborg' },
      { navn: 'Bo Eksempel', rolle: 'chef', kommune: 'rebild' },
      { navn: 'Clara Mønster', organisation: 'KKR' },
    ]);
  });

  it.each(['Ingen.', 'Ingen', 'Der var ingen afbud', '-', 'Nyborg Kommune: Ingen'])(
    'that says nobody is empty: %s',
    (linje) => {
      expect(read([linje])).toMatchObject({ personer: [], afbud: [], tvivl: [] });
    },
  );

  it.each([
    ['Anna Prøve – socialdirektør, Assens Kommune', { navn: 'Anna Prøve', rolle: 'socialdirektør', kommune: 'assens' }],
    ['Assens Kommune - Anna Prøve', { navn: 'Anna Prøve', kommune: 'assens' }],
    ['Anna Prøve (AP), Assens', { navn: 'Anna Prøve', rolle: 'AP', kommune: 'assens' }],
    [
      'Anna Prøve, direktør for Børn og Unge, Assens',
      { navn: 'Anna Prøve', rolle: 'direktør for Børn og Unge', kommune: 'assens' },
    ],
    ['konsulent Anna Prøve, KKR', { navn: 'Anna Prøve', rolle: 'konsulent', organisation: 'KKR' }],
    ['Anna Prøve (punkt 2 og 4-6)', { navn: 'Anna Prøve', vedPunkt: ['2', '4', '5', '6'] }],
  ])('says what somebody is: %s', (linje, person) => {
    expect(read([linje])).toMatchObject({ personer: [person], tvivl: [] });
  });

  it('says once where several come from', () => {
    expect(peopleIn('Anna Prøve og Bo Eksempel fra Assens')).toEqual([
      { navn: 'Anna Prøve', kommune: 'assens' },
      { navn: 'Bo Eksempel', kommune: 'assens' },
    ]);
    expect(peopleIn('Anna Prøve, Bo Eksempel samt Clara Mønster fra sekretariatet')).toEqual([
      { navn: 'Anna Prøve' },
      { navn: 'Bo Eksempel' },
      { navn: 'Clara Mønster', organisation: 'sekretariatet' },
    ]);
    expect(peopleIn('Anna Prøve, Rebild, Bo Eksempel og Clara Mønster fra KKR')).toEqual([
      { navn: 'Anna Prøve', kommune: 'rebild' },
      { navn: 'Bo Eksempel', organisation: 'KKR' },
      { navn: 'Clara Mønster', organisation: 'KKR' },
    ]);
  });

  it('has names and places in turn on one line, the place before or after', () => {
    const people = [
      { navn: 'Anna Prøve', kommune: 'aalborg' },
      { navn: 'Bo Eksempel', kommune: 'rebild' },
      { navn: 'Clara von Mønster', organisation: 'Region Nordjylland' },
    ];
    expect(
      peopleIn('Anna Prøve, Aalborg Kommune, Bo Eksempel, Rebild Kommune og Clara von Mønster, Region Nordjylland'),
    ).toEqual(people);
    const before = read([
      'Aalborg Kommune, Anna Prøve, Rebild Kommune, Bo Eksempel, Region Nordjylland, Clara von Mønster',
    ]);
    expect([before.personer, before.tvivl]).toEqual([people, []]);
  });

  it('says of whom a note is: what stands beside the one who was away is no role of the one who came', () => {
    expect(peopleIn('Anna Prøve i stedet for Bo Eksempel (Rebild, ref.)')).toEqual([
      { navn: 'Anna Prøve', for: 'Bo Eksempel', kommune: 'rebild', rolle: 'referent' },
    ]);
    for (const [linje, besked] of [
      ['Anna Prøve i stedet for Bo Eksempel (ferie)', 'Bo Eksempel'],
      ['Anna Prøve i stedet for Bo Eksempel (socialchef)', 'Bo Eksempel'],
      ['Anna Prøve for Bo Eksempel (sygemeldt)', 'helbred'],
      ['Anna Prøve (barsel) i stedet for Bo Eksempel', 'fravær'],
      ['Anna Prøve i stedet for Bo Eksempel, orlov', 'fravær'],
    ] as const) {
      const { personer, tvivl } = read([linje]);
      expect(personer).toEqual([{ navn: 'Anna Prøve', for: 'Bo Eksempel' }]);
      expect(tvivl).toEqual([expect.stringContaining(besked)]);
    }
  });

  it('may name municipalities alone, and tells', () => {
    const { personer, tvivl } = read(['Ærø, Fanø og Langeland Kommuner']);
    expect(personer).toEqual([
      { navn: 'Ærø', kommune: 'aeroe' },
      { navn: 'Fanø', kommune: 'fanoe' },
      { navn: 'Langeland', kommune: 'langeland' },
    ]);
    expect(tvivl).toEqual([expect.stringContaining('Ærø, Fanø og Langeland')]);
  });

  it.each(['Anna Prøve, Læsø - syg', 'Anna Prøve (Læsø, sygdom)', 'Anna Prøve, Læsø, sygemeldt'])(
    'does not repeat that somebody is ill, and tells: %s',
    (linje) => {
      const { personer, tvivl } = read([linje]);
      expect(personer).toEqual([{ navn: 'Anna Prøve', kommune: 'laesoe' }]);
      expect(tvivl).toEqual([expect.stringContaining('helbred')]);
    },
  );

  it('may be first names only, which is told once', () => {
    const { personer, tvivl } = read(['Anna, Bo og Clara']);
    expect(personer).toEqual([{ navn: 'Anna' }, { navn: 'Bo' }, { navn: 'Clara' }]);
    expect(tvivl).toEqual([expect.stringContaining('«Anna», «Bo» og «Clara»')]);
  });
});
