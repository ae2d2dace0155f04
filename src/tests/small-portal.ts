import type { Moede } from '../model/moede.ts';
import type { Organ } from '../model/organ.ts';
import type { Portal } from '../model/portal.ts';
import { indexPortal, type PortalIndex } from '../queries/portal-index.ts';

/** A portal with what a test is about, and nothing else. */
export function smallPortal(parts: Partial<Portal>): PortalIndex {
  return indexPortal({
    indstillinger: {
      navn: 'Prøveportalen',
      undertitel: 'En prøve',
      adresse: 'https://portal.example/',
      kontakt: { navn: 'Redaktionen' },
      regioner: ['nordjylland', 'midtjylland'],
    },
    adresser: { udgivet: [], omdirigeringer: [] },
    regioner: [
      { id: 'nordjylland', navn: 'Region Nordjylland', kortnavn: 'Nordjylland' },
      { id: 'midtjylland', navn: 'Region Midtjylland', kortnavn: 'Midtjylland' },
    ],
    kommuner: [],
    ordliste: [],
    moeder: [],
    organer: [],
    rammeaftaler: [],
    aarshjul: [],
    sager: [],
    sider: [],
    ...parts,
  });
}

/** Approved minutes of a body on a day, with items that have these titles, numbered from 1. */
export function moede(organ: string, dag: string, titler: readonly string[], rest: Partial<Moede> = {}): Moede {
  return {
    id: `${organ}/${dag}`,
    file: `moeder/${organ}/${dag}.md`,
    organ,
    dato: dag.slice(0, 10),
    status: 'godkendt',
    bilagsfiler: [],
    indhold: titler.map((titel, index) => ({
      nr: String(index + 1),
      titel,
      id: `punkt-${index + 1}`,
      line: 1,
      afsnit: [],
    })),
    ...rest,
  };
}

/** An administrative body by its id and name. */
export function organ(id: string, navn: string, rest: Partial<Organ> = {}): Organ {
  return { id, navn, region: id.split('/')[0] ?? '', file: `organer/${id}.md`, type: 'administrativ', ...rest };
}
