import { Lexer } from 'yaml';
import type { z } from 'zod';
import { bodyOf, readFrontmatter, readYaml, type YamlValues } from '../markdown/frontmatter.ts';
import { formfelterOf, type Formfelt } from './formskema.ts';
import { fromForm, toForm } from './formvaerdi.ts';
import { writeYaml } from './skriv-yaml.ts';

/** A kind of files as a form reads and writes them. */
export interface Filformat {
  navn: string;
  endelse: 'md' | 'yaml';
  schema: z.ZodType;
  /** What is asked for, in order. */
  felter: Formfelt[];
  /** Values of the form from the text of a file. */
  fromFile: (text: string) => Record<string, unknown>;
  /** The text of a file from the values of the form. */
  toFile: (values: Record<string, unknown>) => string;
}

/** The text below the frontmatter, as a field of the form. */
export const BROEDTEKST = 'broedtekst';
/** What a form keeps and does not ask for: a comment at the top of a data file. */
const KOMMENTAR = 'kommentar_';
/** The one field of a form for a file that is a list. */
const LISTE = 'liste';

/** Text files with frontmatter. */
export function textFormat(navn: string, schema: z.ZodType): Filformat {
  const felter = formfelterOf(schema);
  const broedtekst: Formfelt = {
    navn: BROEDTEKST,
    beskrivelse: 'Sidens tekst i Markdown. Et kapitel begynder med ## og sin overskrift.',
    kraevet: false,
    type: { art: 'markdown' },
  };
  return {
    navn,
    endelse: 'md',
    schema,
    felter: [...felter, broedtekst],
    fromFile: (text) => ({
      ...toForm(felter, valuesOf(readFrontmatter(text), headOf(text))),
      [BROEDTEKST]: bodyOf(text).trim(),
    }),
    toFile: ({ [BROEDTEKST]: body, ...values }) => textFile(fromForm(felter, values), asText(body)),
  };
}

/** Data files: an object, or a list of objects. */
export function dataFormat(navn: string, schema: z.ZodType, led?: z.ZodType): Filformat {
  const felter: Formfelt[] = led
    ? [
        {
          navn: LISTE,
          beskrivelse: '',
          kraevet: true,
          type: { art: 'liste', led: { art: 'objekt', felter: formfelterOf(led) }, enkelt: false },
        },
      ]
    : formfelterOf(schema);
  return {
    navn,
    endelse: 'yaml',
    schema,
    felter,
    fromFile: (text) => {
      const values = valuesOf(readYaml(text), text.slice(commentOf(text).length));
      return { ...toForm(felter, led ? { [LISTE]: values } : values), [KOMMENTAR]: commentOf(text) };
    },
    toFile: ({ [KOMMENTAR]: comment, ...form }) => {
      const values = fromForm(felter, form);
      return `${asText(comment)}${writeYaml(led ? (values[LISTE] ?? []) : values)}`;
    },
  };
}

/** The text of a file with frontmatter. */
export function textFile(values: Record<string, unknown>, body: string): string {
  return `---\n${writeYaml(values)}---\n${body.trim() && `\n${body.trim()}\n`}`;
}

/**
 * What YAML says; throws when it cannot be read, or says more than a form can keep: comments among the values.
 * Then the file is not offered in the form, and is edited where its text is seen.
 */
export function valuesOf({ values, findings }: YamlValues, source: string): unknown {
  const [fault] = findings;
  if (fault) throw new Error(`Linje ${fault.line}: ${fault.message}`);
  if (hasComment(source))
    throw new Error('Filen har kommentarer, som formularen ikke kan bevare. Ret den i arkivets egen editor.');
  return values;
}

/** The YAML at the top of a text file. */
export function headOf(text: string): string {
  return text.slice(0, Math.max(0, text.indexOf('\n---', 3))).replace(/^---/, '');
}

function hasComment(yaml: string): boolean {
  return [...new Lexer().lex(yaml)].some((token) => token.startsWith('#'));
}

/** The comment that a data file begins with. */
function commentOf(text: string): string {
  return /^(?:#.*\n|\n)*/.exec(text)?.[0] ?? '';
}

/** A value of the form as text. */
export function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
