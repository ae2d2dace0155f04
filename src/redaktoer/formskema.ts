import { z } from 'zod';

/** How a value is asked for in a form; made from a schema, so that the form cannot ask for anything else. */
export type Formtype =
  | { art: 'tekst'; pattern?: string }
  /** A text of more lines. */
  | { art: 'markdown' }
  | { art: 'dag' }
  | { art: 'valg'; vaerdier: string[] }
  /** Yes, no, or nothing said. */
  | { art: 'janej' }
  /** `enkelt` says that one alone is written without a list. */
  | { art: 'liste'; led: Formtype; enkelt: boolean }
  /** `kort` is the field that a bare value stands for: `Jan Nielsen` is `{ navn: Jan Nielsen }`. */
  | { art: 'objekt'; felter: Formfelt[]; kort?: string }
  /** Things under a number or a name that the form asks for together with them. */
  | { art: 'opslag'; felter: Formfelt[] }
  /** Text, or an object written as in the file: `{ organ: …, ikkeHer: true }`. */
  | { art: 'henvisning' };

/** A field of a form. */
export interface Formfelt {
  navn: string;
  beskrivelse: string;
  kraevet: boolean;
  type: Formtype;
}

type Json = z.core.JSONSchema.BaseSchema;

/** The fields of a schema, in its order. */
export function formfelterOf(schema: z.ZodType): Formfelt[] {
  const type = formtypeOf(z.toJSONSchema(schema, { io: 'input' }));
  if (type.art !== 'objekt') throw new TypeError('A form is made from an object.');
  return type.felter;
}

function formtypeOf(json: Json): Formtype {
  const alternatives = flatten(json);
  if (alternatives.length > 1) return unionType(alternatives);
  if (json.type === 'array') return { art: 'liste', led: formtypeOf(schemaOf(json.items)), enkelt: false };
  if (json.type === 'object') return objectType(json);
  if (json.type === 'boolean') return { art: 'janej' };
  if (json.type !== 'string') throw new TypeError(`A form has no field for ${JSON.stringify(json)}`);
  if (json.enum) return { art: 'valg', vaerdier: json.enum.map(String) };
  if (json.format === 'date') return { art: 'dag' };
  return json.pattern === undefined ? { art: 'tekst' } : { art: 'tekst', pattern: json.pattern };
}

function objectType(json: Json): Formtype {
  const { properties = {}, required = [], additionalProperties } = json;
  if (typeof additionalProperties === 'object') {
    const value = formtypeOf(additionalProperties);
    if (value.art === 'objekt') return { art: 'opslag', felter: value.felter };
  }
  const felter = Object.entries(properties).map(([navn, field]): Formfelt => {
    const schema = schemaOf(field);
    return {
      navn,
      beskrivelse: schema.description ?? '',
      kraevet: required.includes(navn),
      type: formtypeOf(schema),
    };
  });
  return { art: 'objekt', felter };
}

/** One of several: many or one, an object or what stands for it, or texts of several kinds. */
function unionType(alternatives: readonly Json[]): Formtype {
  const list = alternatives.find(({ type }) => type === 'array');
  if (list) return { art: 'liste', led: formtypeOf(schemaOf(list.items)), enkelt: true };
  const object = alternatives.find(({ type }) => type === 'object');
  if (!object) return { art: 'tekst' };
  const [kort, ...more] = object.required ?? [];
  const type = objectType(object);
  if (type.art !== 'objekt' || kort === undefined || more.length > 0) return { art: 'henvisning' };
  return { ...type, kort };
}

/** The alternatives of a schema; a union within a union is one union, but for a list and what it is a list of. */
function flatten(json: Json): Json[] {
  return json.anyOf ? json.anyOf.flatMap((each) => flatten(schemaOf(each))) : [json];
}

function schemaOf(json: Json['items']): Json {
  if (typeof json !== 'object' || Array.isArray(json)) throw new TypeError('A form needs one schema for each value.');
  return json;
}
