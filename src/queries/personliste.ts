import type { Person } from '../model/person.ts';
import { groupBy } from '../model/sortering.ts';
import type { Personliste, PersonVisning } from '../model/visning.ts';
import { tilhoer } from './navne.ts';
import type { PortalIndex } from './portal-index.ts';

/** People in the order of the paper, gathered by where they came from when it says so of most of them. */
export function getPersonliste(portal: PortalIndex, persons: readonly Person[] = []): Personliste {
  const personer = persons.map((person): PersonVisning => ({ ...person, tilhoer: tilhoer(portal, person) }));
  const known = personer.filter((person) => person.tilhoer !== '').length;
  if (known * 2 <= personer.length)
    return { antal: personer.length, grupper: [{ navn: '', kommune: undefined, personer }] };
  const grupper = [...groupBy(personer, (person) => person.tilhoer)].map(([navn, list]) => ({
    navn,
    kommune: list[0]?.kommune,
    personer: list,
  }));
  return { antal: personer.length, grupper: grupper.sort((a, b) => Number(a.navn === '') - Number(b.navn === '')) };
}
