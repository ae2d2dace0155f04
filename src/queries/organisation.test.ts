import { describe, expect, it } from 'vitest';
import type { Moede } from '../model/moede.ts';
import type { Organ } from '../model/organ.ts';
import { getOrganisation } from './organisation.ts';
import { indexPortal, type PortalIndex } from './portal-index.ts';

function organ(id: string, facts: Partial<Organ> = {}): Organ {
  const [region = ''] = id.split('/');
  return { id, region, file: `organer/${id}.md`, navn: id.toUpperCase(), type: 'administrativ', ...facts };
}

function portalOf(organer: Organ[], dage: string[] = []): PortalIndex {
  const moeder = dage.map((dato): Moede => {
    const id = `a/fu/${dato}`;
    return { id, file: `moeder/${id}.md`, organ: 'a/fu', dato, status: 'godkendt', indhold: [], bilagsfiler: [] };
  });
  return indexPortal({
    indstillinger: {
      navn: 'P',
      undertitel: 'P',
      adresse: 'https://p.example/',
      kontakt: { navn: 'R' },
      regioner: ['a'],
    },
    regioner: [
      { id: 'a', navn: 'A', kortnavn: 'A' },
      { id: 'landet', navn: 'Hele landet', kortnavn: 'Hele landet' },
    ],
    kommuner: [],
    ordliste: [],
    adresser: { udgivet: [], omdirigeringer: [] },
    moeder,
    organer,
    rammeaftaler: [],
    aarshjul: [],
    sager: [],
    sider: [],
  });
}

const idsOf = ({ organer }: ReturnType<typeof getOrganisation>) => organer.map(({ id }) => id);

describe('the organisation of a region', () => {
  it('holds its bodies, and those elsewhere that one of them stands under, above or beside', () => {
    const portal = portalOf([
      organ('a/fu', { overordnet: 'landet/kl', relationer: [{ type: 'inddrager', organ: 'landet/social' }] }),
      organ('landet/kl', { overordnet: 'landet/top' }),
      organ('landet/social'),
      organ('landet/under', { overordnet: 'a/fu' }),
      organ('landet/top'),
      organ('landet/fremmed', { relationer: [{ type: 'betjener', organ: 'landet/kl' }] }),
    ]);
    const visning = getOrganisation(portal, 'a', { dag: '2021-04-01' });
    expect(idsOf(visning)).toEqual(['a/fu', 'landet/kl', 'landet/social', 'landet/under']);
    expect(visning.organer.map(({ artIListe }) => artIListe)).toContain('administrativt organ, Hele landet');
    expect(visning.forbindelser).toEqual([{ fra: 'a/fu', til: 'landet/social', type: 'inddrager' }]);
  });

  it('shows a body elsewhere only while the body it is joined to is there', () => {
    const fu = organ('a/fu', { gyldig: { til: '2012' }, relationer: [{ type: 'inddrager', organ: 'landet/kl' }] });
    const portal = portalOf([fu, organ('landet/kl')]);
    expect(idsOf(getOrganisation(portal, 'a', { aar: '2012' }))).toEqual(['a/fu', 'landet/kl']);
    expect(idsOf(getOrganisation(portal, 'a', { aar: '2013' }))).toEqual([]);
  });

  it('is the same in the drawing and in the list', () => {
    const portal = portalOf([
      organ('a/kkr'),
      organ('a/fu', { overordnet: 'a/kkr' }),
      organ('a/x', { overordnet: 'a/fu' }),
    ]);
    const { trae, organer } = getOrganisation(portal, 'a', { dag: '2021-04-01' });
    const inTree = (grene: typeof trae): string[] => grene.flatMap(({ organ, under }) => [organ.id, ...inTree(under)]);
    expect(inTree(trae)).toEqual(['a/kkr', 'a/fu', 'a/x']);
    expect(inTree(trae).sort()).toEqual(organer.map(({ id }) => id).sort());
  });

  it('tells a relation once, also when the file tells it twice', () => {
    const relation = { type: 'betjener' as const, organ: 'a/kkr' };
    const portal = portalOf([organ('a/kkr'), organ('a/s', { relationer: [relation, relation] })]);
    expect(getOrganisation(portal, 'a', { dag: '2021-04-01' }).forbindelser).toHaveLength(1);
  });
});

describe('the organisation in a year', () => {
  const ORGANER = [
    organ('a/kkr', { gyldig: { fra: '2007', til: '2012' }, efterfoelger: 'a/ny' }),
    organ('a/ny', { gyldig: { fra: '2013' } }),
    organ('a/fu', { overordnet: 'a/kkr' }),
    organ('a/takst', { efterfoelger: 'a/ny' }),
  ];

  it('leaves out a body whose period is another, and says so', () => {
    const visning = getOrganisation(portalOf(ORGANER), 'a', { aar: '2012' });
    expect(idsOf(visning)).toEqual(['a/fu', 'a/kkr']);
    const told = visning.udeladt.map(({ organ, noter }) =>
      [organ.tekst, ...noter.map(({ tekst }) => tekst)].join(' | '),
    );
    expect(told).toEqual(['A/NY | findes fra 2013', 'A/TAKST | afløst af A/NY | kilden siger ikke hvornår']);
  });

  it('still tells in words what a body stands under when that is gone', () => {
    const visning = getOrganisation(portalOf(ORGANER), 'a', { dag: '2021-04-01' });
    expect(visning.trae.find(({ organ }) => organ.id === 'a/fu')?.relationer).toEqual([
      { navn: 'hører under', organer: [{ tekst: 'A/KKR (ikke med)', href: '/organer/a/kkr/' }] },
    ]);
  });

  it('marks the bodies that something dated speaks of, and says what', () => {
    const visning = getOrganisation(portalOf(ORGANER, ['2012-03-01', '2014-01-01', '2014-02-01']), 'a', {
      aar: '2012',
    });
    expect(visning.organer.filter(({ belagt }) => belagt).map(({ id }) => id)).toEqual(['a/fu', 'a/kkr']);
    expect(visning.belaeg).toMatchObject([
      { organ: { tekst: 'A/FU' }, noter: [{ tekst: 'møde den 1. marts 2012', href: '/moeder/a/fu/2012-03-01/' }] },
      { organ: { tekst: 'A/KKR' }, noter: [{ tekst: 'findes 2007–2012' }] },
    ]);
  });

  it('leads to today and to the other years, newest first', () => {
    const { tider } = getOrganisation(portalOf([organ('a/fu')], ['2012-03-01', '2014-01-01']), 'a', { aar: '2014' });
    expect(tider).toEqual([
      { tekst: 'I dag', href: '/organisation/a/' },
      { tekst: '2014', href: undefined },
      { tekst: '2012', href: '/organisation/a/2012/' },
    ]);
  });

  it('says today how far its sources reach', () => {
    const { resume, belaeg } = getOrganisation(portalOf([organ('a/fu')], ['2012-03-01']), 'a', { dag: '2021-04-01' });
    expect(resume).toContain('De seneste daterede oplysninger er fra 2012.');
    expect(belaeg).toEqual([]);
  });
});
