import { z } from 'zod';
import { Dato, DelvisDato } from './dato.ts';
import { KildeMedFil, RegionSlug, Slug, Tekst } from './felter.ts';
import { MoedeReference } from './reference.ts';

/** Status of an agreement. */
export const AFTALESTATUS = {
  'under-udarbejdelse': 'Under udarbejdelse',
  'i-hoering': 'I høring',
  godkendt: 'Godkendt',
  erstattet: 'Erstattet af en senere aftale',
} as const;
export type Aftalestatus = keyof typeof AFTALESTATUS;

/** Kinds of parts of an agreement. */
export const DELTYPER = {
  udviklingsstrategi: 'Udviklingsstrategi',
  styringsaftale: 'Styringsaftale',
  bilag: 'Bilag',
} as const;
export type Deltype = keyof typeof DELTYPER;

const Del = z.strictObject({
  type: z.enum(Object.keys(DELTYPER) as [Deltype, ...Deltype[]]).describe('Hvad delen er.'),
  nr: Tekst.optional().describe('Delens nummer, fx bilag 5.'),
  titel: Tekst.describe('Delens titel.'),
  fil: Tekst.optional().describe('Navn på filen ved siden af aftalen, når den offentliggøres her.'),
});

const Frist = z
  .strictObject({
    dato: Dato.optional().describe('Fristens dag, når kilden giver den med år.'),
    naar: Tekst.optional().describe('Fristen, som kilden skriver den, når den ikke er en hel dato, fx «15. oktober».'),
    hvad: Tekst.describe('Hvad der skal være sket.'),
  })
  .refine((frist) => frist.dato ?? frist.naar, { error: 'En frist skal have «dato» eller «naar».' });

const Godkendelsestrin = z.strictObject({
  trin: Tekst.describe('Hvad der sker i dette trin.'),
  organ: RegionSlug.describe('Organet, der behandler aftalen i dette trin.'),
  dato: Dato.optional().describe('Dagen, trinnet blev afsluttet.'),
  moede: MoedeReference.optional().describe('Mødet, hvor det skete.'),
  resultat: Tekst.optional().describe('Hvad organet besluttede.'),
  planlagt: Tekst.optional().describe(
    'Hvornår det ventes, som kilden siger det, når det ikke er sket endnu, fx «mødet i juni».',
  ),
});

/** Frontmatter of an agreement file. */
export const RammeaftaleFrontmatter = z.strictObject({
  titel: Tekst.describe('Aftalens titel.'),
  region: Slug.describe('Regionen, aftalen gælder for.'),
  periode: z
    .strictObject({
      fra: DelvisDato.describe('Første dag eller år.'),
      til: DelvisDato.describe('Sidste dag eller år.'),
    })
    .optional()
    .describe('Perioden, aftalen gælder i; udelades, når kilden ikke siger det.'),
  status: z
    .enum(Object.keys(AFTALESTATUS) as [Aftalestatus, ...Aftalestatus[]])
    .optional()
    .describe('Aftalens status; udelades, når kilden ikke siger det.'),
  dele: z.array(Del).optional().describe('Aftalens dele.'),
  fokusomraader: z.array(Tekst).optional().describe('Aftalens fokusområder.'),
  frister: z.array(Frist).optional().describe('Aftalens frister.'),
  godkendelse: z.array(Godkendelsestrin).optional().describe('Vejen til godkendelse, trin for trin.'),
  erstatter: RegionSlug.optional().describe('Aftalen, som denne afløser.'),
  kilde: KildeMedFil.optional().describe('Det papir, oplysningerne er taget fra.'),
});
export type RammeaftaleFrontmatter = z.output<typeof RammeaftaleFrontmatter>;

/** An agreement: facts from its file; the text is read when its page is made. */
export interface Rammeaftale extends RammeaftaleFrontmatter {
  /** `region/periode`. */
  id: string;
  file: string;
  /** Names of files beside the agreement. */
  bilagsfiler: string[];
}
