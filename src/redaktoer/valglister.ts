import { organFuldtNavn } from '../model/organ.ts';
import type { Portal } from '../model/portal.ts';
import type { Valglister } from './cms-felt.ts';

/** What a portal has to choose among. */
export type Valgbart = Pick<Portal, 'regioner' | 'kommuner' | 'organer' | 'sager' | 'rammeaftaler'>;

/** What can be chosen, by the name of the field that asks for it. */
export function valglister({ regioner, kommuner, organer, sager, rammeaftaler }: Valgbart): Valglister {
  const organ = organer.map((each) => ({ label: `${organFuldtNavn(each)}, ${each.region}`, value: each.id }));
  const aftale = rammeaftaler.map(({ id, titel }) => ({ label: titel, value: id }));
  const region = regioner.map(({ id, navn }) => ({ label: navn, value: id }));
  return {
    organ,
    overordnet: organ,
    efterfoelger: organ,
    organer: organ,
    kommune: kommuner.map(({ id, navn }) => ({ label: navn, value: id })),
    sag: sager.map((sag) => ({ label: `${sag.titel}, ${sag.region}`, value: sag.id })),
    rammeaftale: aftale,
    erstatter: aftale,
    region,
    regioner: region,
  };
}
