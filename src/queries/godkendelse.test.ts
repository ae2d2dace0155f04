import { describe, expect, it } from 'vitest';
import type { Godkendelsestrin } from '../model/godkendelse.ts';
import type { Aftalestatus, Rammeaftale } from '../model/rammeaftale.ts';
import { organ, smallPortal } from '../tests/small-portal.ts';
import { formatMangler, visTrin } from './godkendelse.ts';

const TODAY = '2013-05-01';
const DAS = 'nordjylland/das';
const KKR = 'nordjylland/kkr';
const portal = smallPortal({
  organer: [organ(DAS, 'Styregruppen', { forkortelse: 'DAS' }), organ(KKR, 'KKR Nordjylland')],
});

const HELD: Godkendelsestrin = { trin: 'Behandler', organ: DAS, dato: '2013-03-18', resultat: 'Anbefalet' };
const PLANNED: Godkendelsestrin = { trin: 'Godkender', organ: KKR, planlagt: 'mødet i juni' };
const SILENT: Godkendelsestrin = { trin: 'Godkender', organ: KKR };

const aftale = (godkendelse: Godkendelsestrin[], status?: Aftalestatus): Rammeaftale => ({
  id: 'nordjylland/2014',
  file: 'rammeaftaler/nordjylland/2014.md',
  titel: 'Rammeaftale 2014',
  region: 'nordjylland',
  bilagsfiler: [],
  godkendelse,
  status,
});
const sentence = (...args: Parameters<typeof aftale>) => formatMangler(portal, aftale(...args), TODAY);

describe('what is left of the way to approval', () => {
  it('is said with the bodies that have not had it, while the agreement is on its way', () => {
    expect(sentence([HELD, SILENT, { ...PLANNED, organ: DAS }], 'i-hoering')).toBe(
      '2 af 3 trin mangler ifølge kilden: KKR Nordjylland og DAS.',
    );
  });

  it('names a body once', () => {
    expect(sentence([PLANNED, SILENT], 'under-udarbejdelse')).toBe(
      '2 af 2 trin mangler ifølge kilden: KKR Nordjylland.',
    );
  });

  it.each<Aftalestatus | undefined>(['godkendt', undefined])(
    'is nothing but days the source does not tell, when the agreement is %s',
    (status) => {
      expect(sentence([HELD, SILENT], status)).toBe('Kilden oplyser ikke datoen for 1 af 2 trin.');
      expect(sentence([HELD, PLANNED], status)).toBe('Kilden oplyser ikke datoen for 1 af 2 trin.');
      expect(sentence([SILENT, SILENT], status)).toBe('Kilden oplyser ingen datoer for trinene.');
    },
  );

  it('is nothing when every step has its day', () => {
    expect(sentence([HELD], 'godkendt')).toBe('');
    expect(sentence([HELD], 'under-udarbejdelse')).toBe('');
    expect(sentence([])).toBe('');
  });
});

describe('a step', () => {
  const show = (trin: Godkendelsestrin, status?: Aftalestatus) => {
    const [shown] = visTrin(portal, aftale([trin], status), TODAY);
    return [shown?.sket, shown?.naar, shown?.tekst];
  };

  it.each([
    ['that was held', HELD, 'godkendt', [true, '18. marts 2013', 'Anbefalet']],
    [
      'whose meeting is known',
      { ...SILENT, moede: 'nordjylland/kkr/2013-04-02' },
      undefined,
      [true, '2. april 2013', undefined],
    ],
    ['with a result only', { ...SILENT, resultat: 'Godkendt' }, 'godkendt', [true, 'dato ikke oplyst', 'Godkendt']],
    ['with a day to come', { ...SILENT, dato: '2013-06-01' }, 'i-hoering', [false, '1. juni 2013', undefined]],
    ['that is expected', PLANNED, 'i-hoering', [false, 'planlagt', 'Planlagt: mødet i juni']],
    ['that is missing', SILENT, 'i-hoering', [false, 'mangler', undefined]],
    ['that nothing is told of', SILENT, 'godkendt', [false, 'dato ikke oplyst', undefined]],
  ] satisfies [string, Godkendelsestrin, Aftalestatus | undefined, unknown[]][])('%s', (_, trin, status, expected) => {
    expect(show(trin, status)).toEqual(expected);
  });
});
