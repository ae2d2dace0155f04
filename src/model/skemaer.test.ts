import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { AarshjulData } from './aarshjul.ts';
import { Ordliste } from './begreb.ts';
import { Kilde } from './felter.ts';
import { Adresser, Indstillinger } from './indstillinger.ts';
import { MoedeFrontmatter } from './moede.ts';
import { OrganFrontmatter } from './organ.ts';
import { Person } from './person.ts';
import { PunktFakta } from './punkt.ts';
import { RammeaftaleFrontmatter } from './rammeaftale.ts';
import { MoedeReference } from './reference.ts';
import { Kommuner, Regioner } from './region.ts';
import { SagFrontmatter } from './sag.ts';
import { SideFrontmatter } from './side.ts';

const SCHEMAS: Record<string, z.ZodType> = {
  AarshjulData,
  Adresser,
  Indstillinger,
  Kilde,
  Kommuner,
  MoedeFrontmatter,
  MoedeReference,
  OrganFrontmatter,
  Ordliste,
  Person,
  PunktFakta,
  RammeaftaleFrontmatter,
  Regioner,
  SagFrontmatter,
  SideFrontmatter,
};

interface Field {
  path: string;
  schema: z.ZodType;
}

const isOpen = ({ schema }: { schema: z.ZodObject }) => !(schema.def.catchall instanceof z.ZodNever);

/** Every object below a schema, and every field of each, whatever wraps them. */
function walk(schema: z.ZodType, path: string): { objects: (Field & { schema: z.ZodObject })[]; fields: Field[] } {
  const inner = (children: z.ZodType[], step = '') => {
    const found = children.map((child) => walk(child, `${path}${step}`));
    return { objects: found.flatMap(({ objects }) => objects), fields: found.flatMap(({ fields }) => fields) };
  };
  if (schema instanceof z.ZodObject) {
    const shape = Object.entries(schema.shape as Record<string, z.ZodType>);
    const own = shape.map(([key, field]) => ({ path: `${path}.${key}`, schema: field }));
    const below = own.map((field) => walk(field.schema, field.path));
    return {
      objects: [{ path, schema }, ...below.flatMap(({ objects }) => objects)],
      fields: [...own, ...below.flatMap(({ fields }) => fields)],
    };
  }
  if (schema instanceof z.ZodOptional) return inner([schema.unwrap() as z.ZodType]);
  if (schema instanceof z.ZodArray) return inner([schema.element as z.ZodType], '[]');
  if (schema instanceof z.ZodUnion) return inner(schema.options as z.ZodType[]);
  if (schema instanceof z.ZodPipe) return inner([schema.in as z.ZodType]);
  if (schema instanceof z.ZodRecord) return inner([schema.valueType as z.ZodType], '.*');
  if (['string', 'enum', 'literal', 'boolean'].includes(schema.def.type)) return inner([]);
  throw new TypeError(`${path}: the walk does not know ${schema.def.type}`);
}

describe.each(Object.entries(SCHEMAS))('the schema %s', (name, schema) => {
  const { objects, fields } = walk(schema, name);

  it('is strict at every level: a misspelt key is never dropped', () => {
    expect(objects.length).toBeGreaterThan(0);
    const open = objects.filter(isOpen);
    expect(open.map(({ path }) => path)).toEqual([]);
  });

  it('says of every field in a Danish sentence what it is', () => {
    const described = fields.map((field) => ({ path: field.path, text: field.schema.description ?? '' }));
    expect(described.filter(({ text }) => !isSentence(text))).toEqual([]);
  });
});

/** A sentence ends with a full stop and has no English in it. */
function isSentence(text: string): boolean {
  return /^\S.{7,}\.$/.test(text) && !/\b(the|of|and|which|with|field)\b/i.test(text);
}

describe('the walk over the schemas', () => {
  it('finds an object that drops keys and a field without a sentence', () => {
    const bad = z.strictObject({ liste: z.array(z.union([z.string(), z.object({ navn: z.string() })])).optional() });
    const { objects, fields } = walk(bad, 'bad');
    expect(objects.filter(isOpen).map(({ path }) => path)).toEqual(['bad.liste[]']);
    expect(fields.map(({ path }) => path)).toEqual(['bad.liste', 'bad.liste[].navn']);
    expect(fields.every(({ schema }) => schema.description === undefined)).toBe(true);
  });

  it('reaches the fields of a meeting down to the last', () => {
    const paths = walk(MoedeFrontmatter, 'moede').fields.map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining([
        'moede.status',
        'moede.punkter.*.udfald.om',
        'moede.deltagere[].vedPunkt',
        'moede.punkter.*.flyttetTil.ikkeHer',
      ]),
    );
  });
});
