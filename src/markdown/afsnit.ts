import type { AfsnitArt } from '../model/punkt.ts';
import { slugify } from '../model/slug.ts';

/** Headings that papers use for the sections the portal knows. */
const ALIASES = new Map<string, AfsnitArt>(
  Object.entries({
    resume: 'resume',
    resumé: 'resume',
    indstilling: 'indstilling',
    beslutningstema: 'indstilling',
    sagsfremstilling: 'sagsfremstilling',
    sagsbeskrivelse: 'sagsfremstilling',
    sagbeskrivelse: 'sagsfremstilling',
    baggrund: 'sagsfremstilling',
    bilag: 'bilag',
    beslutning: 'beslutning',
    referat: 'beslutning',
    konklusion: 'beslutning',
    efterskrift: 'efterskrift',
  }),
);

/** The names of sections the portal knows, in small letters. */
export const AFSNITSNAVNE: readonly string[] = [...ALIASES.keys()];

/** The same names in an address: every item has some of them. */
const SLUGS = new Map(AFSNITSNAVNE.map((navn) => [navn, slugify(navn)]));

/** The kind of section a heading opens. */
export function readAfsnitArt(titel: string): AfsnitArt | 'andet' {
  return ALIASES.get(titel.trim().replace(/[:.]$/, '').toLowerCase()) ?? 'andet';
}

const HAS_OWN_ID: ReadonlySet<string> = new Set<AfsnitArt>(['indstilling', 'bilag', 'beslutning']);

/**
 * Fragment of a section's address: the first Indstilling, Bilag and Beslutning of an item by their kind,
 * others by their heading, repeats with `-2`. `used` holds those of the item so far and gets this one.
 */
export function afsnitId(punktId: string, titel: string, art: AfsnitArt | 'andet', used: Set<string>): string {
  const byKind = `${punktId}-${art}`;
  const id =
    HAS_OWN_ID.has(art) && !used.has(byKind) ? byKind : uniqueId(`${punktId}-${slugOf(titel) || 'afsnit'}`, used);
  used.add(id);
  return id;
}

function slugOf(titel: string): string {
  return SLUGS.get(titel.toLowerCase()) ?? slugify(titel);
}

/** An id that is not taken: `a`, `a-2`, `a-3`. */
export function uniqueId(id: string, used: ReadonlySet<string>): string {
  if (!used.has(id)) return id;
  let number = 2;
  while (used.has(`${id}-${number}`)) number += 1;
  return `${id}-${number}`;
}
