import { describe, expect, it } from 'vitest';
import { importText } from '../../tests/layouts.ts';

const HOVED = 'Referat fra møde i Socialdirektørforum den 21. maj 2015\n\nTid: kl. 13-15\nSted: Vejle Rådhus\n';

const fremmoedeIn = async (lister: string, fil = 'papir.txt') => {
  const [before, after] = fil.endsWith('html')
    ? [`${HOVED.replace(/(.+)\n/g, '<p>$1</p>')}`, '<h2>1. Velkomst</h2><p>Hej.</p>']
    : [HOVED, '\n\n1. Velkomst\n\nHej.\n'];
  const { frontmatter, tvivl, regnskab, markdown } = await importText(`${before}${lister}${after}`, fil);
  return {
    deltagere: frontmatter['deltagere'],
    afbud: frontmatter['afbud'],
    tvivl: tvivl.map(({ besked }) => besked),
    tabt: regnskab.tabt,
    body: markdown.slice(markdown.indexOf('\n---\n') + 5, markdown.indexOf('## 1.')).trim(),
  };
};
const tabelIn = async (...rows: string[][]) => {
  const html = rows.map((row) => `<tr>${row.map((celle) => `<td>${celle}</td>`).join('')}</tr>`).join('');
  return fremmoedeIn(`<h2>Deltagere</h2><table>${html}</table>`, 'papir.html');
};

const assens = { navn: 'Anna Prøve', kommune: 'assens' };
const fanoe = { navn: 'Bo Eksempel', kommune: 'fanoe' };
const vejle = { navn: 'Dan Digt', kommune: 'vejle' };
const rent = { tvivl: [], tabt: [], body: '' };

describe('a table of people', () => {
  it.each([['Deltager'], ['Til stede']])('may have those who did not come in a column beside %s', async (kom) => {
    const hoved = ['Kommune', kom, 'Afbud'];
    expect(await tabelIn(hoved, ['Assens', 'Anna Prøve', ''], ['Fanø', '', 'Bo Eksempel'])).toEqual({
      ...rent,
      deltagere: [assens],
      afbud: [fanoe],
    });
  });

  it('may have somebody who came and somebody who did not in one row, and several in one cell', async () => {
    const row = ['Assens', 'Anna Prøve<br>Eva Test', 'Finn Fiktiv og Bo Eksempel'];
    const { deltagere, afbud, tabt } = await tabelIn(['Kommune', 'Deltager', 'Afbud'], row, ['Vejle', 'Dan Digt', '-']);
    expect(deltagere).toEqual([assens, { navn: 'Eva Test', kommune: 'assens' }, vejle]);
    expect(afbud).toEqual([
      { navn: 'Finn Fiktiv', kommune: 'assens' },
      { navn: 'Bo Eksempel', kommune: 'assens' },
    ]);
    expect(tabt).toEqual([]);
  });

  it('loses no word unseen: what no list takes is told as lost', async () => {
    const { tabt } = await tabelIn(['Navn', 'Titel', 'Kommune'], ['Anna Prøve', '', 'Assens'], ['', 'Chefen', 'Fanø']);
    expect(tabt).toEqual(['chefen']);
  });
});

describe('a list of people below municipalities', () => {
  it.each([
    'Deltagere\n\nAssens Kommune\nAnna Prøve\n\nVejle Kommune\nDan Digt',
    'Deltagere:\nAssens\nAnna Prøve\nVejle\nDan Digt',
    'Deltagere\n\nAnna Prøve\nAssens Kommune\n\nDan Digt\nVejle Kommune',
  ])('has each where the paper has them: %j', async (lister) => {
    expect(await fremmoedeIn(lister)).toEqual({ ...rent, deltagere: [assens, vejle], afbud: undefined });
  });

  it('is a doubt when the line of a municipality could belong to those before or after it', async () => {
    const { deltagere, tvivl, tabt } = await fremmoedeIn('Deltagere\n\nAnna Prøve\nAssens Kommune\nDan Digt');
    expect(deltagere).toEqual([assens, 'Dan Digt']);
    expect(tvivl).toEqual([expect.stringContaining('Assens Kommune')]);
    expect(tabt).toEqual([]);
  });

  it('tells of a municipality that nobody stands below', async () => {
    const { deltagere, tvivl } = await fremmoedeIn('Deltagere\n\nAssens Kommune\nAnna Prøve\nFanø Kommune');
    expect(deltagere).toEqual([assens, { navn: 'Fanø Kommune', kommune: 'fanoe' }]);
    expect(tvivl).toEqual([expect.stringContaining('Fanø Kommune')]);
  });
});

describe('somebody who stands in for another', () => {
  it.each([
    'Anna Prøve (Assens), Dan Digt (Vejle) i stedet for Lone Løgn (Vejle)',
    'Anna Prøve (Assens), Dan Digt, Vejle, i stedet for Lone Løgn, Vejle',
  ])('has a place of their own: %s', async (linje) => {
    expect(await fremmoedeIn(`Deltagere: ${linje}`)).toEqual({
      ...rent,
      deltagere: [assens, { ...vejle, for: 'Lone Løgn' }],
      afbud: undefined,
    });
  });

  it('keeps it when the other is from somewhere else, which is told', async () => {
    const { deltagere, tvivl, tabt } = await fremmoedeIn(
      'Deltagere: Anna Prøve (Assens), Dan Digt (Vejle) i stedet for Lone Løgn (Kolding)',
    );
    expect(deltagere).toEqual([assens, { ...vejle, for: 'Lone Løgn' }]);
    expect(tvivl).toEqual([expect.stringMatching(/Lone Løgn.*Kolding/)]);
    expect(tabt).toEqual([]);
  });
});

it.each(['Deltagere:\t', 'Deltagere: '])('a list goes on where tabs begin the line below: %j', async (navn) => {
  const lister = `${navn}Anna Prøve, Assens,\n\t\tBo Eksempel for Carl Test\nReferent:\tDan Digt`;
  expect(await fremmoedeIn(lister)).toEqual({
    ...rent,
    deltagere: [assens, { navn: 'Bo Eksempel', for: 'Carl Test' }, { navn: 'Dan Digt', rolle: 'referent' }],
    afbud: undefined,
  });
});

describe('municipalities with their people after a colon', () => {
  const kommuner = '<p>Assens: Anna Prøve og Eva Test</p><p>Vejle: Dan Digt</p>';
  const personer = [assens, { navn: 'Eva Test', kommune: 'assens' }, vejle];

  it('came, which is told when no label says so', async () => {
    const { deltagere, afbud, tvivl, body } = await fremmoedeIn(
      `${kommuner}<p>Afbud: Bo Eksempel (Fanø)</p>`,
      'a.html',
    );
    expect([deltagere, afbud, body]).toEqual([personer, [fanoe], '']);
    expect(tvivl).toEqual([expect.stringContaining('deltagere')]);
  });

  it('are on the list whose label stands above them', async () => {
    const lister = (navn: string) => fremmoedeIn(`<p>${navn}:</p><p>Fanø: Bo Eksempel</p>${kommuner}`, 'a.html');
    expect(await lister('Deltagere')).toEqual({ ...rent, deltagere: [fanoe, ...personer], afbud: undefined });
    expect((await lister('Afbud')).afbud).toEqual([fanoe, ...personer]);
  });
});

it('a list goes on where a place and its people stand in paragraphs of their own', async () => {
  const lister = ['Assens', 'Anna Prøve', 'Vejle', 'Dan Digt'].map((linje) => `<p>${linje}</p>`).join('');
  const found = await fremmoedeIn(`<h2>Deltagere</h2>${lister}<p>Afbud: Bo Eksempel, Fanø</p>`, 'a.html');
  expect(found).toEqual({ ...rent, deltagere: [assens, vejle], afbud: [fanoe] });
});
