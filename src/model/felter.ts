import { z } from 'zod';

/** Building blocks that several kinds of content share. Every value in frontmatter is read as text, but true and false. */

/** Text with something in it. */
export const Tekst = z.string().trim().min(1, { error: 'Feltet er tomt. Skriv noget, eller fjern linjen.' });

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** One part of an address: small letters a–z, digits and hyphens. */
export const Slug = z.string().regex(SLUG, {
  error: (issue) =>
    `«${String(issue.input)}» kan ikke bruges i en adresse. Brug små bogstaver a–z, tal og bindestreg (æ=ae, ø=oe, å=aa).`,
});

/** Id of a municipality, `aabenraa`. */
export const KommuneId = z.string().regex(SLUG, {
  error: (issue) =>
    `«${String(issue.input)}» er ikke en kommunes id. Skriv navnet uden «Kommune» med små bogstaver, fx rebild eller hjoerring; de står i kommuner.yaml.`,
});

/** Region and name of something, as in the example. */
function regionSlug(eksempel: string) {
  return z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, {
    error: (issue) => `«${String(issue.input)}» skal skrives som region/navn, fx ${eksempel}.`,
  });
}

/** Region and name of a body. */
export const RegionSlug = regionSlug('nordjylland/socdir');

/** Region and name of a matter. */
export const SagId = regionSlug('nordjylland/tilbagesoegningskrav');

/** Region and period of an agreement. */
export const RammeaftaleId = regionSlug('midtjylland/2016');

/** A full address on the web. */
export const Webadresse = z.url({
  protocol: /^https?$/,
  error: (issue) => `«${String(issue.input)}» er ikke en webadresse. Skriv fx https://eksempel.dk/side.`,
});

/** One thing or a list of them; always read as a list. */
export function oneOrMany<T extends z.ZodType>(schema: T) {
  return z.union([schema.transform((one) => [one]), z.array(schema)]);
}

/** Where a fact was taken from. */
export const Kilde = z.strictObject({
  titel: Tekst.describe('Kildens titel, som den står på papiret.'),
  organ: Tekst.optional().describe('Det organ, der har udgivet kilden, med dets navn.'),
  dato: Tekst.optional().describe('Kildens dato, så præcist som den kendes.'),
  note: Tekst.optional().describe('Hvordan teksten er gengivet, fx «Gengivet efter originalen, ikke en ordret kopi».'),
  url: Webadresse.optional().describe('Webadresse, hvor originalen kan læses.'),
});
export type Kilde = z.infer<typeof Kilde>;

/** A source whose paper may lie beside the text. */
export const KildeMedFil = Kilde.extend({
  fil: Tekst.optional().describe(
    'Navn på papiret selv, når det ligger i mappen ved siden af og må offentliggøres, fx referat.pdf.',
  ),
});
export type KildeMedFil = z.infer<typeof KildeMedFil>;
