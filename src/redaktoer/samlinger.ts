import type { Collection, Field } from '@sveltia/cms';
import { organFuldtNavn, type Organ } from '../model/organ.ts';
import { cmsFields, type Valglister } from './cms-felt.ts';
import type { Filformat } from './filformat.ts';
import { FORMATER } from './formater.ts';
import { REGION } from './moedeformat.ts';

/** A region and the bodies that belong to it. */
export interface Regionsamling {
  id: string;
  kortnavn: string;
  organer: readonly Organ[];
  /** Whether the portal is about it; of the whole country it has the bodies alone. */
  isOwn: boolean;
}

const DAG = '^\\d{4}-\\d{2}-\\d{2}(-[a-z0-9]+)*$';
const NAVN = '^[a-z0-9]+(-[a-z0-9]+)*$';
const NAVN_HINT = 'Små bogstaver a–z, tal og bindestreg; æ=ae, ø=oe, å=aa.';

/** What can be edited of a region: its meetings, bodies, matters and agreements. */
export function regionSamlinger(region: Regionsamling, lister: Valglister): Collection[] {
  const { id, kortnavn } = region;
  const organer = {
    ...texts(FORMATER.organ, lister, 'navn', NAVN_HINT),
    name: `organer-${id}`,
    label: `Organer, ${kortnavn}`,
    label_singular: 'organ',
    icon: 'groups',
    folder: `content/organer/${id}`,
  };
  if (!region.isOwn) return [organer];
  return [
    moeder(region, lister),
    organer,
    {
      ...texts(FORMATER.sag, lister, 'titel', NAVN_HINT),
      name: `sager-${id}`,
      label: `Sager, ${kortnavn}`,
      label_singular: 'sag',
      icon: 'topic',
      folder: `content/sager/${id}`,
    },
    {
      ...texts(FORMATER.rammeaftale, lister, 'titel', 'Aftalens periode: 2016 eller 2021-2022.'),
      name: `rammeaftaler-${id}`,
      label: `Rammeaftaler, ${kortnavn}`,
      label_singular: 'rammeaftale',
      icon: 'handshake',
      folder: `content/rammeaftaler/${id}`,
    },
  ];
}

/** The yearly wheels of all regions. */
export function aarshjulSamling(lister: Valglister): Collection {
  const { navn, felter } = FORMATER.aarshjul;
  return {
    name: 'aarshjul',
    label: 'Årshjul',
    label_singular: 'årshjul',
    icon: 'data_usage',
    folder: 'content/aarshjul',
    format: navn,
    identifier_field: 'titel',
    slug: { template: '{{region}}-{{aar}}', editable: false },
    delete: false,
    fields: cmsFields(felter, lister),
  };
}

/** The meetings of a region: the body that is chosen is the folder, the day is the name of the file. */
function moeder({ id, kortnavn, organer }: Regionsamling, lister: Valglister): Collection {
  const [, ...rest] = FORMATER.moede.felter;
  const region: Field = { name: REGION, widget: 'hidden', default: id };
  const organ: Field = {
    name: 'organ',
    label: 'Organ',
    hint: 'Det organ, der holder mødet. Det kan ikke ændres, når mødet er gemt.',
    widget: 'select',
    options: organer.map((each) => ({ label: organFuldtNavn(each), value: each.id.slice(id.length + 1) })),
  };
  return {
    name: `moeder-${id}`,
    label: `Møder, ${kortnavn}`,
    label_singular: 'møde',
    icon: 'event',
    folder: `content/moeder/${id}`,
    path: '{{organ}}/{{slug}}',
    format: FORMATER.moede.navn,
    identifier_field: 'dato',
    slug: {
      template: '{{dato}}',
      editable: ['create'],
      pattern: [DAG, 'Skriv mødets dag, og en tilføjelse ved et møde mere samme dag: 2012-03-01-ekstraordinaert.'],
    },
    summary: '{{dato}} {{organ}} {{titel}}',
    sortable_fields: { fields: ['dato'], default: { field: 'dato', direction: 'descending' } },
    view_groups: [{ label: 'Organ', field: 'organ' }],
    delete: false,
    fields: [region, organ, ...cmsFields(rest, lister)],
  };
}

/** What collections of texts have in common; nothing is deleted here, for an address is a promise. */
function texts({ navn, felter }: Filformat, lister: Valglister, identifier_field: string, hint: string) {
  const pattern: [string, string] = [NAVN, hint];
  return {
    format: navn,
    delete: false,
    fields: cmsFields(felter, lister),
    identifier_field,
    summary: `{{${identifier_field}}}`,
    slug: { template: `{{${identifier_field}}}`, editable: ['create' as const], hint, pattern },
  };
}
