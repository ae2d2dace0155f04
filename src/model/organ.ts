import { z } from 'zod';
import { DelvisDato } from './dato.ts';
import { Kilde, KommuneId, RegionSlug, Tekst } from './felter.ts';

/** Kinds of bodies, in the order readers meet them. */
export const ORGANTYPER = {
  politisk: 'Politisk organ',
  administrativ: 'Administrativt organ',
  netvaerk: 'Fagligt netværk',
  arbejdsgruppe: 'Arbejdsgruppe',
  sekretariat: 'Sekretariat',
  ekstern: 'Ekstern part',
} as const;
export type Organtype = keyof typeof ORGANTYPER;

/** Relations beside the hierarchy, read from the body that has them: `omvendt` is what the other end says. */
export const RELATIONER = {
  betjener: { navn: 'Betjener', omvendt: 'Betjenes af' },
  'forbereder-sager-til': { navn: 'Forbereder sager til', omvendt: 'Får sager forberedt af' },
  'refererer-til': { navn: 'Refererer til', omvendt: 'Modtager referat fra' },
  inddrager: { navn: 'Inddrager', omvendt: 'Inddrages af' },
  'udpeges-af': { navn: 'Udpeges af', omvendt: 'Udpeger' },
} as const;
export type Relationstype = keyof typeof RELATIONER;

const Medlem = z
  .strictObject({
    navn: Tekst.optional().describe('Medlemmets navn; udelades, når pladsen er en kommunes eller organisations.'),
    organisation: Tekst.optional().describe('Organisationen bag medlemmet, når det ikke er en kommune.'),
    kommune: KommuneId.optional().describe('Kommunen bag medlemmet: id fra kommuner.yaml.'),
    rolle: Tekst.describe('Rollen i organet, fx formand, medlem eller referent.'),
    fra: DelvisDato.optional().describe('Hvornår medlemskabet begyndte.'),
    til: DelvisDato.optional().describe('Hvornår medlemskabet sluttede.'),
    pr: DelvisDato.optional().describe('Den dag eller det år, kilden taler om, når den ikke giver en periode.'),
    kilde: Tekst.describe('Hvor oplysningen står.'),
  })
  .refine((medlem) => medlem.navn ?? medlem.organisation ?? medlem.kommune, {
    error: 'Et medlem skal have mindst ét af felterne navn, organisation og kommune.',
  });
export type Medlem = z.output<typeof Medlem>;

/** Frontmatter of a body file. */
export const OrganFrontmatter = z.strictObject({
  navn: Tekst.describe('Organets fulde navn.'),
  forkortelse: Tekst.optional().describe('Den korte form, som papirerne bruger, fx FU.'),
  aliaser: z.array(Tekst).optional().describe('Andre navne og stavemåder for det samme organ.'),
  type: z.enum(Object.keys(ORGANTYPER) as [Organtype, ...Organtype[]]).describe('Hvad slags organ det er.'),
  overordnet: RegionSlug.optional().describe('Det ene organ, dette svarer til; tegner organisationen.'),
  relationer: z
    .array(
      z.strictObject({
        type: z.enum(Object.keys(RELATIONER) as [Relationstype, ...Relationstype[]]).describe('Forbindelsens art.'),
        organ: RegionSlug.describe('Organet i den anden ende.'),
      }),
    )
    .optional()
    .describe('Forbindelser ved siden af hierarkiet.'),
  gyldig: z
    .strictObject({
      fra: DelvisDato.optional().describe('Hvornår organet blev til.'),
      til: DelvisDato.optional().describe('Hvornår organet ophørte.'),
    })
    .optional()
    .describe('Perioden, organet findes i, når kilden siger det.'),
  efterfoelger: RegionSlug.optional().describe('Organet, der trådte i stedet.'),
  moedefrekvens: Tekst.optional().describe('Hvor tit organet mødes, som kilden siger det.'),
  medlemmer: z.array(Medlem).optional().describe('Medlemmer over tid.'),
  kilde: Kilde.optional().describe('Det papir, oplysningerne er taget fra.'),
});
export type OrganFrontmatter = z.output<typeof OrganFrontmatter>;

/** A body: facts from its file; the text is read when its page is made. */
export interface Organ extends OrganFrontmatter {
  /** `region/organ`. */
  id: string;
  region: string;
  file: string;
}

/** The name readers know: the short form before the long, when there is one. */
export function organKortnavn(organ: Pick<Organ, 'navn' | 'forkortelse'>): string {
  return organ.forkortelse ?? organ.navn;
}

/** `Forretningsudvalget (FU)`. */
export function organFuldtNavn(organ: Pick<Organ, 'navn' | 'forkortelse'>): string {
  return organ.forkortelse ? `${organ.navn} (${organ.forkortelse})` : organ.navn;
}
