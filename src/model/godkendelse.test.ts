import { describe, expect, it } from 'vitest';
import { trintilstand, type Godkendelsestrin } from './godkendelse.ts';
import type { Aftalestatus } from './rammeaftale.ts';

const TODAY = '2013-05-01';
const step = (facts: Partial<Godkendelsestrin> = {}): Godkendelsestrin => ({
  trin: 'Godkender forslaget',
  organ: 'nordjylland/kkr',
  ...facts,
});
const stateOf = (facts: Partial<Godkendelsestrin>, status?: Aftalestatus) => trintilstand(step(facts), status, TODAY);

describe('a step on the way to approval', () => {
  it('is done when it has a day, a meeting or a result', () => {
    expect(stateOf({ dato: '2013-05-01' })).toBe('sket');
    expect(stateOf({ moede: 'nordjylland/kkr/2013-04-01' })).toBe('sket');
    expect(stateOf({ resultat: 'Godkendt' }, 'under-udarbejdelse')).toBe('sket');
  });

  it('is planned when its day is still to come, or the paper only says what is expected', () => {
    expect(stateOf({ dato: '2013-05-02' })).toBe('planlagt');
    expect(stateOf({ planlagt: 'mødet i juni' }, 'godkendt')).toBe('planlagt');
  });

  it.each<Aftalestatus>(['under-udarbejdelse', 'i-hoering'])('is missing while the agreement is %s', (status) => {
    expect(stateOf({}, status)).toBe('mangler');
  });

  it.each<Aftalestatus | undefined>(['godkendt', 'erstattet', undefined])(
    'is only not told of when the agreement is %s',
    (status) => {
      expect(stateOf({}, status)).toBe('uoplyst');
    },
  );
});
