import { z } from 'zod';
import { DelvisDato } from './dato.ts';
import { Kilde, RegionSlug, Slug, Tekst } from './felter.ts';

/** A month or a day of any year, as a leap year has them. */
const MaanedDag = z.string().refine((text) => DelvisDato.safeParse(`2000-${text}`).success, {
  error: (issue) => `«${String(issue.input)}» er ikke en måned eller en dag i året. Skriv fx 10 eller 10-15.`,
});

const Begivenhed = z.strictObject({
  titel: Tekst.describe('Hvad der sker.'),
  fra: MaanedDag.optional().describe(
    'Måneden eller dagen, det begynder: 01 eller 10-15. Udelades, når kilden ikke siger hvornår.',
  ),
  til: MaanedDag.optional().describe('Måneden eller dagen, det slutter.'),
  organ: RegionSlug.optional().describe('Organet, det handler om.'),
  note: Tekst.optional().describe('Mere om begivenheden.'),
});
export type Begivenhed = z.output<typeof Begivenhed>;

/** A yearly wheel: what happens when in the work on an agreement. */
export const AarshjulData = z.strictObject({
  titel: Tekst.describe('Årshjulets titel.'),
  region: Slug.describe('Regionen, årshjulet gælder for.'),
  aar: z
    .string()
    .regex(/^\d{4}$/, { error: 'Skriv året med fire cifre.' })
    .describe('Året, årshjulet gælder.'),
  begivenheder: z.array(Begivenhed).describe('Begivenhederne, i kalenderens orden.'),
  kilde: Kilde.optional().describe('Det papir, årshjulet er taget fra.'),
});
export interface Aarshjul extends z.output<typeof AarshjulData> {
  /** `region-år`. */
  id: string;
  file: string;
}
