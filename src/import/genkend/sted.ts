const STED =
  /(?:rådhus|lokale|(?:^|\s)(?:teams|skype|zoom|online|virtuelt|videomøde|telefonmøde)|hotel|center|gården|kontor|bygning|konference|kursus|\d{4}\s\p{Lu}|(?:vej|gade|allé|plads|torv|boulevarden|stræde)\s?\d|regionshus|borgerhus|kulturhus|sal(?:en)?\b)/iu;

/** Whether a line looks like a place: a town hall, a room, a street with its number, a meeting on screen. */
export function isSted(linje: string): boolean {
  return linje.length < 120 && STED.test(linje);
}
