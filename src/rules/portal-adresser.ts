import { addressOfFile } from '../model/adresse.ts';
import type { FieldFinding } from '../model/finding.ts';
import type { Adresser } from '../model/indstillinger.ts';
import type { LinkTargets } from './doede-links.ts';

/** No two files share an address, and none takes that of a page the portal makes itself. */
export function adresserUnikke(files: readonly string[], faste: ReadonlySet<string>): FieldFinding[] {
  const owners = new Map<string, string>();
  return files.flatMap((file) => {
    const address = addressOfFile(file).toLowerCase();
    const owner = owners.get(address) ?? (faste.has(address) ? 'en af portalens egne sider' : undefined);
    owners.set(address, file);
    if (owner === undefined) return [];
    return [
      {
        rule: 'samme-adresse',
        severity: 'error' as const,
        file,
        field: '',
        message: `Adressen ${address} bruges allerede af ${owner}.`,
        help: 'Giv den ene fil et andet navn.',
      },
    ];
  });
}

/** A published address keeps working: it is a page, may be one that could not be read, or a redirect leads on to a page. */
export function adresserBevaret(
  { udgivet, omdirigeringer }: Adresser,
  { addresses, isUnsure }: Pick<LinkTargets, 'addresses' | 'isUnsure'>,
): FieldFinding[] {
  const exists = (address: string) => addresses.has(address) || isUnsure(address);
  const file = 'adresser.yaml';
  const redirects = new Set(omdirigeringer.map(({ fra }) => fra));
  const finding = (field: string, message: string, help: string): FieldFinding => ({
    rule: 'adresse-bevaret',
    severity: 'error',
    file,
    field,
    message,
    help,
  });
  return [
    ...udgivet.flatMap((address, index) =>
      exists(address) || redirects.has(address)
        ? []
        : [
            finding(
              `udgivet.${index}`,
              `Siden ${address} er udgivet, men findes ikke længere.`,
              'Læg filen tilbage, eller skriv under omdirigeringer, hvor siden er nu.',
            ),
          ],
    ),
    ...omdirigeringer.flatMap(({ fra, til }, index) => [
      ...(omdirigeringer.findIndex((other) => other.fra === fra) !== index
        ? [finding(`omdirigeringer.${index}.fra`, `Siden ${fra} er omdirigeret to gange.`, 'Behold kun den ene.')]
        : []),
      ...(addresses.has(fra)
        ? [
            finding(
              `omdirigeringer.${index}.fra`,
              `Siden ${fra} findes og kan ikke omdirigeres.`,
              'Fjern omdirigeringen, eller flyt siden.',
            ),
          ]
        : []),
      ...(exists(til.replace(/#.*$/, ''))
        ? []
        : [
            finding(
              `omdirigeringer.${index}.til`,
              `Omdirigeringen fører til ${til}, som ikke findes.`,
              'Ret adressen efter «til».',
            ),
          ]),
    ]),
  ];
}
