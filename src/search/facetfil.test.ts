import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFacetliste, writeFacetliste, type Facetside } from './facetfil.ts';

const side = (id: string, dag: string, filtre: Facetside['filtre'] = {}): Facetside => ({
  id,
  url: `/${id}/`,
  dag,
  filtre,
});

describe('what pages can be narrowed by', () => {
  it('has pages newest first, those of one day by their address, and those without a day last', () => {
    const written = writeFacetliste([
      side('a', ''),
      side('c', '2012-03-01'),
      side('b', '2012-03-01'),
      side('d', '2013-01-01'),
    ]);
    expect(readFacetliste(written).sider).toEqual(['d', 'b', 'c', 'a']);
  });

  it('has every value once and in order, and those of each page', () => {
    const { filtre } = readFacetliste(
      writeFacetliste([
        side('a', '2013-01-01', { udfald: ['Udsat', 'Godkendt', 'Udsat'] }),
        side('b', '2012-01-01', { udfald: ['Godkendt'], region: ['Nordjylland'] }),
      ]),
    );
    expect(filtre.udfald.vaerdier).toEqual(['Godkendt', 'Udsat']);
    expect(Object.fromEntries(filtre.udfald.af)).toEqual({ a: ['Godkendt', 'Udsat'], b: ['Godkendt'] });
    expect(Object.fromEntries(filtre.region.af)).toEqual({ a: [], b: ['Nordjylland'] });
    expect(filtre.organ.vaerdier).toEqual([]);
  });

  it('is what was written, however many values there are', () => {
    const value = fc.string({ unit: fc.constantFrom(...'abcæ.," '), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(fc.uniqueArray(value), { minLength: 1, maxLength: 60 }), (lists) => {
        const sider = lists.map((organ, index) => side(`da_${index}`, '', { organ }));
        const { af } = readFacetliste(writeFacetliste(sider)).filtre.organ;
        for (const { id, filtre } of sider)
          expect([...(af.get(id) ?? [])].sort()).toEqual([...(filtre['organ'] ?? [])].sort());
      }),
    );
  });
});
