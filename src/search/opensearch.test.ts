import { expect, it } from 'vitest';
import { writeOpensearch } from './opensearch.ts';

const adresser = {
  soeg: 'https://eksempel.dk/portal/soeg/',
  ikon: 'https://eksempel.dk/portal/favicon.svg',
  selv: 'https://eksempel.dk/portal/opensearch.xml',
};

it('leads a browser to the search page with the words that were typed', () => {
  expect(writeOpensearch({ navn: 'Portalen', undertitel: 'Referater' }, adresser)).toContain(
    '<Url type="text/html" template="https://eksempel.dk/portal/soeg/?q={searchTerms}"/>',
  );
});

it('keeps the short name within the 16 characters of the specification', () => {
  const xml = writeOpensearch({ navn: 'Rammeaftaleportalen', undertitel: 'Referater' }, adresser);
  expect(/<ShortName>(.*)<\/ShortName>/.exec(xml)?.[1]).toBe('Rammeaftaleport…');
  expect(xml).toContain('<LongName>Rammeaftaleportalen</LongName>');
  const named = writeOpensearch({ navn: 'Rammeaftaleportalen', kortnavn: 'Rammeaftaler', undertitel: '' }, adresser);
  expect(named).toContain('<ShortName>Rammeaftaler</ShortName>');
});

it('writes signs of XML as text', () => {
  expect(writeOpensearch({ navn: 'Børn & unge', undertitel: 'a < b' }, adresser)).toContain(
    '<ShortName>Børn &amp; unge<',
  );
});
