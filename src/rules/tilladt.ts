import type { FieldFinding, Finding } from '../model/finding.ts';
import type { Indstillinger } from '../model/indstillinger.ts';
import type { Personfund } from './personfund.ts';
import { readSetTekst } from './set-tekst.ts';

type Tilladelser = Pick<Indstillinger, 'tilladt' | 'kontakt'>;
const FILE = 'portal.yaml';

/** What was found of persons, but for what the portal's settings allow: the list, and the phone it can be reached at. */
export function withoutTilladte(fund: readonly Personfund[], { tilladt = [], kontakt }: Tilladelser): Finding[] {
  const allowed = new Set([...tilladt.map(({ tekst }) => tekst), kontakt.telefon ?? ''].map(keyOf).filter(Boolean));
  return fund.filter(({ tekst }) => !allowed.has(keyOf(tekst))).map(({ finding }) => finding);
}

/** What is allowed and stands nowhere: the list says no more than it must. */
export function ubrugteTilladelser(fund: readonly Personfund[], { tilladt = [] }: Tilladelser): FieldFinding[] {
  const found = new Set(fund.filter(({ finding }) => finding.file !== FILE).map(({ tekst }) => keyOf(tekst)));
  return tilladt.flatMap(({ tekst }, index) =>
    found.has(keyOf(tekst))
      ? []
      : [
          {
            rule: 'tilladt-ubrugt',
            severity: 'warning' as const,
            file: FILE,
            field: `tilladt.${index}.tekst`,
            message: `Nr. ${index + 1} under «tilladt» findes ikke i indholdet.`,
            help: 'Fjern linjen, eller skriv teksten, som den står i indholdet.',
          },
        ],
  );
}

/** A number is the same however its digits stand, a mail address whatever its letters' size. */
function keyOf(tekst: string): string {
  const plain = readSetTekst(tekst).tekst.normalize('NFKC').toLowerCase();
  return /@|\p{L}{3}/u.test(plain) ? plain.trim() : plain.replace(/\D/g, '').replace(/^(?:00)?45(?=\d{8}$)/, '');
}
