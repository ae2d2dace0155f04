import { describe, expect, it } from 'vitest';
import { isRutinepunkt } from './rutinepunkt.ts';

describe('an item that every meeting has', () => {
  it.each([
    'Godkendelse af dagsorden',
    'Godkendelse af referat fra sidste møde',
    'Eventuelt',
    'EVENTUELT.',
    'Evt.',
    'Næste møde',
    'Bordet rundt',
  ])('is «%s»', (titel) => {
    expect(isRutinepunkt(titel)).toBe(true);
  });

  it.each(['Godkendelse af budget 2012', 'Eventuelt nyt tilbud', 'Møder i 2012', 'Godkendelse af kommissorium'])(
    'is not «%s»',
    (titel) => {
      expect(isRutinepunkt(titel)).toBe(false);
    },
  );
});
