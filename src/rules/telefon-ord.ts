/** Words before a phone number on the same line. */
export const LABEL =
  /(?:(?<!\p{L})(?:tlf|tel|telefon\p{L}*|mobil\p{L}*|mob|sms|fax|phone|ringe?r?|opkald|kontakt(?:e?s|nr|nummer)?|direkte|privat\p{L}*|træffes)|(?<!\p{L})[TMF]:|☎|📞|📱)[^\d\n]{0,30}$/iu;
/** The same, alone at the end of the line before. */
export const LABEL_ABOVE = /(?<!\p{L})(?:tlf|tel|telefon\p{L}*|mobil\p{L}*|mob|fax)[.:*_ \t]*\n[\s>*-]*$/iu;
/** Links that call. */
export const LINK = /(?:wa\.me\/|[?&]phone=|\b(?:tel|sms|callto):)(?:\+|%2B)?$/i;
/** Numbers that everybody may call, by their names. */
export const FUNCTION =
  /(?<!\p{L})(?:hovednummer|hovednr|hovedtelefon|omstilling|vagttelefon|akuttelefon|hotline|telefonlinje|reception|døgnvagt)(?:en|et)?[^\S\n]*(?:på|er|har)?[^\S\n]*(?:(?:tlf|telefon|nr|nummer|telefonnummer)\b)?[.:]*[^\S\n]*(?:nr\.?|nummer)?[^\S\n]*(?:\+45)?[^\S\n]*$/iu;
/** Words before a number of something else. */
export const OTHER_NUMBER =
  /(?:§+|(?<!\p{L})(?:nr|nummer|id|cvr|se|ean|gln|isbn|issn|iban|konto|reg|sag|dok|kr|uge|uger|side|s|punkt|pkt|bilag|år|kl)|(?:nr|nummer|sag|dokument))(?:[.:|#]|[^\S\n])*$/iu;
/** Heads of columns with figures and with numbers of something else. */
export const OTHER_HEAD =
  /(?<!\p{L})(?:(?:cvr|p|se|ean|gln|konto|reg|sags?|dok|journal|faktura|lb|bilags?)-?\.?(?:nr|nummer|numre)?|nr|nummer|id|beløb|kr|takst\p{L}*|udgift\p{L}*|indtægt\p{L}*|budget\p{L}*|regnskab\p{L}*|antal|pris|sum|i alt|(?:19|20)\d\d)(?!\p{L})/iu;
/** Words and signs after a number of something. */
export const UNIT =
  /^[\s*]*(?:kr\b|kroner|t\.kr|tkr|mio|mia|%|procent|pct|år|stk|timer|døgn|dage|pladser|børn|unge|voksne|personer|borgere|-\d|,\d|[/.]\d)/iu;
/** A person, as in a signature. */
export const NAME = /(?<!\p{L})\p{Lu}\p{Ll}+(?:[ -]\p{Lu}[\p{L}.]*)+[ ,:|(–-]{1,3}$/u;
/** What has the shape of a name and is none. */
export const NO_NAME = /kommune|region|center|sekretariat|forening|nummer|budget|regnskab/i;
