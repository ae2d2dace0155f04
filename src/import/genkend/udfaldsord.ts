import type { UdfaldKode } from '../../model/udfald.ts';

/** Ways to say an outcome in a sentence; each stands for one. */
export interface Udfaldsord {
  udfald: UdfaldKode;
  /** `blev godkendt`, `godkendt`. */
  tillaegsform: string;
  /** `Punktet udsættes`, `Udsættes`: the whole predicate. */
  passiv: string;
  /** `Gruppen godkendte`. */
  aktiv: string;
}

const EFTERRETNING = '(?:[\\p{L}\\d-]+ ){0,8}?til efterretning';

/** The words for each outcome. */
export const UDFALDSORD: readonly Udfaldsord[] = [
  {
    udfald: 'godkendt',
    tillaegsform: 'tiltrådt|godkendt|vedtaget',
    passiv: 'tiltrædes|godkendes|vedtages',
    aktiv:
      'tiltrådte|tiltræder|godkendte|godkender|vedtog|vedtager|tilsluttede sig|tilslutter sig|besluttede at (?:godkende|tiltræde)',
  },
  {
    udfald: 'efterretning',
    tillaegsform: '(?:taget |tages )?til efterretning',
    passiv: 'tages til efterretning|toges til efterretning',
    aktiv: `(?:tog|tager) (?!ikke)${EFTERRETNING}`,
  },
  {
    udfald: 'anbefalet',
    tillaegsform: 'anbefalet',
    passiv: 'anbefales',
    aktiv: 'anbefalede|anbefaler|besluttede at anbefale',
  },
  { udfald: 'droeftet', tillaegsform: 'drøftet', passiv: 'drøftedes', aktiv: 'drøftede' },
  {
    udfald: 'udsat',
    tillaegsform: 'udsat|udskudt|flyttet til (?:det )?næste (?:møde|gang)',
    passiv: 'udsættes|udskydes|flyttes til (?:det )?næste (?:møde|gang)',
    aktiv:
      '(?:udsatte|udsætter|udskød|udskyder|besluttede at (?:udsætte|udskyde)) (?:punktet|sagen|emnet|beslutningen|behandlingen|drøftelsen|forslaget)',
  },
  {
    udfald: 'bortfaldet',
    tillaegsform: 'bortfaldet|udgået',
    passiv: 'bortfalder|bortfaldt|udgår|udgik',
    aktiv: '(?!)',
  },
  {
    udfald: 'ikke-tiltraadt',
    tillaegsform: 'afvist|forkastet',
    passiv: 'afvises|forkastes',
    aktiv: 'afviste|forkastede',
  },
];
