import type { CmsConfig, Collection, CollectionFile, Field } from '@sveltia/cms';
import { organFuldtNavn, type Organ } from '../model/organ.ts';
import type { Portal } from '../model/portal.ts';
import { findArkiv, type Arkiv } from './arkiv.ts';
import { cmsFields, type Valglister } from './cms-felt.ts';
import type { Filformat } from './filformat.ts';
import { FORMATER } from './formater.ts';
import type { Tilladelser } from './kontrol.ts';
import { REGION } from './moedeformat.ts';

type Indhold = Pick<Portal, 'indstillinger' | 'regioner' | 'kommuner' | 'organer' | 'sager' | 'rammeaftaler'>;

const DAG = '^\\d{4}-\\d{2}-\\d{2}(-[a-z0-9]+)*$';
const NAVN = '^[a-z0-9]+(-[a-z0-9]+)*$';

/** What the form is told when it starts. */
export interface Formular {
  cms: CmsConfig;
  tilladelser: Tilladelser;
}

/** How the form is set up for a portal: what can be edited, and where it is saved; undefined without a repository. */
export function formularOpsaetning(portal: Indhold, adresser: { portal: string; ikon: string }): Formular | undefined {
  const arkiv = findArkiv(portal.indstillinger.repository);
  if (!arkiv) return undefined;
  const { tilladt, kontakt } = portal.indstillinger;
  return { cms: cmsConfig(portal, arkiv, adresser), tilladelser: { ...(tilladt && { tilladt }), kontakt } };
}

function cmsConfig(portal: Indhold, arkiv: Arkiv, adresser: { portal: string; ikon: string }): CmsConfig {
  const lister = valglister(portal);
  return {
    load_config_file: false,
    backend: {
      name: arkiv.vaert,
      repo: arkiv.navn,
      branch: 'main',
      // Signing in with a token asks nobody but the repository's host.
      auth_methods: ['token'],
      commit_messages: { create: 'Opret {{path}}', update: 'Ret {{path}}', delete: 'Slet {{path}}' },
    },
    publish_mode: 'editorial_workflow',
    site_url: adresser.portal,
    logo: { src: adresser.ikon },
    app_title: `${portal.indstillinger.navn}: redigering`,
    media_folder: 'content/moeder',
    public_folder: '/bilag',
    show_preview_links: false,
    slug: { encoding: 'ascii', clean_accents: true },
    output: { omit_empty_optional_fields: true },
    editor: { preview: false },
    collections: regionerOf(portal).flatMap((region) => [
      ...regionCollections(region, portal, lister),
      { divider: true },
    ]),
    singletons: [
      file('ordliste', 'Ordlisten', FORMATER.ordliste, lister),
      file('portal', 'Portalens indstillinger', FORMATER.indstillinger, lister),
    ],
  };
}

interface Sted {
  id: string;
  kortnavn: string;
}

/** The regions that bodies belong to, in the portal's order, and the bodies of the whole country. */
function regionerOf({ indstillinger, regioner, organer }: Indhold): Sted[] {
  const used = new Set(organer.map(({ region }) => region));
  const isOwn = ({ id }: Sted) => indstillinger.regioner.includes(id);
  const all = regioner.filter(({ id }) => used.has(id));
  return [...all.filter(isOwn), ...all.filter((region) => !isOwn(region))];
}

function regionCollections({ id, kortnavn }: Sted, portal: Indhold, lister: Valglister): Collection[] {
  const folder = (kind: string) => `content/${kind}/${id}`;
  const here = portal.organer.filter(({ region }) => region === id);
  const hasMoeder = here.some(({ type }) => type !== 'ekstern');
  const all: Collection[] = [
    {
      ...texts(FORMATER.organ, lister),
      name: `organer-${id}`,
      label: `Organer, ${kortnavn}`,
      label_singular: 'Organ',
      icon: 'groups',
      folder: folder('organer'),
      ...named('navn'),
    },
    {
      ...texts(FORMATER.sag, lister),
      name: `sager-${id}`,
      label: `Sager, ${kortnavn}`,
      label_singular: 'Sag',
      icon: 'topic',
      folder: folder('sager'),
      ...named('titel'),
    },
    {
      ...texts(FORMATER.rammeaftale, lister),
      name: `rammeaftaler-${id}`,
      label: `Rammeaftaler, ${kortnavn}`,
      label_singular: 'Rammeaftale',
      icon: 'handshake',
      folder: folder('rammeaftaler'),
      ...named('titel', 'Aftalens periode: 2016 eller 2021-2022.'),
    },
  ];
  return hasMoeder ? [moeder({ id, kortnavn }, lister, here), ...all] : all;
}

/** The meetings of a region: the body that is chosen is the folder, the day is the name of the file. */
function moeder({ id, kortnavn }: Sted, lister: Valglister, organer: readonly Organ[]): Collection {
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
    label_singular: 'Møde',
    icon: 'event',
    folder: `content/moeder/${id}`,
    path: '{{organ}}/{{slug}}',
    format: FORMATER.moede.navn,
    identifier_field: 'dato',
    slug: {
      template: '{{dato}}',
      editable: ['create'],
      pattern: [
        DAG,
        'Skriv mødets dag, fx 2012-03-01, og en tilføjelse ved et møde mere samme dag: 2012-03-01-ekstraordinaert.',
      ],
    },
    summary: '{{dato}} {{organ}} {{titel}}',
    sortable_fields: { fields: ['dato'], default: { field: 'dato', direction: 'descending' } },
    view_groups: [{ label: 'Organ', field: 'organ' }],
    delete: false,
    fields: [region, organ, ...cmsFields(rest, lister)],
  };
}

/** What collections of texts have in common. */
function texts({ navn, felter }: Filformat, lister: Valglister) {
  return { format: navn, delete: false, fields: cmsFields(felter, lister) };
}

function named(identifier_field: string, hint = 'Små bogstaver a–z, tal og bindestreg; æ=ae, ø=oe, å=aa.') {
  return {
    identifier_field,
    summary: `{{${identifier_field}}}`,
    slug: {
      template: `{{${identifier_field}}}`,
      editable: ['create' as const],
      hint,
      pattern: [NAVN, hint] satisfies [string, string],
    },
  };
}

function file(name: string, label: string, { navn, felter }: Filformat, lister: Valglister): CollectionFile {
  return { name, label, file: `content/${name}.yaml`, format: navn, fields: cmsFields(felter, lister) };
}

/** What can be chosen, by the name of the field that asks for it. */
function valglister({ regioner, kommuner, organer, sager, rammeaftaler }: Indhold): Valglister {
  const organ = organer.map((each) => ({ label: `${organFuldtNavn(each)}, ${each.region}`, value: each.id }));
  const aftale = rammeaftaler.map(({ id, titel }) => ({ label: titel, value: id }));
  return {
    organ,
    overordnet: organ,
    efterfoelger: organ,
    organer: organ,
    kommune: kommuner.map(({ id, navn }) => ({ label: navn, value: id })),
    sag: sager.map(({ id, titel, region }) => ({ label: `${titel}, ${region}`, value: id })),
    rammeaftale: aftale,
    erstatter: aftale,
    region: regioner.map(({ id, navn }) => ({ label: navn, value: id })),
    regioner: regioner.map(({ id, navn }) => ({ label: navn, value: id })),
  };
}
