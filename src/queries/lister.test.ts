import { describe, expect, it } from 'vitest';
import { moede, organ, smallPortal } from '../tests/small-portal.ts';
import { moedeLinje, tidslinje } from './lister.ts';
import { pladserOf } from './portal-index.ts';

const FU = 'nordjylland/fu';
const udfald = [{ udfald: 'godkendt' as const }];

describe('a meeting as a line of a list', () => {
  it('names what was decided, but not the agenda’s own approval', () => {
    const meeting = moede(FU, '2013-03-18', ['Godkendelse af dagsorden', 'Takster', 'Eventuelt'], {
      punkter: { 1: { udfald }, 2: { udfald } },
    });
    const linje = moedeLinje(smallPortal({ moeder: [meeting], organer: [organ(FU, 'Forretningsudvalget')] }), meeting);
    expect(linje).toMatchObject({ antalPunkter: 3, antalBeslutninger: 1, resultat: 'godkendt' });
    expect(linje.beslutninger).toEqual([
      {
        href: '/moeder/nordjylland/fu/2013-03-18/#punkt-2',
        titel: 'Takster',
        navn: 'Takster, punkt 2, 18. marts 2013',
        udfald,
      },
    ]);
  });

  it('is called by its body and its own title, and its day stands beside it', () => {
    const meeting = moede(FU, '2013-03-18-ekstraordinaert', []);
    const portal = smallPortal({
      moeder: [meeting],
      organer: [organ(FU, 'Forretningsudvalget', { forkortelse: 'FU' })],
    });
    expect(moedeLinje(portal, meeting).navn).toBe('Forretningsudvalget (FU), ekstraordinaert');
  });

  it('leaves the region out when the body’s name says it', () => {
    const meeting = moede(FU, '2013-03-18', []);
    const named = smallPortal({ moeder: [meeting], organer: [organ(FU, 'Dialogforum Nordjylland')] });
    const other = smallPortal({ moeder: [meeting], organer: [organ(FU, 'Forretningsudvalget')] });
    expect(moedeLinje(named, meeting).region).toBe('');
    expect(moedeLinje(other, meeting).region).toBe('Nordjylland');
  });
});

describe('a matter’s timeline', () => {
  const say = (status: 'dagsorden' | 'godkendt', punkter = {}) => {
    const meeting = moede(FU, '2013-03-18', ['Takster'], { status, punkter });
    const portal = smallPortal({ moeder: [meeting], organer: [organ(FU, 'Forretningsudvalget')] });
    return tidslinje(portal, pladserOf(meeting))[0]?.om;
  };

  it('says that minutes do not tell what came of an item', () => {
    expect(say('godkendt')).toBe('Forretningsudvalget, Nordjylland, punkt 1, intet udfald oplyst');
    expect(say('godkendt', { 1: { udfald } })).toBe('Forretningsudvalget, Nordjylland, punkt 1');
  });

  it('says that an item is only on an agenda', () => {
    expect(say('dagsorden')).toBe('Forretningsudvalget, Nordjylland, punkt 1, på dagsordenen');
  });
});
