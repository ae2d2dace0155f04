import type { Field } from '@sveltia/cms';
import { AFTALESTATUS, DELTYPER } from '../model/rammeaftale.ts';
import { BEHANDLING, UDFALD } from '../model/punkt.ts';
import { STATUS } from '../model/moede.ts';
import { ORGANTYPER, RELATIONER } from '../model/organ.ts';
import { formatFeltnavn } from './feltnavn.ts';
import type { Formfelt, Formtype } from './formskema.ts';

/** What a field with a given name can be chosen among, by the field's name: ids with what people call them. */
export type Valglister = Readonly<Record<string, readonly Valg[]>>;
export interface Valg {
  label: string;
  value: string;
}

/** The names of codes: each table of the model knows those of one kind. */
const KODER: Readonly<Record<string, unknown>>[] = [
  STATUS,
  UDFALD,
  BEHANDLING,
  ORGANTYPER,
  RELATIONER,
  AFTALESTATUS,
  DELTYPER,
];

/** A field as Sveltia CMS asks for it. */
export function cmsField(felt: Formfelt, lister: Valglister): Field {
  const { navn: name, beskrivelse: hint, kraevet: required, type } = felt;
  const common = { name, label: formatFeltnavn(name), required, ...(hint !== '' && { hint }) };
  switch (type.art) {
    case 'tekst':
      return textField(common, type.pattern, lister);
    case 'markdown':
      // Plain text: an editor for formatted text would write tables and footnotes anew.
      return { ...common, widget: 'text', use_emoji_autocomplete: false };
    case 'dag':
      return { ...common, widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
    case 'valg':
      return { ...common, widget: 'select', options: codeOptions(type.vaerdier) };
    case 'janej':
      return { ...common, widget: 'select', options: YES_NO };
    case 'liste':
      return listField(common, type.led, lister);
    case 'objekt':
      return { ...common, widget: 'object', collapsed: 'auto', fields: cmsFields(type.felter, lister) };
    case 'henvisning':
      return { ...common, ...PLAIN };
    case 'opslag':
      throw new TypeError(`${name} is asked for together with the things it is about.`);
  }
}

/** Several fields. */
export function cmsFields(felter: readonly Formfelt[], lister: Valglister): Field[] {
  return felter.map((felt) => cmsField(felt, lister));
}

/** What one of a list is called, on the button that adds one. */
const ENTAL: Readonly<Record<string, string>> = {
  aliaser: 'alias',
  begivenheder: 'begivenhed',
  bemaerkninger: 'bemærkning',
  dele: 'del',
  deltagere: 'deltager',
  fokusomraader: 'fokusområde',
  frister: 'frist',
  godkendelse: 'trin',
  liste: 'ord',
  medlemmer: 'medlem',
  punkter: 'punkt',
  relationer: 'relation',
  rettelser: 'rettelse',
  stavemaader: 'stavemåde',
  synonymer: 'synonym',
  udfald: 'udfald',
};

interface Common {
  name: string;
  label: string;
  required: boolean;
  hint?: string;
}

/** A line of text, in which a colon is a colon. */
const PLAIN = { widget: 'string', use_emoji_autocomplete: false } as const;

const YES_NO: Valg[] = [
  { label: 'Ja', value: 'true' },
  { label: 'Nej', value: 'false' },
];

function textField(common: Common, pattern: string | undefined, lister: Valglister): Field {
  if (pattern === undefined) return { ...common, ...PLAIN };
  const options = lister[common.name];
  if (options) return { ...common, widget: 'select', options: [...options] };
  return { ...common, ...PLAIN, pattern: [pattern, common.hint ?? 'Skriv det, som feltet siger.'] };
}

function listField(common: Common, led: Formtype, lister: Valglister): Field {
  const options =
    led.art === 'valg' ? codeOptions(led.vaerdier) : led.art === 'tekst' && led.pattern && lister[common.name];
  if (options) return { ...common, widget: 'select', multiple: true, options: [...options] };
  const label_singular = ENTAL[common.name] ?? common.label;
  const list = { ...common, widget: 'list' as const, label_singular, collapsed: 'auto' as const };
  if (led.art === 'objekt') return { ...list, summary: summaryOf(led), fields: cmsFields(led.felter, lister) };
  const only: Formfelt = { navn: common.name, beskrivelse: '', kraevet: true, type: led };
  return { ...list, field: cmsField(only, lister) };
}

/** The line that stands for something in a closed list: what it cannot be without. */
function summaryOf({ felter }: Extract<Formtype, { art: 'objekt' }>): string {
  const named = felter.filter(({ kraevet }) => kraevet);
  return (named.length > 0 ? named : felter)
    .slice(0, 2)
    .map(({ navn }) => `{{fields.${navn}}}`)
    .join(' ');
}

function codeOptions(codes: readonly string[]): Valg[] {
  const table = KODER.find((each) => codes.every((code) => code in each)) ?? {};
  return codes.map((value) => ({ label: nameOf(table[value]) ?? value, value }));
}

/** A code's name: the table has it, or something that has it. */
function nameOf(entry: unknown): string | undefined {
  if (typeof entry === 'string') return entry;
  return typeof entry === 'object' && entry && 'navn' in entry ? String(entry.navn) : undefined;
}
