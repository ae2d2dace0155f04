import type { CmsConfig, CollectionFile } from '@sveltia/cms';
import type { Portal } from '../model/portal.ts';
import { findArkiv, type Arkiv } from './arkiv.ts';
import { cmsFields, type Valglister } from './cms-felt.ts';
import type { Filformat } from './filformat.ts';
import { FORMATER } from './formater.ts';
import type { Tilladelser } from './kontrol.ts';
import { aarshjulSamling, regionSamlinger, type Regionsamling } from './samlinger.ts';
import { valglister, type Valgbart } from './valglister.ts';

/** What the form is told when it starts. */
export interface Formular {
  cms: CmsConfig;
  tilladelser: Tilladelser;
}

/** Addresses that the form shows, whole or from the host's root. */
interface Adresser {
  portal: string;
  ikon: string;
}

type Indhold = Pick<Portal, 'indstillinger'> & Valgbart;

/** How the form is set up for a portal: what can be edited, and where it is saved; undefined without a repository. */
export function formularOpsaetning(portal: Indhold, adresser: Adresser): Formular | undefined {
  const { repository, tilladt, kontakt } = portal.indstillinger;
  const arkiv = findArkiv(repository);
  if (!arkiv) return undefined;
  return { cms: cmsConfig(portal, arkiv, adresser), tilladelser: { ...(tilladt && { tilladt }), kontakt } };
}

function cmsConfig(portal: Indhold, arkiv: Arkiv, adresser: Adresser): CmsConfig {
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
    collections: [
      ...regionsamlingerOf(portal).flatMap((region) => [...regionSamlinger(region, lister), { divider: true }]),
      aarshjulSamling(lister),
    ],
    singletons: [
      file('ordliste', 'Ordlisten', FORMATER.ordliste, lister),
      file('portal', 'Portalens indstillinger', FORMATER.indstillinger, lister),
    ],
  };
}

/** The regions that bodies belong to: those the portal is about, in its order, and then the others. */
function regionsamlingerOf({ indstillinger, regioner, organer }: Indhold): Regionsamling[] {
  const all = regioner.map(({ id, kortnavn }) => ({
    id,
    kortnavn,
    organer: organer.filter(({ region }) => region === id),
    isOwn: indstillinger.regioner.includes(id),
  }));
  const used = all.filter((region) => region.organer.length > 0);
  return [...used.filter(({ isOwn }) => isOwn), ...used.filter(({ isOwn }) => !isOwn)];
}

function file(name: string, label: string, { navn, felter }: Filformat, lister: Valglister): CollectionFile {
  return { name, label, file: `content/${name}.yaml`, format: navn, fields: cmsFields(felter, lister) };
}
