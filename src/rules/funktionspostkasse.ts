import { FORNAVNE } from './fornavne.ts';

/** Words that a mailbox of a function has in its name, alone or as the beginning or end of a longer word. */
const LONG =
  /^(?:post|mail|info|kontakt|contact|sekretariat|kommun|region|forvaltning|ramme|aftale|social|sundhed|borger|raadhus|rådhus|myndighed|center|afdeling|presse|redaktion|webmaster|webred|support|service|admin|bestil|booking|sikker|digital|journal|arkiv|noreply|nyhed|tilsyn|udbud|oekonomi|okonomi|økonomi|faktura|indk|takst|udvikling|strategi|styring|dialog|netv|direktion|ledelse|handicap|psykiatri|kultur|familie|rehab|hjerneskade|botilbud|bosted|visitation|databeskyt|whistle|formand|borgmester|direkt|hoering|høring|kontor|raadgiv|rådgiv|vejled|bibliotek|ministeri|styrelse|ankestyr|tilgaengelig|tilgængelig|beskaeftig|beskæftig|voksen|voksne|aeldre|ældre|specialund|teknik|teknisk|miljoe|miljø|forening|organisation|moede|møde|dagsorden|referat|kursus|konference|tilmeld|hotline|vagt|hjaelp|hjælp|statistik|analyse|ungdom|integration|erhverv|job)|(?:post|mail|postkasse|sekretariat|sekretariatet|forvaltning|forvaltningen|center|centret|centeret|afdeling|afdelingen|kontor|kontoret|netvaerk|netværk|gruppen|udvalg|udvalget|direktoer|tilbud|tilbuddet|styrelsen|ministeriet|foreningen|kommune|region|skolen|huset|team|teamet|aftale|aftalen|aftaler|tilsynet|vagten)$/;
/** Words that are one alone. */
const SHORT = new Set(
  'kkr das dassos socdir kdnet kdk fu kl dr hr it dpo gdpr was web www cpr pr data team stab plan skole boern børn unge ung loen løn test git no reply dev job jura it-support ks tolk eventuelt abuse hej hello office kundeservice salg viso stu ppr ssp vum lon'.split(
    ' ',
  ),
);
/** How Danish family names end. */
const EFTERNAVN = /(?:[lnrdm]sen|mussen|gaard|gård)$/;
/** Those that no place has. */
const SEN = /[lnrdm]sen$/;
const PRIVATE_DOMAIN =
  /^(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|mac|mail|jubii|ofir|sol|tdcadsl|stofanet|webspeed|youmail|get2net|proton|protonmail|gmx|aol)\.(?:com|dk|net|me)$/;

/** Whether a mail address belongs to a function and not to a person: `post@`, `socialsekretariat@`, `rebild@rebild.dk`. */
export function isFunktionspostkasse(address: string): boolean {
  const at = address.lastIndexOf('@');
  const [name, domain] = [address.slice(0, at).toLowerCase(), address.slice(at + 1).toLowerCase()];
  const parts = name.split(/[._+-]+|\d+/).filter((part) => part !== '');
  const isFunction = parts.some((part) => LONG.test(part) || SHORT.has(part));
  // Bo is a name, and what `visitation-bo@` is about.
  if (parts.some((part) => FORNAVNE.has(part) && !(isFunction && part.length < 3))) return false;
  if (parts.length > 1 && parts.some((part) => SEN.test(part) && !LONG.test(part))) return false;
  if (isFunction || domain.split('.').includes(name)) return true;
  const [only = ''] = parts;
  if (PRIVATE_DOMAIN.test(domain) || EFTERNAVN.test(only) || parts.length !== 1 || only.length < 5) return false;
  return ![...FORNAVNE].some((fornavn) => fornavn.length > 3 && only.startsWith(fornavn));
}
