import { describe, expect, it } from 'vitest';
import { findPersonoplysninger } from './personoplysninger.ts';

const kinds = (text: string) => findPersonoplysninger(text).map(({ art }) => art);

describe("an organisation's own phone number passes", () => {
  it.each([
    'Socialtilsyn Nord, tlf. 72 12 34 56',
    'Ankestyrelsen, tlf. 33 12 34 56',
    'KL, Weidekampsgade 10, 2300 København S, tlf. 3312 3456',
    'Region Nordjylland, Niels Bohrs Vej 30, 9220 Aalborg Øst, tlf. 97 12 34 56',
    'Sekretariatet, Boulevarden 13, 9000 Aalborg, tlf. 99 12 34 56',
    'Sekretariat for rammeaftaler, tlf.: 87 12 34 56',
    'Ring til VISO på tlf. 72 12 34 56.',
    'Tlf. til Ankestyrelsen: 33 12 34 56',
    'Sekretariatet kan kontaktes på 87 12 34 56.',
    'Ungdomscentret Høvej, tlf. 98 12 34 56',
    'Institutionens telefonnummer er 98 12 34 56',
    '| Hjørring Kommune | 72 12 34 56 |',
    'Hun kommer i morgen. Borgerservice: 99 12 34 56',
  ])('%j', (text) => {
    expect(kinds(text)).toEqual([]);
  });
});

describe("a person's does not, with whatever organisation it stands", () => {
  it.each([
    'Socialstyrelsen, Anders And, tlf. 20 12 34 56',
    'Anders, Socialstyrelsen, tlf. 20 12 34 56',
    'Sekretariatet: Andersen, 20 12 34 56',
    'Socialtilsyn Nord Anders And 20 12 34 56',
    'Socialstyrelsen (ANA), tlf. 20 12 34 56',
    'ANA, Socialstyrelsen, tlf. 20 12 34 56',
    'Rip Rapsen Socialtilsyn Nord 20 12 34 56',
    'Aalborg Kommune, tlf. 20 12 34 56 (Anders And)',
    'Anders And\nRegion Nordjylland, tlf. 20 12 34 56',
    'Region Nordjylland\nAnders And\nTlf. 20 12 34 56',
    'Konsulent i Socialstyrelsen, tlf. 20 12 34 56',
    'Hjemmehjælper ved Aalborg Kommune, 20 12 34 56',
    'Afdelingsleder, Aalborg Kommune, 20 12 34 56',
    'Sekretariatet, mobil 20 12 34 56',
    'Bostedets beboer, tlf. 20 12 34 56',
    'Sekretariatet har noteret familiens telefon 20 12 34 56',
    'Institutionen ringer til familien på 20 12 34 56',
  ])('%j', (text) => {
    expect(kinds(text)).toEqual(['telefon']);
  });
});
