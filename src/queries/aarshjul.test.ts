import { describe, expect, it } from 'vitest';
import type { Begivenhed } from '../model/aarshjul.ts';
import { organ, smallPortal } from '../tests/small-portal.ts';
import { aarshjulVisning } from './aarshjul.ts';

const portal = smallPortal({ organer: [organ('nordjylland/das', 'DAS')] });
const show = (...begivenheder: Begivenhed[]) =>
  aarshjulVisning(portal, {
    id: 'nordjylland-2016',
    file: 'aarshjul/nordjylland-2016.yaml',
    titel: 'Årshjul',
    region: 'nordjylland',
    aar: '2016',
    begivenheder,
  });

describe('a yearly wheel', () => {
  it('numbers what has a time, in the order of its file, and keeps apart what has none', () => {
    const { raekker, udenTid } = show(
      { titel: 'Konference', fra: '01' },
      { titel: 'Fire møder', organ: 'nordjylland/das' },
      { titel: 'Frist', fra: '10-15' },
      { titel: 'Senest i marts', til: '03' },
    );
    expect(raekker.map(({ nr, titel }) => `${nr} ${titel}`)).toEqual(['1 Konference', '2 Frist']);
    expect(udenTid.map(({ titel, naar, organ: link }) => [titel, naar, link?.href])).toEqual([
      ['Fire møder', undefined, '/organer/nordjylland/das/'],
      ['Senest i marts', 'til marts', undefined],
    ]);
  });

  it.each([
    ['01', undefined, 'januar'],
    ['01', '01', 'januar'],
    ['01', '03', 'januar–marts'],
    ['10-15', undefined, '15. oktober'],
    ['12-24', '12-31', '24.–31. december'],
    ['04-15', '06-01', '15. april–1. juni'],
    ['10', '10-15', 'oktober–15. oktober'],
    ['10-15', '10-01', '15. oktober–1. oktober'],
    ['11', '02', 'november–februar'],
  ])('says %s to %s as %3$s', (fra, til, naar) => {
    expect(show({ titel: 'X', fra, til }).raekker[0]?.naar).toBe(naar);
  });
});
