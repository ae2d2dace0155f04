import { readFrontmatter, readYaml } from '../markdown/frontmatter.ts';
import { validate } from '../markdown/validate.ts';
import { findPersonoplysninger, maskOf } from '../rules/personoplysninger.ts';
import type { Filformat } from './filformat.ts';

const ART = {
  cpr: 'et CPR-nummer',
  email: 'en privat mailadresse',
  telefon: 'et telefonnummer',
} as const;

/**
 * Why a file may not be saved, in sentences for the editor; none when it may. What is saved is public at once, so
 * personal data are looked for before that, in the file as it would be written.
 */
export function findHindringer({ endelse, schema }: Filformat, text: string): string[] {
  const { findings } = validate(schema, endelse === 'md' ? readFrontmatter(text) : readYaml(text));
  const felter = findings.map(({ field, message, help }) => `${field && `${field}: `}${message} ${help}`.trim());
  const personer = findPersonoplysninger(text).map(
    ({ art, index, length }) =>
      `Der står ${ART[art]}: ${maskOf(art, text.slice(index, index + length))}. Det må ikke offentliggøres. Slet det.`,
  );
  return [...new Set([...personer, ...felter])];
}
