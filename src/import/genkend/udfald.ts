import type { UdfaldKode } from '../../model/udfald.ts';
import { tekstOf } from './fraser.ts';
import type { FundetAfsnit } from './afsnit.ts';
import { trimTekst } from './ord.ts';

/** What came of an item. */
export interface FundetUdfald {
  udfald: UdfaldKode;
  flyttetTil?: 'naeste';
}

const HVAD =
  '(?:(?!ikke|dele|halvdelen|noget)\\p{L}+ (?:blev|er|bliver) )?(?:(?:dagsordenen?|referatet|indstillingen|indstillingerne|punktet|sagen|orienteringen|forslaget|budgettet|regnskabet|oplægget|kommissoriet|det|blev|er|bliver|hermed|enstemmigt) )*';
const MODE: [RegExp, FundetUdfald][] = [
  [
    new RegExp(`^${HVAD}(?:tiltrådt|godkendt)(?: som indstillet| uden bemærkninger| enstemmigt)?$`, 'iu'),
    { udfald: 'godkendt' },
  ],
  [new RegExp(`^${HVAD}(?:taget |tages )?til efterretning$`, 'iu'), { udfald: 'efterretning' }],
  [/^(?:(?!ikke)[\p{L}-]+ ){1,4}tog (?:(?!ikke|dele)[\p{L}-]+ ){1,3}til efterretning$/iu, { udfald: 'efterretning' }],
  [new RegExp(`^${HVAD}anbefalet(?: til godkendelse)?$`, 'iu'), { udfald: 'anbefalet' }],
  [new RegExp(`^${HVAD}drøftet$`, 'iu'), { udfald: 'droeftet' }],
  [
    new RegExp(`^${HVAD}(?:udsat|udsættes|flyttes|flyttet|udskydes|udskudt) til (?:det )?næste (?:møde|gang)$`, 'iu'),
    { udfald: 'udsat', flyttetTil: 'naeste' },
  ],
  [new RegExp(`^${HVAD}(?:udsat|udsættes|udskudt|udskydes)$`, 'iu'), { udfald: 'udsat' }],
  [new RegExp(`^${HVAD}(?:bortfaldet|bortfalder|bortfaldt|udgår|udgik|udgået)$`, 'iu'), { udfald: 'bortfaldet' }],
  [new RegExp(`^${HVAD}ikke tiltrådt$`, 'iu'), { udfald: 'ikke-tiltraadt' }],
];

/** The outcome of an item whose decision says one unmistakable thing and nothing else; else none. */
export function findUdfald(afsnit: readonly FundetAfsnit[]): FundetUdfald | undefined {
  const decisions = afsnit.filter(({ art }) => art === 'beslutning');
  const own = decisions.length > 0 ? decisions : afsnit.every(({ titel }) => titel === undefined) ? afsnit : [];
  const tekst = trimTekst(own.flatMap(({ blokke }) => blokke.map(tekstOf)).join(' '))
    .replace(/[.!]$/, '')
    .replace(/^[-–]\s*/, '');
  return tekst.length > 90 ? undefined : MODE.find(([pattern]) => pattern.test(tekst))?.[1];
}
