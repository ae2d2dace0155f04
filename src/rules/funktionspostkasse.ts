/** Words that a mailbox of a function has in its name, alone or as the beginning or end of a longer word. */
const LONG =
  /^(?:post|mail|info|kontakt|contact|sekretariat|kommun|region|forvaltning|ramme|aftale|social|sundhed|borger|raadhus|rådhus|myndighed|center|afdeling|presse|redaktion|webmaster|webred|support|service|admin|bestil|booking|sikker|digital|journal|arkiv|noreply|nyhed|tilsyn|udbud|oekonomi|okonomi|økonomi|faktura|indk|takst|udvikling|strategi|styring|dialog|netv|direktion|ledelse|handicap|psykiatri|kultur|familie|rehab|hjerneskade|botilbud|bosted|visitation|databeskyt|whistle|formand|borgmester|direkt|hoering|høring|kontor|raadgiv|rådgiv|vejled|bibliotek|ministeri|styrelse|ankestyr|tilgaengelig|tilgængelig|beskaeftig|beskæftig|voksen|voksne|aeldre|ældre|specialund|teknik|teknisk|miljoe|miljø|forening|organisation|moede|møde|dagsorden|referat|kursus|konference|tilmeld|hotline|vagt|hjaelp|hjælp|statistik|analyse|ungdom|integration|erhverv|job)|(?:post|mail|postkasse|sekretariat|sekretariatet|forvaltning|forvaltningen|center|centret|centeret|afdeling|afdelingen|kontor|kontoret|netvaerk|netværk|gruppen|udvalg|udvalget|direktoer|tilbud|tilbuddet|styrelsen|ministeriet|foreningen|kommune|region|skolen|huset|team|teamet|aftale|aftalen|aftaler|tilsynet|vagten)$/;
/** Words that are one alone. */
const SHORT = new Set(
  'kkr das dassos socdir kdnet kdk fu kl dr hr it dpo gdpr was web www cpr pr data team stab plan skole boern børn unge ung loen løn test git no reply dev job jura it-support ks tolk eventuelt abuse hej hello office kundeservice salg viso stu ppr ssp vum lon'.split(
    ' ',
  ),
);
/** The commonest Danish given names: they tell `anne@` from `rebild@`. */
const FORNAVNE = new Set(
  'peter jens lars michael henrik thomas soren soeren søren jan christian martin niels anders morten jesper hans jørgen joergen jorgen mads per ole rasmus erik frederik jacob jakob kim bent mikkel torben kristian claus klaus svend carsten karsten flemming brian john kurt poul paul steen allan bo daniel mathias bjarne simon rene rené finn kenneth jonas alexander leif magnus oliver emil tobias kasper casper nikolaj nicolai sebastian anne kirsten mette hanne anna helle susanne lene maria marianne inge karen lone camilla pia charlotte louise gitte jette tina christina inger ida lise bente maja birgit birgitte dorte dorthe ulla julie sofie line emma rikke lotte annette jane vibeke trine sara sarah sanne heidi hilde britta jytte ellen marie signe katrine kathrine cecilie cathrine berit conny dorthea elin ella eva freja grethe gry helene ingrid janne johanne karin kirstine laura lis lisbeth lisbet lonnie malene margit merete mia monica nanna nina pernille randi rita ruth sidsel solveig stine sonja tove ulrik ulrikke vivi yvonne jim benjamin birthe aksel bodil kaj knud egon ejnar otto viggo preben mogens palle gert ib ivan børge boerge arne aage åge verner villy jørn joern jorn steffen stefan tommy tonny ronni ronny dennis esben asger asbjørn asbjoern troels ulrich victor viktor valdemar oscar oskar noah lucas malthe mikael mathilde lærke laerke alberte clara karla josefine isabella agnes astrid vera viola else elsebeth elisabeth edith esther ester gerda grete inga ingeborg irene iris jonna jenny judith karina katja kira klara lilly linda liselotte mariann marlene merethe minna monika nynne ragnhild sabrina sabine sigrid sisse susan sussi tanja tenna tine tinna tilde winnie yrsa annemette annemarie ahmed mohammad mohamed fatima hassan'.split(
    ' ',
  ),
);
/** How Danish family names end. */
const EFTERNAVN = /(?:[lnrdm]sen|mussen|gaard|gård)$/;
/** Those that no place has. */
const SEN = /[lnrdm]sen$/;
const PRIVATE_DOMAIN =
  /^(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|mac|mail|jubii|ofir|sol|tdcadsl|stofanet|webspeed|youmail|get2net|proton|protonmail|gmx|aol)\.(?:com|dk|net|me)$/;

/** Whether a word is one of the commonest given names. */
export function isFornavn(word: string): boolean {
  return FORNAVNE.has(word.toLowerCase().replace(/s?[.,]?$/, '')) || FORNAVNE.has(word.toLowerCase());
}

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
