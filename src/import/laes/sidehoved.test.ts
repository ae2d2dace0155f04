import { describe, expect, it } from 'vitest';
import { splitSidehoveder } from './sidehoved.ts';

const page = (side: number, ...tekster: string[]) =>
  tekster.map((tekst, index) => ({ tekst, indryk: 0, sted: { side, linje: index + 1 } }));

describe('headers and footers of pages', () => {
  it('stand on most pages, their numbers aside', () => {
    const { udeladt } = splitSidehoveder([
      page(1, 'Prøvegruppen', 'Første', 'Anden', 'Tredje', 'Side 1 af 2'),
      page(2, 'Prøvegruppen', 'Fjerde', 'Femte', 'Sjette', 'Side 2 af 2'),
    ]);
    expect(udeladt.map(({ art, tekst }) => [art, tekst])).toEqual([
      ['sidehoved', 'Prøvegruppen'],
      ['sidefod', 'Side 1 af 2'],
      ['sidehoved', 'Prøvegruppen'],
      ['sidefod', 'Side 2 af 2'],
    ]);
  });

  it('are no headings of sections, which may stand at the edge of two pages', () => {
    const { udeladt, linjer } = splitSidehoveder([
      page(1, '1. Regnskab', 'Regnskabet er vedlagt.', 'Beslutning:', 'Godkendt.'),
      page(2, '2. Budget', 'Budgettet er vedlagt.', 'Beslutning:', 'Udsat.'),
    ]);
    expect([udeladt, linjer.length]).toEqual([[], 8]);
  });
});
