import { bilagFinding, type BilagRule } from './bilag-fakta.ts';

/** Who may stand there: offices, and what programs write when they know nobody. */
const NOT_A_PERSON =
  /kommune|region|sekretariat|forvaltning|styrelse|afdeling|center|centret|ministeri|portal|redaktion|direktør(?:forum|kreds)|^(?:kl|kkr|das|dassos)$|microsoft|office|adobe|acrobat|openpyxl|python|libreoffice|excel|word|^(?:un-?named|unknown|ukendt|author|forfatter|user|bruger|admin(?:istrator)?|ejer|owner|test|\s*)$/i;

/** The properties of an annex need no names of those who typed it: its text says who is responsible. */
export const bilagForfatter: BilagRule = ({ authors = [] }) => {
  const people = [...new Set(authors.map((name) => name.trim()))].filter((name) => !NOT_A_PERSON.test(name));
  if (people.length === 0) return [];
  return bilagFinding({
    rule: 'bilag-forfatter',
    severity: 'warning',
    message: `Bilagets egenskaber nævner ${people.map((name) => `«${name}»`).join(', ')}.`,
    help: 'Fjern personoplysningerne under Filer → Oplysninger → Undersøg dokument, eller skriv sekretariatets navn.',
  });
};
