/** Words after which ten digits are the number of something else. */
export const OTHER_NUMBER =
  /(?:\b(?:p|se|cvr|ean|gln|isbn|issn|iban|dok|sag|sags|journal|j|konto|faktura|ordre|løbe|lb|serie|vare|ref|acadre|captia|sbsys|esdh|workzone)[.-]*(?:nr|nummer|numre|id|no|reference)?|\b(?:dokument|produktionsenhed|kontrakt|reference)\w*|\b(?!person|borger|klient|patient|beboer|bruger|barn)[a-zæøå]{3,20}-?(?:nr|nummer)|\bkonto(?:nr|nummer)?[.:]*[^\S\n]*\d{4}|kr)(?:[.:|#*-]|[^\S\n])*(?:(?:nr|nummer|no|id)(?:[.:|#*]|[^\S\n])*)?$/i;
/** The word for a case is also what one about a person is called. */
export const BARE_CASE = /(?<!\p{L})sag(?:en)?[.:]?[^\S\n]*$/iu;
/** The same as the first for what a secretary numbers by the year, also in a list: `sagsnr. 120312-2013 og 010190-2013`. */
export const CASE_NUMBER =
  /(?:(?<!\p{L})(?:sag|sags|journal|j|dok|dokument|ref|acadre|captia|sbsys|esdh|workzone)[.-]*(?:nr|nummer|numre|id|no|reference)?)(?:[.:|#*-]|[^\S\n])*(?:(?:nr|nummer|no|id)(?:[.:|#*]|[^\S\n])*)?(?:\d{1,6}-(?:19|20)\d\d(?:,|;|[^\S\n]\/|[^\S\n](?:og|samt))[^\S\n])*$/iu;
const WORD = String.raw`(?:\bcpr|\bpersonn(?:umme)?r|\bperson-n(?:umme)?r|\bfødt|\bf\.|\bfødselsdag|\bfødselsdato)`;
/** Words after which ten digits are a CPR number however they stand; also in an address: `?cpr=`. */
export const CPR_WORD = new RegExp(`${WORD}[\\s\\p{L}.:|*=/"'_-]{0,12}$`, 'iu');
export const CPR_AFTER = /^[^\S\n]*[(,]?[^\S\n]*(?:er[^\S\n]+[\p{L}\s]{0,25})?\(?(?:cpr\b|personnummer)/iu;
/** Somebody who has a number, or a letter about him. */
export const PERSON =
  /(?<!\p{L})(?:borger|person|klient|patient|beboer|bruger|barn|ung|pige|dreng|mor|far|søn|datter|ansøger|vedr|vedrørende|angående|ang|afgørelse|bevilling|visitation)(?:e|en|et|n|r|s|ne){0,3}(?!\p{L})[^\n]{0,25}$/iu;
/** Heads of columns with a part of a CPR number. */
export const BIRTH_HEAD =
  /cpr|person-?n|fødsel|(?<!\p{L})(?:født|fødsdag|føds|foedt|foedsel\p{L}*|f\.|løbe-?n|loebe-?n|lbe?-?n|lb\.)|sidste (?:4|fire)|kontrolcif/iu;
/** Heads of columns with figures. */
export const FIGURE_HEAD =
  /(?<!\p{L})(?:(?:konto|reg|sags?|dok|journal|j|faktura|bilags?|post|kle|matr|plads|telefon|tlf)\p{L}*\.?-?(?:nr|nummer|numre)?|beløb|kr|t\.?kr|takst\p{L}*|udgift\p{L}*|indtægt\p{L}*|budget\p{L}*|regnskab\p{L}*|forbrug\p{L}*|afvigelse\p{L}*|antal\p{L}*|pris\p{L}*|sum|i alt|år|uge|indeks|grundlag\p{L}*|timer|dage|døgn|borgere|pladser|(?:19|20)\d\d)(?!\p{L})/iu;
