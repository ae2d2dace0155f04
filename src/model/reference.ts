import { z } from 'zod';
import { Dato } from './dato.ts';
import { RegionSlug, Tekst } from './felter.ts';

const MOEDE = /^([a-z0-9-]+\/[a-z0-9-]+)\/(\d{4}-\d{2}-\d{2}(?:-[a-z0-9]+)*)(?:#(punkt-[a-z0-9]+))?$/;

/** A meeting on the portal, `nordjylland/socdir/2012-03-01#punkt-3`. */
const MoedeHer = z.string().regex(MOEDE, {
  error: (issue) =>
    `«${String(issue.input)}» er ikke en henvisning til et møde. Skriv region/organ/dato, fx nordjylland/socdir/2012-03-01#punkt-3, eller { organ, dato, ikkeHer: true }.`,
});

/** A meeting that is not on the portal: shown as text, never as a dead link. */
const MoedeIkkeHer = z.strictObject({
  organ: RegionSlug.describe('Organet, der holdt mødet.'),
  dato: Dato.describe('Mødets dag.'),
  punkt: Tekst.optional().describe('Punktets nummer på det møde.'),
  ikkeHer: z.literal(true).describe('Siger, at mødet ikke findes på portalen.'),
});

/** A reference to a meeting or one of its items. */
export const MoedeReference = z.union([MoedeHer, MoedeIkkeHer]);
export type MoedeReference = z.infer<typeof MoedeReference>;

/** The parts of a reference; `fragment` is `punkt-3` or undefined. */
export interface ReferenceParts {
  organ: string;
  /** Day with its suffix, if it has one: `2012-03-01-ekstraordinaert`. */
  dag: string;
  dato: string;
  fragment: string | undefined;
  ikkeHer: boolean;
}

/** Takes a reference apart. */
export function readReference(reference: MoedeReference): ReferenceParts {
  if (typeof reference !== 'string') {
    const { organ, dato, punkt } = reference;
    return { organ, dag: dato, dato, fragment: punkt && `punkt-${punkt}`, ikkeHer: true };
  }
  const [, organ = '', dag = '', fragment] = MOEDE.exec(reference) ?? [];
  return { organ, dag, dato: dag.slice(0, 10), fragment, ikkeHer: false };
}
