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

  it('that says nobody is empty', () => {
    expect(read(['Ingen.'])).toMatchObject({ personer: [], afbud: [], tvivl: [] });
  });
});
