import type { Organtype } from '../../src/model/organ.ts';

/** Regions of the corpus: those of the portal itself. */
export const REGIONER = [
  { id: 'nordjylland', navn: 'Nordjylland' },
  { id: 'midtjylland', navn: 'Midtjylland' },
  { id: 'syddanmark', navn: 'Syddanmark' },
] as const;

/** A body of the corpus. */
export interface Benchorgan {
  region: string;
  slug: string;
  /** `region/slug`. */
  id: string;
  navn: string;
  type: Organtype;
  overordnet: string | undefined;
  holdsMeetings: boolean;
}

type Kind = Pick<Benchorgan, 'slug' | 'navn' | 'type' | 'overordnet'>;

const KINDS: readonly Kind[] = [
  { slug: 'kontaktraadet', navn: 'Kontaktrådet', type: 'politisk', overordnet: undefined },
  { slug: 'direktoermoedet', navn: 'Direktørmødet', type: 'administrativ', overordnet: 'kontaktraadet' },
  { slug: 'styregruppen', navn: 'Styregruppen', type: 'administrativ', overordnet: 'direktoermoedet' },
  { slug: 'fagnetvaerket', navn: 'Fagnetværket', type: 'netvaerk', overordnet: 'styregruppen' },
  { slug: 'takstudvalget', navn: 'Takstudvalget', type: 'arbejdsgruppe', overordnet: 'styregruppen' },
  { slug: 'sekretariatet', navn: 'Sekretariatet', type: 'sekretariat', overordnet: 'styregruppen' },
];

/** Every body of the corpus: the same six in each region, of which the secretariat holds no meetings. */
export function listOrganer(): Benchorgan[] {
  return REGIONER.flatMap((region) =>
    KINDS.map(({ slug, navn, type, overordnet }) => ({
      region: region.id,
      slug,
      id: `${region.id}/${slug}`,
      navn: `${navn} i ${region.navn}`,
      type,
      overordnet: overordnet && `${region.id}/${overordnet}`,
      holdsMeetings: type !== 'sekretariat',
    })),
  );
}
