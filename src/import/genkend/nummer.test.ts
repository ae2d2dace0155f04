import { describe, expect, it } from 'vitest';
import { readNummer } from './nummer.ts';

describe('the number of an item', () => {
  it.each([
    ['3. Titel', '3'],
    ['03 Titel', '3'],
    ['3) Titel', '3'],
    ['3 · Titel', '3'],
    ['3 – Titel', '3'],
    ['3: Titel', '3'],
    ['#3 Titel', '3'],
    ['IV. Titel', '4'],
    ['Punkt 3: Titel', '3'],
    ['Punkt nr. 3 Titel', '3'],
    ['Ad pkt. 3. Titel', '3'],
    ['Ad 3) Titel', '3'],
    ['Dagsordenspunkt 3 – Titel', '3'],
    ['Dagsordenens punkt 3: Titel', '3'],
    ['Sag nr. 3: Titel', '3'],
  ])('is read: %s', (linje, nr) => {
    expect(readNummer(linje)).toMatchObject({ nr, titel: 'Titel' });
  });

  it.each(['3. marts 2012', '10-12', '3-5 personer', '2. udkast', 'I dag', '12.05.2015', 'Punkt 3 blev drøftet'])(
    'is not: %s',
    (linje) => {
      expect(readNummer(linje)).toBeUndefined();
    },
  );
});
