import { describe, expect, it } from 'vitest';
import type { Rammeaftale } from '../model/rammeaftale.ts';
import { moede, organ, smallPortal } from '../tests/small-portal.ts';
import { regionOverblik } from './region-overblik.ts';

const TODAY = '2021-04-01';

function aftale(navn: string, rest: Partial<Rammeaftale>): Rammeaftale {
  const id = `nordjylland/${navn}`;
  return {
    id,
    file: `rammeaftaler/${id}.md`,
    titel: `Aftale ${navn}`,
    region: 'nordjylland',
    bilagsfiler: [],
    ...rest,
  };
}

describe('the agreement of a region', () => {
  const say = (...rammeaftaler: Rammeaftale[]) => {
    const { aftale: words } = regionOverblik(smallPortal({ rammeaftaler }), 'nordjylland', TODAY);
    return words && `${words.foer} ${words.link.tekst}${words.efter}`;
  };
  const before = aftale('et', { periode: { fra: '2013', til: '2013' } });

  it('is the one in force, before any other', () => {
    const inForce = aftale('to', { periode: { fra: '2021', til: '2022' }, status: 'godkendt' });
    const coming = aftale('tre', { periode: { fra: '2023', til: '2024' } });
    expect(say(before, inForce, coming)).toBe('Gælder nu: Aftale to (2021–2022)');
  });

  it('is else the last that was, and that is said', () => {
    expect(say(before)).toBe('Ingen gælder nu. Seneste: Aftale et (2013)');
  });

  it('is only said to be the last with a known period when another has none', () => {
    expect(say(before, aftale('to', {}))).toBe('Seneste med kendt periode: Aftale et (2013)');
  });

  it('is not in force while it is being made', () => {
    const unfinished = aftale('to', { periode: { fra: '2021', til: '2022' }, status: 'under-udarbejdelse' });
    expect(say(unfinished)).toBe('Seneste på portalen: Aftale to (2021–2022, under udarbejdelse)');
  });

  it('is nothing where there is none', () => {
    expect(say()).toBeUndefined();
  });
});

it('a region’s main bodies are those that meet, then those that decide, and none that is over', () => {
  const id = (navn: string) => `nordjylland/${navn}`;
  const portal = smallPortal({
    moeder: [moede(id('gruppen'), '2021-01-01', [])],
    organer: [
      organ(id('gammel'), 'Det gamle råd', { efterfoelger: id('raadet') }),
      organ(id('gruppen'), 'Gruppen', { type: 'arbejdsgruppe' }),
      organ(id('raadet'), 'Rådet', { type: 'politisk' }),
      organ(id('sekretariatet'), 'Sekretariatet', {
        type: 'sekretariat',
        overordnet: id('raadet'),
        relationer: [{ type: 'betjener', organ: id('gruppen') }],
      }),
    ],
  });
  expect(regionOverblik(portal, 'nordjylland', TODAY).organer.map(({ tekst }) => tekst)).toEqual([
    'Gruppen',
    'Rådet',
    'Sekretariatet',
  ]);
});
