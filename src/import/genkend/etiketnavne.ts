/** What a label in the head of a paper is about. */
export type Felt =
  | 'moede'
  | 'titel'
  | 'dato'
  | 'tid'
  | 'slut'
  | 'sted'
  | 'deltagere'
  | 'afbud'
  | 'rolle'
  | 'status'
  | 'nummer'
  | 'udsendt'
  | 'kontakt'
  | 'andet';

/** Who a list is of: `medlemmer til stede`, `politikere`, `øvrige deltagere`. */
const HVEM =
  '(?:(?:mødets |udvalgets |gruppens )?(?:medlemmer|deltagere|mødedeltagere|politikere|repræsentanter|personer|suppleanter|stedfortrædere|kommuner|faste deltagere|faste medlemmer)|andre|øvrige|øvrige (?:deltagere|mødedeltagere|fremmødte)|andre (?:deltagere|mødedeltagere))';
const KOM = '(?:til ?stede(?:værende)?|fremmødte?|mødte?|deltog|deltagende|der deltog|som deltog)';
const KOM_IKKE =
  '(?:fraværende|fravær|afbud|(?:har )?meldt afbud|deltog ikke|mødte ikke|(?:ikke|ej) (?:til ?stede|mødt|mødte|fremmødte?|deltagende)|forhindrede?|udeblevet|udeblev|udeblevne)';
const MED = '(?: (?:med|uden|med og uden) afbud)?';
const FRA = '(?: (?:fra|for|hos|ved) [\\p{L} ,.&/-]{2,60})?';

const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`, 'u');

/** Labels by field, in small letters. `stille` ones are known even without a colon before their value. */
export const ETIKETTER: readonly { felt: Felt; navne: RegExp; stille: RegExp }[] = [
  {
    felt: 'moede',
    navne: whole(
      'møde|udvalg|organ|forum|mødeforum|gruppe|mødegruppe|udvalgets navn|møde i|mødets navn|mødenavn|udvalg/forum',
    ),
    stille: whole('møde|udvalg|forum|organ'),
  },
  {
    felt: 'titel',
    navne: whole('mødetitel|titel|emne|vedr|vedrørende|angående|mødetype|type|møde nr|mødenr|mødenummer|møde nummer'),
    stille: whole('mødetype'),
  },
  {
    felt: 'dato',
    navne: whole(
      'dato|mødedato|mødedag|dato for møde|dato for mødet|dato for mødets afholdelse|mødets dato|dag|dag og dato',
    ),
    stille: whole('dato|mødedato'),
  },
  {
    felt: 'tid',
    navne: whole(
      'tid|tidspunkt|tidsrum|tidsramme|mødetid|mødetidspunkt|klokken|kl|klokkeslæt|dato og tid|dato/tid|dato og tidspunkt|dato/tidspunkt|dato og klokkeslæt|dato og kl|dato og mødetid|mødedato og ?-?tid|mødedato/-?tid|dag og tid|tid og dato|tid/dato|tid og sted|tid/sted|tid og mødested|dato og sted|dato, tid og sted|hvornår|start|start ?kl|starter(?: kl)?|starttid(?:spunkt)?|mødestart|mødets start|mødet (?:begyndte|begynder|starter|startede|begyndt|påbegyndt)(?: kl)?|begyndt|begyndelse',
    ),
    stille: whole('tid|tidspunkt|mødetid|starttidspunkt|mødestart|start kl'),
  },
  {
    felt: 'slut',
    navne: whole(
      'slut|slut ?kl|slutter(?: kl)?|sluttid(?:spunkt)?|mødeslut|mødets slut|mødet (?:slut|sluttede|slutter|hævet|blev hævet)(?: kl)?|hævet(?: kl)?|ophør',
    ),
    stille: whole('sluttidspunkt|mødeslut|slut kl'),
  },
  {
    felt: 'sted',
    navne: whole(
      'sted|mødested|mødelokale|lokale|lokation|hvor|adresse|sted/lokale|mødested/lokale|mødested og lokale|mødets sted|mødesteds adresse|mødet (?:holdes|afholdes|blev holdt|finder sted|foregår)',
    ),
    stille: whole('sted|mødested|lokale|mødelokale'),
  },
  {
    felt: 'deltagere',
    navne: whole(
      `(?:${HVEM} )?${KOM}(?: var)?${FRA}|(?:mødets )?${HVEM}${FRA}|deltager|hvem|deltagerliste|deltagerkreds|deltagere (?:i|på|ved) mødet|(?:desuden|endvidere|derudover|herudover) (?:deltog|deltager|var til stede)|gæst|gæster|inviterede(?: gæster)?|indkaldte|indbudte|indbudt|fra sekretariatet|sekretariatet|sekretariat|sekretariatsdeltagelse|sekretariatsbetjening|fra (?:administrationen|forvaltningen|kommunerne|regionen)|fra [\\p{L} ,&-]{2,40} deltog(?: endvidere| desuden| også)?`,
    ),
    stille: whole(
      'deltagere|mødedeltagere|til stede|medlemmer til stede|andre til stede|øvrige til stede|tilstede|tilstedeværende|øvrige deltagere|fremmødte',
    ),
  },
  {
    felt: 'afbud',
    navne: whole(
      `(?:${HVEM} )?(?:der var )?${KOM_IKKE}${MED}${FRA}|(?:der var |har meldt )?afbud fra|afbud/fravær(?:ende)?|afbud og fravær(?:ende)?|fraværende/afbud|(?:${HVEM} )?(?:med|der har meldt) afbud`,
    ),
    stille: whole('afbud|afbud fra|meldt afbud|fraværende|medlemmer fraværende|ikke til stede|ej til stede'),
  },
  {
    felt: 'rolle',
    navne: whole(
      'referent|referenter|ref|referat ved|referat v|mødeleder|ordstyrer|formand|næstformand|formand/mødeleder|dirigent|sekretær|mødeansvarlig|mødeindkalder|indkalder|facilitator|mødefacilitator|tovholder|referent og sekretær|mødeleder og referent',
    ),
    stille: whole('referent|mødeleder|ordstyrer'),
  },
  {
    felt: 'status',
    navne: whole('status|mødestatus|referatstatus|dokumentstatus|referatets status'),
    stille: whole(''),
  },
  {
    felt: 'nummer',
    navne: whole(
      'sagsnr|sagsnummer|sags nr|sag nr|sags-nr|sagsid|sags id|esdh-sag|acadre sagsnr|journalnr|journalnummer|j\\.? ?nr|dok\\.? ?nr|doknr|dokumentnr|dokument nr|dokumentnummer|dok\\.? ?id|dokument-?id|sagsnr\\.? ?/ ?dok\\.? ?nr|sagsnr\\.? ?/ ?dokumentnr|sags-? ?og dokumentnr|sagsnr\\.? og dok\\.? ?nr',
    ),
    stille: whole('sagsnr|sagsnummer|sagsnr\\.? ?/ ?dok\\.? ?nr|dok\\.? ?nr|dokumentnr|journalnr|j\\.? ?nr'),
  },
  {
    felt: 'udsendt',
    navne: whole(
      'udsendt|sendt|afsendt|udsendelsesdato|dato for udsendelse|udsendt den|referat udsendt|referatdato|referat dateret|dagsorden udsendt|udarbejdet den|dateret',
    ),
    stille: whole(''),
  },
  {
    felt: 'kontakt',
    navne: whole(
      'kontaktperson|kontaktpersoner|kontakt|telefon|tlf|tlf\\.? ?nr|mobil|e-?mail|mail|e-?post|sagsbehandler|direkte telefon|direkte|spørgsmål til|henvendelse til',
    ),
    stille: whole('kontaktperson|telefon|tlf|e-?mail|mobil'),
  },
  {
    felt: 'andet',
    navne: whole(
      'øvrige oplysninger|bemærkninger|kopi til|kopi|cc|fordeling|vedlagt|udarbejdet af|forberedelse|medbring|forplejning|link til mødet|mødelink|næste møde|formål(?: med mødet)?|mødets formål',
    ),
    stille: whole('øvrige oplysninger'),
  },
];

/** Labels that are words of many uses: alone on a line they need a colon. */
export const KUN_MED_KOLON =
  /^(?:hvem|vedr(?:ørende)?|angående|sekretariat(?:et)?|(?:næst)?formand|gruppe|emne|titel|type|andre|øvrige|gæst|gæster|kopi|cc|dag|kl|start(?:er)?|slut(?:ter)?|adresse|hvor|hvornår|sekretær|ref|kontakt|mail|medlemmer|kommuner|politikere|repræsentanter|personer|suppleanter|bemærkninger|forberedelse|vedlagt|direkte|fremmøde?|mødt|mødte|deltog|deltager|status|sendt|afsendt|formål|næste møde|fordeling|ophør|hævet|begyndt|begyndelse|fra .*|referat v(?:ed)?|tovholder|facilitator|udeblev\p{L}*|forhindrede?|indbudt)$/iu;
