import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { FILTRE } from '../../search/resultat.ts';
import { readYaml } from '../../markdown/frontmatter.ts';

/** The kinds of rule that the table tries; each of them is tried by several questions. */
export const REGLER = [
  'emne',
  'spoergsmaal',
  'foldning',
  'sammensaetning',
  'boejning',
  'ordliste',
  'navn',
  'kommune',
  'stavefejl',
  'nummer',
  'beloeb',
  'dato',
  'paragraf',
  'citat',
  'filter',
  'praecision',
] as const;

const ADRESSE = z.string().regex(/^\/([a-z0-9-]+\/)*(#[\p{Ll}\d_-]+)?$/u, 'En adresse er som /organer/nordjylland/fu/');
/** One address, or several that are equally right. */
const ADRESSER = z.union([ADRESSE.transform((one) => [one]), z.array(ADRESSE).min(1)]);

const SPOERGSMAAL = z
  .strictObject({
    q: z.string().min(1),
    regel: z.enum(REGLER),
    filtre: z.partialRecord(z.enum(Object.keys(FILTRE)), z.string()).default({}),
    /** What must come first: one of these. */
    foerst: ADRESSER.optional(),
    /** What must be among the first three: one of these. */
    blandt_tre: ADRESSER.optional(),
    /** What answers as well, for the figures only. */
    ogsaa: ADRESSER.default([]),
    /** What must not be found at all. */
    ikke: ADRESSER.default([]),
    /** Why it is not answered rightly yet; the test tells when it is. */
    mangler: z.string().optional(),
    /** Nothing must be found. */
    intet: z.literal(true).optional(),
  })
  .refine(
    ({ foerst, blandt_tre, intet, ikke }) =>
      [foerst, blandt_tre, intet].filter((expected) => expected !== undefined).length === 1 ||
      (!foerst && !blandt_tre && !intet && ikke.length > 0),
    { message: 'Et spørgsmål har ét af felterne foerst, blandt_tre og intet, eller feltet ikke.' },
  );

/** A question that readers ask, and what is right to answer. */
export type Spoergsmaal = z.infer<typeof SPOERGSMAAL>;

/** Reads a table of questions; throws with every mistake when it is not one. */
export function readQuestions(yaml: string): Spoergsmaal[] {
  const { values, findings } = readYaml(yaml);
  if (findings.length > 0) throw new Error(findings.map(({ line, message }) => `${line}: ${message}`).join('\n'));
  return z.array(SPOERGSMAAL).parse(values);
}

/** The project's own table. */
export function readQuestionTable(): Spoergsmaal[] {
  return readQuestions(readFileSync(new URL('questions.yaml', import.meta.url), 'utf8'));
}
