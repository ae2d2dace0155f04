import { describe, expect, it } from 'vitest';
import { findPersonoplysninger, maskPersonoplysninger } from './personoplysninger.ts';

const kinds = (text: string) => findPersonoplysninger(text).map(({ art }) => art);

describe('a CPR number is found', () => {
  it.each([
    '010190-1234',
    '0101901234',
    '010190 1234',
    '01-01-90-1234',
    '01.01.90-1234',
    '01.01.90 - 1234',
    '01 01 90 1234',
    '01/01/90-1234',
    '010190/1234',
    '010190–1234',
    '010190—1234',
    '010190−1234',
    '010190\u20111234',
    '010190\u00a01234',
    '010190\u200b-1234',
    '010190-\n  1234',
    'cpr: 0101901234',
    'CPR-nr.010190-1234',
    'cpr 01.01.1990-1234',
    'cpr.nr. 010190.1234',
    '01011990-1234',
    '０１０１９０－１２３４',
    '010190&#45;1234',
    '010190&nbsp;1234',
    '010190\\-1234',
    '**010190**-1234',
    '<u>010190</u>-1234',
    'født 010190-1234',
    'notat_0101901234.pdf',
    'notat-2012-03-01-010190-1234.pdf',
    '| A | 0101901234 | 12 |',
    '290200-1234',
    '010101-0007',
    '010190-2012',
    'sagsnr: 010190-1234',
    'Borger 010190.1234',
    'født 1/3-1990-1234',
    'cpr. 1.3.90-1234',
    '010101.0007',
    '010190:1234',
    '010190_1234',
    '01/01-90-1234',
    '01 01 90 - 1234',
    '01.01-90 1234',
    'Sag\n\n0101901234',
    'CPR: 0 1 0 1 9 0 1 2 3 4',
    'cpr-nr. 01 01 90 12 34',
    '010119901234 er borgerens cpr-nr.',
    '610190-1234',
    'CPR 9101901234',
    '٠١٠١٩٠-١٢٣٤',
    '𝟎𝟏𝟎𝟏𝟗𝟎-𝟏𝟐𝟑𝟒',
    '010190-<sup>1234</sup>',
    '01<b>01</b>90-1234',
    '0101\u00ad90-1234',
    '010\u200b190\u2060-12\ufeff34',
    '010190&nbsp;&ndash;&nbsp;1234',
    '&#48;10190-1234',
    '| Navn | CPR-nr. |\n| --- | --- |\n| A | 01 01 90 12 34 |',
    '| CPR | 0101 90 1234 |',
    '| Navn | CVR |\n| --- | --- |\n| A | B |\n\nA | B | 0101901234',
    'Navn;CPR\nA;010119901234',
    'Borger-id: 0101901234',
    'Borgernummer 0101901234',
    'personnr. 0101901234',
    '010190-1234\\.',
  ])('%j', (text) => {
    expect(kinds(text)).toEqual(['cpr']);
  });

  it.each(['12', '1.', '2012', '-', '14'])('each of some on lines below each other, also after %j', (before) => {
    expect(kinds(`${before}\n- 0101901234\n- 010190 1234\n- 020290-1234\n`)).toEqual(['cpr', 'cpr', 'cpr']);
  });
});

describe('a phone number is found', () => {
  it.each([
    'Tlf. 12345678',
    'tlf.: 12 34 56 78',
    'telefon 1234 5678',
    'mobilnr. 20123456',
    'tlf. 20.12.34.56',
    'mobil: 20-12-34-56',
    'tlf. 98\u00a012\u00a034\u00a056',
    '+45 12 34 56 78',
    '+4512345678',
    '(+45) 12345678',
    '0045 12345678',
    '004512345678',
    '+45-12-34-56-78',
    '+299 12 34 56',
    '+298 123456',
    '+46 70 123 45 67',
    '20 12 34 56',
    '20-12-34-56',
    '20.12.34.56',
    '9812 3456',
    'Ring til os på 20123456',
    'Anders And, 20123456',
    '| Anders And | 20123456 |',
    'T: 98123456',
    'tel:+4598123456',
    'https://wa.me/4520123456',
    '[ring](tel:20123456)',
    'Mobil:\n20123456',
    '- Telefon\n  20123456',
    '| Navn | Mobil |\n| --- | --- |\n| A | 20123456 |',
    'Navn;Tlf.\nA;20123456',
    '0049 151 23456789',
    'tlf. 004620123456',
    'Anders And, Aalborg Kommune, tlf. 20 12 34 56',
    'Mobil 2012 2345',
    '２０ １２ ３４ ５６',
  ])('%j', (text) => {
    expect(kinds(text)).toEqual(['telefon']);
  });
});

it('each of two with a stroke between them is found', () => {
  expect(kinds('Tlf. 20 12 34 56 / 98 76 54 32')).toEqual(['telefon', 'telefon']);
});

describe("a person's mail address is found", () => {
  it.each([
    'anders.and@eksempel.dk',
    'anders@eksempel.dk',
    'aa@eksempel.dk',
    'aa12@eksempel.dk',
    'andersen@eksempel.dk',
    'anders_and@eksempel.dk',
    'andersand@eksempel.dk',
    'andeby@gmail.com',
    'mailto:anders.and@eksempel.dk',
    'anders.and(at)eksempel.dk',
    'anders.and [at] eksempel.dk',
    'anders.and&#64;eksempel.dk',
    'Ånders.Ænd@eksempel.dk',
    'aaa.sof@eksempel.dk',
    'anders.and\\@eksempel.dk',
    '**anders.and**@eksempel.dk',
    'anders.and@*eksempel.dk*',
    'anders.and&commat;eksempel&period;dk',
    'anders.and&#x40;eksempel.dk',
    'anders.and @ eksempel.dk',
    'anders.and snabela eksempel.dk',
    'anders.and snabel-a eksempel punktum dk',
    'anders.and AT eksempel DOT dk',
    'anders.and at eksempel dot dk',
    'anders.and{at}eksempel.dk',
    'anders.and (at) eksempel (dot) dk',
    'anders.\u200band@eks\u00adempel.dk',
  ])('%j', (text) => {
    expect(kinds(text)).toEqual(['email']);
  });
});

describe('what is nobody passes', () => {
  it.each([
    '§ 82 a, b og c',
    '§§ 103 104 107 108',
    '1.480.874',
    'kr. 12.345.678',
    '12 345 678 kr.',
    '12345678 kr.',
    'sagsnr. 2011-43820',
    'dok.nr. 2012-54025',
    '40/13-2013',
    '27.36.00-G01-12-13',
    'Sag 150312-2013',
    'Dokumentnr. 12345678',
    'sag 1234 5678',
    'P-nr. 1003456789',
    'EAN 5798001234567',
    'EAN-nr. 5798 0012 34567',
    'CVR 29189420',
    'CVR-nr. 29 18 94 20',
    'Aalborg Kommune, 29189420',
    'ISBN 978-87-02-01234-5',
    '10.00-12.00',
    '01-03-2012',
    '01.03.2012',
    '2012-03-01',
    '20120301',
    '01.01.2012-31.12.2012',
    '01.03.12 kl. 10.00',
    '2011 2012 2013 2014',
    'uge 20 21 22 23',
    '20 21 22 23',
    '4000 5000',
    '10.10.10.10',
    '192.168.100.100',
    'dok.nr. 120312.4567',
    '120312.4567',
    '| A | 120312.4567 |',
    '120312.2013',
    '12:03:12:4567',
    '01.03-12.03.2012',
    '01.03-12-2013',
    '| 010112<br>1500 |',
    '01.03.2012-12.03.2012',
    'Acadre 150312-2013',
    'J.nr. 12-04-2012-0034',
    'født 1/3-1990 kl. 12.34',
    'Mødt 1/3-1990-1234',
    'Kontrakt nr. 0101901234',
    'Sag-ID 0101901234',
    'Projektnr. 0101901234',
    'bevillingsnummer: 0101901234',
    '010119901234',
    '600190-1234',
    '9101901234',
    'sag 610190-1234',
    'Sag:\n320190-1234',
    '| Navn | CVR-nr. | P-nr. |\n| --- | --- | --- |\n| Bostedet | 29 18 94 20 | 1010101234 |',
    'Navn;CVR;P-nr.\nBostedet;29 18 94 20;1010101234',
    '| Sted | 2011 | Beløb |\n| --- | --- | --- |\n| A | 23 45 67 89 | 22 33 45 67 |',
    '| Felt | Værdi |\n| --- | --- |\n| P-nr. | 1010101234 |',
    'Mobile løsninger i 2012 2013',
    'Kontakt i 2012-2014',
    'Telefontid:\n\n2012 2013',
    'Hovednummer: 98 12 34 56',
    'Omstillingen 98 12 34 56',
    'Ring til Aalborg Kommune på tlf. 98 12 34 56',
    '- Rebild Kommune, telefon 98123456',
    '0001234567',
    '0049 personer',
    'vi mødes at drøfte sagen. dk',
    'Det er at vide, at dot er et ord',
    '010190-••••',
    '320190-1234',
    '011390-1234',
    '12345678901234567890',
    'f010190-1234-4abc-8def-123456789012',
    'https://eksempel.dk/eli/lta/2012/1412071234',
    'https://eksempel.dk/12-34-56-78',
    'Tlf. 70 10 20 30',
    '+45 80 20 30 40',
    'post@eksempel.dk',
    'kontakt@eksempel.dk',
    'socialsekretariat@eksempel.dk',
    'rammeaftale.nord@eksempel.dk',
    'kkr-midtjylland@eksempel.dk',
    'rebild@rebild.example',
    'kl@kl.dk',
    'dpo@eksempel.dk',
    'pakke@1.2.3',
  ])('%j', (text) => {
    expect(kinds(text)).toEqual([]);
  });
});

describe('what was found', () => {
  it('is told with its place', () => {
    expect(findPersonoplysninger('Hr. A, 010190-1234, a.b@eksempel.dk')).toEqual([
      { art: 'cpr', index: 7, length: 11 },
      { art: 'email', index: 20, length: 15 },
    ]);
  });

  it('is told with its place in the text as it is written', () => {
    const text = 'A\u00adB &amp; <u>010190</u>-12&#51;4\\. x';
    const [fund] = findPersonoplysninger(text);
    expect(text.slice(fund?.index, (fund?.index ?? 0) + (fund?.length ?? 0))).toBe('010190</u>-12&#51;4');
  });

  it.each([
    ['٠١٠١٩٠-١٢٣٤', '010190-••••'],
    ['01.01.1990-1234', '01.01.1990-••••'],
    ['010190-\n  1234', '010190- ••••'],
    ['010190-&#49;&#50;34', '010190-••••'],
    ['CPR: 0 1 0 1 9 0 1 2 3 4', 'CPR: 0 1 0 1 9 0 • • • •'],
    ['a.b AT eksempel DOT dk', 'a••••'],
    ['a.b (at) eksempel.dk', 'a•••• (at) eksempel.dk'],
    ['**a.b**@eksempel.dk', '**a••••**@eksempel.dk'],
    ['12 cifre i 010190123456 er ikke et', '12 cifre i 010190123456 er ikke et'],
  ])('is masked as it is seen: %j', (text, masked) => {
    expect(maskPersonoplysninger(text)).toBe(masked);
  });

  it('is found in a table of many rows without counting them again for each', () => {
    const rows = Array.from({ length: 20_000 }, () => '| A | 29 18 94 20 |').join('\n');
    expect(findPersonoplysninger(`| Navn | CVR |\n| --- | --- |\n${rows}`)).toEqual([]);
  });

  it('is masked wherever it is told again', () => {
    expect(maskPersonoplysninger('«010190-1234», tlf. 20 12 34 56 og a.b@eksempel.dk, 2012-54025')).toBe(
      '«010190-••••», tlf. 20 •• •• •• og a••••@eksempel.dk, 2012-54025',
    );
  });
});
