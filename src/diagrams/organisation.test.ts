import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ORGANTYPER, RELATIONER, type Organtype, type Relationstype } from '../model/organ.ts';
import { findTegnefejl } from '../tests/tegnefejl.ts';
import type { OrganKnude } from './organisation-boks.ts';
import { MAAL, SPALTE } from './organisation-maal.ts';
import type { OrganForbindelse } from './organisation-opstilling.ts';
import { tegnOrganisation } from './organisation.ts';

const TYPER = Object.keys(ORGANTYPER) as Organtype[];
const ARTER = Object.keys(RELATIONER) as Relationstype[];

function organ(id: string, overordnet?: string, type: Organtype = 'administrativ'): OrganKnude {
  return { id, navn: `Organet ${id}`, type, art: ORGANTYPER[type], overordnet };
}

function box(tegning: ReturnType<typeof tegnOrganisation>, id: string) {
  return tegning.bokse.find(({ knude }) => knude.id === id)!;
}

const WORDS = [
  'Den',
  'Administrative',
  'Specialundervisningsområdet',
  'for',
  '(DASSOS)',
  'Socialtilsyn',
  'W'.repeat(40),
  'ÆØÅ',
];
const navn = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 9 }).map((words) => words.join(' '));

/** Up to fifteen bodies, each perhaps under an earlier one, and relations between any two of them. */
const organisation = fc
  .array(fc.record({ navn, type: fc.constantFrom(...TYPER), over: fc.option(fc.oneof(fc.nat(2), fc.nat(14))) }), {
    minLength: 1,
    maxLength: 15,
  })
  .chain((list) => {
    const knuder = list.map(({ navn, type, over }, nr): OrganKnude => {
      const overordnet = over !== null && over < nr ? `o${over}` : over === 14 ? 'landet/x' : undefined;
      return { id: `o${nr}`, navn, type, art: `${ORGANTYPER[type]}, Nordjylland`, overordnet };
    });
    const id = fc.nat(list.length - 1).map((nr) => `o${nr}`);
    const forbindelser = fc.array(fc.record({ fra: id, til: id, type: fc.constantFrom(...ARTER) }), { maxLength: 18 });
    return fc.record({ knuder: fc.constant(knuder), forbindelser });
  });

describe('the organisation chart', () => {
  it('puts nothing on top of anything else, whichever bodies and relations there are', () => {
    fc.assert(
      fc.property(organisation, ({ knuder, forbindelser }) => {
        expect(findTegnefejl(tegnOrganisation(knuder, forbindelser))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('shows every body once, and every relation between two from the one to the other', () => {
    fc.assert(
      fc.property(organisation, ({ knuder, forbindelser }) => {
        const tegning = tegnOrganisation(knuder, forbindelser);
        expect(tegning.bokse.map(({ knude }) => knude.id).sort()).toEqual(knuder.map(({ id }) => id).sort());
        const wanted = forbindelser
          .filter(({ fra, til }) => fra !== til)
          .map(({ fra, til, type }) => `${fra} ${type} ${til}`);
        const drawn = tegning.forbindelser.map(({ fra, til, type }) => `${fra} ${type} ${til}`);
        expect(drawn.sort()).toEqual([...new Set(wanted)].sort());
        for (const { til, punkter } of tegning.forbindelser)
          expect(touches(box(tegning, til), punkter.at(-1)!)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('stays within three boxes a row, so that its text can be read across a page', () => {
    fc.assert(
      fc.property(organisation, ({ knuder }) => {
        const { bokse } = tegnOrganisation(knuder, []);
        const left = Math.min(...bokse.map(({ x }) => x));
        expect(Math.max(...bokse.map(({ x, bredde }) => x + bredde)) - left).toBeLessThanOrEqual(SPALTE);
      }),
      { numRuns: 60 },
    );
  });

  it('places a body below the one it hangs under', () => {
    const tegning = tegnOrganisation([organ('a'), organ('b', 'a'), organ('c', 'a')], []);
    expect(box(tegning, 'b').y).toBeGreaterThan(box(tegning, 'a').y);
    expect(box(tegning, 'b').y).toBe(box(tegning, 'c').y);
    expect(tegning.hierarki).toHaveLength(2);
  });

  it('stacks the bodies below one when they cannot stand side by side', () => {
    const below = ['b', 'c', 'd', 'e', 'f'].map((id) => organ(id, 'a'));
    const { bokse } = tegnOrganisation([organ('a'), ...below], []);
    const rows = new Set(bokse.filter(({ knude }) => knude.overordnet).map(({ y }) => y));
    expect(rows.size).toBe(2);
  });

  it('sets bodies that hang under none in rows by kind', () => {
    const tegning = tegnOrganisation(
      [organ('s', undefined, 'sekretariat'), organ('p', undefined, 'politisk')],
      [{ fra: 's', til: 'p', type: 'betjener' }],
    );
    expect(box(tegning, 'p').y).toBeLessThan(box(tegning, 's').y);
    expect(tegning.hierarki).toEqual([]);
    expect(tegning.overskrift).toBeUndefined();
  });

  it('sets bodies without any relation last, below a heading of their own', () => {
    const knuder = [organ('alene', undefined, 'politisk'), organ('a'), organ('b')];
    const tegning = tegnOrganisation(knuder, [{ fra: 'a', til: 'b', type: 'inddrager' }]);
    expect(box(tegning, 'alene').y).toBeGreaterThan(box(tegning, 'b').y);
    expect(tegning.overskrift!.y).toBeLessThan(box(tegning, 'alene').y);
    expect(tegning.overskrift!.y - MAAL.art).toBeGreaterThan(box(tegning, 'b').y + box(tegning, 'b').hoejde);
  });

  it('draws a relation between two on a row straight across', () => {
    const tegning = tegnOrganisation([organ('a'), organ('b')], [{ fra: 'a', til: 'b', type: 'inddrager' }]);
    expect(tegning.forbindelser[0]!.punkter).toHaveLength(2);
  });

  it('lets relations of one kind from one body share a line as far as they go together', () => {
    const knuder = [organ('s', undefined, 'sekretariat'), ...['a', 'b', 'c'].map((id) => organ(id))];
    const betjener = (til: string): OrganForbindelse => ({ fra: 's', til, type: 'betjener' });
    const tegning = tegnOrganisation(knuder, ['a', 'b', 'c'].map(betjener));
    const box = tegning.bokse.find(({ knude }) => knude.id === 's')!;
    const leaving = tegning.forbindelser.filter(({ punkter }) => touches(box, punkter[0]!));
    expect(leaving).toHaveLength(1);
  });
});

function touches(
  { x, y, bredde, hoejde }: { x: number; y: number; bredde: number; hoejde: number },
  punkt: { x: number; y: number },
) {
  const across = punkt.x >= x && punkt.x <= x + bredde;
  const down = punkt.y >= y && punkt.y <= y + hoejde;
  return across && down;
}
