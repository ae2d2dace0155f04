import type { Place } from '../markdown/yaml-findings.ts';
import type { Finding } from '../model/finding.ts';
import { maskOf, type Personoplysning } from './personoplysninger.ts';

/** What was found of a person in a file, with its own words: the list of what is allowed is compared with them. */
export interface Personfund {
  tekst: string;
  finding: Finding;
}

const RULES: Record<Personoplysning['art'], { rule: string; what: string; help: string }> = {
  cpr: {
    rule: 'cpr-nummer',
    what: 'et CPR-nummer',
    help: 'Fjern det, også i tidligere udgaver af filen. Er det nummeret på noget andet, så skriv det under tilladt i portal.yaml med en grund.',
  },
  email: {
    rule: 'privat-mailadresse',
    what: 'en persons mailadresse',
    help: 'Skriv en funktionspostkasse, eller fjern adressen. Er det en funktions, så skriv den under tilladt i portal.yaml med en grund.',
  },
  telefon: {
    rule: 'privat-telefonnummer',
    what: 'et telefonnummer',
    help: 'Fjern nummeret. Er det en funktions eller nummeret på noget andet, så skriv det under tilladt i portal.yaml med en grund.',
  },
};

/** Where in a file something of a person was found: `Teksten`, `Filens navn`. */
export interface Fundsted extends Place {
  file: string;
  field: string;
  hvor: string;
}

/** What an editor is told of something about a person, without telling it once more. */
export function personfund(art: Personoplysning['art'], tekst: string, { hvor, ...place }: Fundsted): Personfund {
  const { rule, what, help } = RULES[art];
  const message = `${hvor} rummer ${what}: ${maskOf(art, tekst)}.`;
  return { tekst, finding: { rule, severity: 'error', ...place, message, help } };
}
