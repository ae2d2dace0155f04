import { z } from 'zod';
import { Dato, isWithin } from './dato.ts';
import { Slug, Tekst } from './felter.ts';

/** A region, from–to; `landet` stands for bodies of the whole country. */
export const Region = z.strictObject({
  id: Slug.describe('Regionens navn i adresser, fx nordjylland.'),
  navn: Tekst.describe('Regionens navn, fx Region Nordjylland.'),
  kortnavn: Tekst.describe('Området, som man siger det, fx Nordjylland.'),
  fra: Dato.optional().describe('Dagen, regionen blev til.'),
  til: Dato.optional().describe('Regionens sidste dag.'),
  efterfoelger: Slug.optional().describe('Regionen, der trådte i stedet.'),
});
export type Region = z.output<typeof Region>;
export const Regioner = z.array(Region);

/** A municipality and the regions it has belonged to. */
export const Kommune = z.strictObject({
  id: Slug.describe('Kommunens navn i adresser, fx aabenraa.'),
  navn: Tekst.describe('Kommunens navn uden ordet kommune.'),
  stavemaader: z.array(Tekst).optional().describe('Andre stavemåder, som papirer bruger, fx Århus.'),
  regioner: z
    .array(
      z.strictObject({
        region: Slug.describe('Regionens id.'),
        fra: Dato.describe('Første dag i regionen.'),
        til: Dato.optional().describe('Sidste dag i regionen.'),
      }),
    )
    .min(1, { error: 'Listen er tom. Skriv mindst én region.' })
    .describe('Regionerne, kommunen har hørt til.'),
});
export type Kommune = z.output<typeof Kommune>;
export const Kommuner = z.array(Kommune);

/** Id of the region a municipality belongs to on a day. */
export function findRegionOf(kommune: Kommune, dato: string): string | undefined {
  return kommune.regioner.find((periode) => isWithin(dato, periode))?.region;
}
