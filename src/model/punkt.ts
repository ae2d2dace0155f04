import { z } from 'zod';
import { oneOrMany, RammeaftaleId, SagId, Tekst } from './felter.ts';
import { MoedeReference } from './reference.ts';
import { UDFALD, type UdfaldKode } from './udfald.ts';

export { UDFALD, type UdfaldKode } from './udfald.ts';

const UDFALD_KODER = Object.keys(UDFALD) as [UdfaldKode, ...UdfaldKode[]];

const Udfaldskode = z.enum(UDFALD_KODER);
const Udfald = z.union([
  Udfaldskode.transform((udfald): { udfald: UdfaldKode; om?: string | undefined } => ({ udfald })),
  z.strictObject({
    udfald: Udfaldskode.describe('Hvad punktet endte med.'),
    om: Tekst.optional().describe('Hvad udfaldet gælder, når et punkt afgjorde flere ting, fx «regnskab 2011».'),
  }),
]);
export type Udfald = z.output<typeof Udfald>;

/** How an item is to be treated, said in advance by the agenda. */
export const BEHANDLING = {
  orientering: 'Til orientering',
  droeftelse: 'Til drøftelse',
  beslutning: 'Til beslutning',
  godkendelse: 'Til godkendelse',
} as const;
export type Behandling = keyof typeof BEHANDLING;
const BEHANDLINGER = Object.keys(BEHANDLING) as [Behandling, ...Behandling[]];

/** Facts about an item that its text cannot carry; written under its number in `punkter`. */
export const PunktFakta = z.strictObject({
  udfald: oneOrMany(Udfald).optional().describe('Hvad punktet endte med, ét eller flere udfald.'),
  behandling: z.enum(BEHANDLINGER).optional().describe('Hvordan punktet skulle behandles ifølge dagsordenen.'),
  sag: oneOrMany(SagId).optional().describe('Den eller de sager, punktet hører til: region/sag.'),
  rammeaftale: oneOrMany(RammeaftaleId)
    .optional()
    .describe('Den eller de rammeaftaler, punktet handler om: region/periode.'),
  lukket: z.boolean().optional().describe('Sandt for et lukket punkt: kun overskrift og beslutning offentliggøres.'),
  godkender: oneOrMany(MoedeReference).optional().describe('Mødet, hvis referat godkendes under punktet.'),
  retter: oneOrMany(MoedeReference).optional().describe('Mødet, hvis referat rettes under punktet.'),
  flyttetFra: MoedeReference.optional().describe('Mødet, som punktet er flyttet fra.'),
  flyttetTil: z
    .union([z.literal('naeste'), MoedeReference])
    .optional()
    .describe('Mødet, som punktet er flyttet til; «naeste», når papiret kun siger næste møde.'),
});
export type PunktFakta = z.output<typeof PunktFakta>;

/** Sections that mean something to the portal; other headings are kept as they are. */
export const AFSNIT = ['resume', 'indstilling', 'sagsfremstilling', 'bilag', 'beslutning', 'efterskrift'] as const;
export type AfsnitArt = (typeof AFSNIT)[number];

/** An item of a meeting as its text gives it. */
export interface Punkt {
  /** Number as written: `3`, also `3a` or `114`. */
  nr: string;
  titel: string;
  /** Fragment of its address, `punkt-3`. */
  id: string;
  line: number;
  /** Kinds of its sections, in their order; `andet` for a heading of the paper's own. */
  afsnit: (AfsnitArt | 'andet')[];
}
