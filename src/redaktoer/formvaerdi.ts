import { parse, stringify, type SchemaOptions, type ToStringOptions } from 'yaml';
import type { Formfelt, Formtype } from './formskema.ts';

/** Values as a form holds them, and as a file does; what the one says, the other says too. */

type Values = Record<string, unknown>;

/** Values of a file, as the form shows them: always the long way of writing. */
export function toForm(felter: readonly Formfelt[], values: unknown): Values {
  if (!isMap(values)) return {};
  return mapFields(felter, values, (type, value) => formValue(type, value));
}

/** Values of a form as the file has them: the shortest way of writing, and nothing where nothing was said. */
export function fromForm(felter: readonly Formfelt[], values: unknown): Values {
  if (!isMap(values)) return {};
  return mapFields(felter, values, (type, value) => fileValue(type, value));
}

function mapFields(felter: readonly Formfelt[], values: Values, map: (type: Formtype, value: unknown) => unknown) {
  const known = new Map(felter.map(({ navn, type }) => [navn, type]));
  const order = [...known.keys(), ...Object.keys(values).filter((name) => !known.has(name))];
  const mapped = order.map((name): [string, unknown] => {
    const type = known.get(name);
    return [name, type ? map(type, values[name]) : values[name]];
  });
  return Object.fromEntries(mapped.filter(([, value]) => value !== undefined));
}

function formValue(type: Formtype, value: unknown): unknown {
  if (value === undefined || value === null) return undefined;
  switch (type.art) {
    case 'janej':
      return String(value);
    case 'liste':
      return (Array.isArray(value) ? value : [value]).map((led) => formValue(type.led, led));
    case 'objekt':
      return toForm(type.felter, isMap(value) || type.kort === undefined ? value : { [type.kort]: value });
    case 'henvisning':
      return typeof value === 'string' ? value : stringify(value, FLOW).trim();
    default:
      return value;
  }
}

function fileValue(type: Formtype, value: unknown): unknown {
  if (value === undefined || value === null) return undefined;
  switch (type.art) {
    case 'liste':
      return listValue(type, value);
    case 'objekt':
      return objectValue(type, value);
    case 'janej':
      return { true: true, false: false }[String(value)];
    default: {
      const text = String(value).trim();
      if (text === '') return undefined;
      return type.art === 'henvisning' && text.startsWith('{') ? parse(text, FAILSAFE) : text;
    }
  }
}

function listValue({ led, enkelt }: Extract<Formtype, { art: 'liste' }>, value: unknown): unknown {
  const list = (Array.isArray(value) ? value : [value])
    .map((each) => fileValue(led, each))
    .filter((each) => each !== undefined);
  if (list.length === 0) return undefined;
  return enkelt && list.length === 1 ? list[0] : list;
}

function objectValue({ felter, kort }: Extract<Formtype, { art: 'objekt' }>, value: unknown): unknown {
  const object = fromForm(felter, value);
  const names = Object.keys(object);
  if (names.length === 0) return undefined;
  return kort !== undefined && names.length === 1 && kort in object ? object[kort] : object;
}

/** YAML in which every value stays the text that was written, but true, false and null. */
export const FAILSAFE: SchemaOptions = { schema: 'failsafe', customTags: ['null', 'bool'] };
const FLOW: SchemaOptions & ToStringOptions = { ...FAILSAFE, lineWidth: 0, collectionStyle: 'flow' };

/** Whether a value is an object with names. */
export function isMap(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
