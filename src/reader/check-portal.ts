import { addressesOf, FASTE } from '../model/adresser.ts';
import type { FieldFinding, Finding } from '../model/finding.ts';
import { checkIntegritet } from '../model/integritet.ts';
import type { Portal, TextFacts } from '../model/portal.ts';
import { addressOfFile } from '../model/adresse.ts';
import { bilagstvillinger } from '../rules/bilagstvillinger.ts';
import { doedeLinks, type LinkTargets } from '../rules/doede-links.ts';
import { filensSted } from '../rules/filens-sted.ts';
import { godkendtAfDagsorden } from '../rules/godkendt-af-dagsorden.ts';
import { navngivneFiler } from '../rules/navngivne-filer.ts';
import { periode } from '../rules/periode.ts';
import { adresserBevaret, adresserUnikke } from '../rules/portal-adresser.ts';
import type { Filart } from './kinds.ts';
import type { Content } from './content.ts';
import { idOf } from './parse-file.ts';

/** What does not hold in a portal as a whole: between its files, and between them and the addresses it published. */
export function checkPortal(portal: Portal, content: Content): FieldFinding[] {
  const addresses = addressesOf(portal);
  return [
    ...checkIntegritet(portal, unreadableOf(content)),
    ...adresserUnikke(
      [...content.files.keys()].filter((file) => /\.mdx?$/.test(file)),
      FASTE,
    ),
    ...adresserBevaret(portal.adresser, { addresses, isUnsure: unsureAddresses(content) }),
    ...godkendtAfDagsorden(portal),
    ...periode(portal),
    ...filensSted(portal),
    ...[...portal.moeder, ...portal.rammeaftaler].flatMap(navngivneFiler),
    ...bilagstvillinger(content.bilag),
    ...missingFiles(content),
    ...orphanBilag(content),
  ];
}

/** Links that lead nowhere, in all texts. */
export function checkLinks(portal: Portal, content: Content): Finding[] {
  const files = [...content.files.values()];
  const targets: LinkTargets = {
    texts: new Map(files.flatMap(({ file, text }): [string, TextFacts][] => (text ? [[file, text]] : []))),
    unread: new Set(files.filter(({ text }) => !text).map(({ file }) => file)),
    bilag: content.bilag,
    // A file that is refused has a finding of its own, which says more than that a link leads to it.
    strays: new Set(content.strays.filter(({ severity }) => severity === 'error').map(({ file }) => file)),
    addresses: addressesOf(portal),
    isUnsure: unsureAddresses(content),
  };
  return [...targets.texts.values()].flatMap((facts) =>
    doedeLinks(facts, targets).map((finding) => ({ ...finding, file: facts.file })),
  );
}

/** Files that could not be read, and lists that are missing, by the names that `checkIntegritet` knows. */
function unreadableOf({ files }: Content): Set<string> {
  const unread = [...files.values()].filter(({ entry }) => !entry).map(({ file, art }) => `${art}:${idOf(file)}`);
  const lists = ['kommuner', 'regioner'].filter((list) => !files.get(`${list}.yaml`)?.entry);
  return new Set([...unread, ...lists]);
}

/** Pages that depend on a file besides its own. */
const PAGES_OF: Partial<Record<Filart, string[]>> = {
  moede: ['/moeder/', '/beslutninger/', '/organisation/'],
  rammeaftale: ['/organisation/'],
  organ: ['/organisation/'],
  regioner: ['/organisation/'],
  kommuner: ['/kommuner/'],
};

/** Whether an address may be there when the files that could not be read are mended. */
function unsureAddresses({ files }: Content): (address: string) => boolean {
  const unread = [...files.values()].filter(({ entry }) => !entry);
  const prefixes = unread.flatMap(({ file, art }) => [addressOfFile(file), ...(PAGES_OF[art] ?? [])]);
  return (address) => prefixes.some((prefix) => address.startsWith(prefix));
}

function missingFiles({ files }: Content): FieldFinding[] {
  return ['portal.yaml', 'regioner.yaml', 'kommuner.yaml']
    .filter((file) => !files.has(file))
    .map((file) => ({
      rule: 'fil-mangler',
      severity: 'error',
      file,
      field: '',
      message: `Filen ${file} mangler.`,
      help: 'Opret den efter eksemplet i content/README.md.',
    }));
}

function orphanBilag({ files, bilag }: Content): FieldFinding[] {
  return [...bilag]
    .filter((file) => !files.has(`${file.split('/').slice(0, -1).join('/')}.md`))
    .map((file) => ({
      rule: 'bilag-uden-moede',
      severity: 'error',
      file,
      field: '',
      message: 'Bilaget ligger i en mappe, der ikke hører til et møde eller en rammeaftale.',
      help: 'Læg det i mappen med samme navn som mødets fil, fx 2012-03-01/ ved siden af 2012-03-01.md.',
    }));
}
