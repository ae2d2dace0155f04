import { describe, expect, it } from 'vitest';
import { moede, organ, smallPortal } from '../tests/small-portal.ts';
import { getKalender } from './kalender.ts';

const FU = 'nordjylland/fu';
const organer = [organ(FU, 'Forretningsudvalget')];
const announcing = moede(FU, '2021-03-25', [], {
  naesteMoede: { dato: '2021-05-27', tid: '13.00', sted: 'Aalborg', note: 'Året fremgår ikke af kilden.' },
});

describe('the calendar', () => {
  it('says in words that a meeting is only announced', () => {
    const { kommende } = getKalender(smallPortal({ moeder: [announcing], organer }), '2021-04-01');
    expect(kommende).toEqual([
      {
        titel: 'Maj 2021',
        begivenheder: [
          {
            dato: '2021-05-27',
            navn: 'Forretningsudvalget, Nordjylland',
            href: '/moeder/nordjylland/fu/2021-03-25/',
            kort: 'Nævnt i andre papirer. Mødets egne er ikke på portalen.',
            note: 'Kl. 13.00, Aalborg. Nævnt i papirerne fra mødet den 25. marts 2021. Mødets egne papirer er ikke på portalen. Året fremgår ikke af kilden.',
            sket: false,
          },
        ],
      },
    ]);
  });

  it('shows the meeting itself once its own paper is here', () => {
    const own = moede(FU, '2021-05-27', [], { status: 'dagsorden', sted: 'Teams' });
    const { kommende } = getKalender(smallPortal({ moeder: [announcing, own], organer }), '2021-04-01');
    expect(kommende.flatMap(({ begivenheder }) => begivenheder.map(({ note }) => note))).toEqual(['Dagsorden, Teams.']);
  });

  it('holds a meeting of today to be coming, and shows those before newest first', () => {
    const days = ['2021-02-01', '2021-03-25', '2021-04-01'];
    const moeder = days.map((dag) => moede(FU, dag, []));
    const { kommende, tidligere } = getKalender(smallPortal({ moeder, organer }), '2021-04-01');
    const daysOf = (list: typeof kommende) => list.flatMap(({ begivenheder }) => begivenheder.map(({ dato }) => dato));
    expect(daysOf(kommende)).toEqual(['2021-04-01']);
    expect(daysOf(tidligere)).toEqual(['2021-03-25', '2021-02-01']);
  });
});
