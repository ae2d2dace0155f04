import { z } from 'zod';
import { Kilde, RegionSlug, Tekst } from './felter.ts';

/** Frontmatter of a matter that is followed across meetings and bodies. */
export const SagFrontmatter = z.strictObject({
  titel: Tekst.describe('Sagens navn, så en borger forstår det.'),
  resume: Tekst.describe('Sagen i én eller to sætninger.'),
  aliaser: z.array(Tekst).optional().describe('Andre navne for den samme sag.'),
  organer: z
    .array(RegionSlug)
    .optional()
    .describe('Organer, der har med sagen at gøre, ud over dem, hvis møder nævner den.'),
  kilde: Kilde.optional().describe('Det papir, oplysningerne er taget fra.'),
});

/** A matter; its timeline is derived from the items that name it. */
export interface Sag extends z.output<typeof SagFrontmatter> {
  /** `region/sag`. */
  id: string;
  region: string;
  file: string;
}
