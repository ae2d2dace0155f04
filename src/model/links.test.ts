import { describe, expect, it } from 'vitest';
import { addressOfBilagFile, addressOfLink, readLink } from './links.ts';

const FILE = 'moeder/nordjylland/socdir/2012-03-01.md';

describe('a link in a meeting', () => {
  it.each([
    ['2013-03-18.md', '/moeder/nordjylland/socdir/2013-03-18/'],
    ['./2013-03-18.md#punkt-3', '/moeder/nordjylland/socdir/2013-03-18/#punkt-3'],
    ['../../../organer/midtjylland/dassos.md', '/organer/midtjylland/dassos/'],
    ['../../../sider/om.mdx#hvem', '/om/#hvem'],
    ['#punkt-2', '#punkt-2'],
    ['2012-03-01.md#punkt-2', '#punkt-2'],
    ['2012-03-01/henvendelse.pdf', '/bilag/nordjylland/socdir/2012-03-01/henvendelse.pdf'],
    ['2012-03-01/mit%20bilag.pdf', '/bilag/nordjylland/socdir/2012-03-01/mit%20bilag.pdf'],
    ['2012-03-01/nr%231%20%C3%A6.pdf', '/bilag/nordjylland/socdir/2012-03-01/nr%231%20%C3%A6.pdf'],
    ['/moeder/', '/moeder/'],
    ['/moeder/nordjylland/socdir/2013-03-18/#punkt-1', '/moeder/nordjylland/socdir/2013-03-18/#punkt-1'],
    ['https://kl.dk/a?b=c#d', 'https://kl.dk/a?b=c#d'],
    ['mailto:post@eksempel.dk', 'mailto:post@eksempel.dk'],
    ['tel:+4512345678', 'tel:+4512345678'],
  ])('%s leads to %s', (href, address) => {
    expect(addressOfLink(href, FILE)).toBe(address);
  });

  it('knows a file of the content folder by its path there', () => {
    expect(readLink('../../../rammeaftaler/midtjylland/2016.md#fokus', FILE)).toEqual({
      kind: 'file',
      file: 'rammeaftaler/midtjylland/2016.md',
      fragment: 'fokus',
    });
    expect(readLink('2012-03-01/100%.pdf', FILE)).toEqual({
      kind: 'bilag',
      file: 'moeder/nordjylland/socdir/2012-03-01/100%.pdf',
    });
  });
});

describe('a link that is refused leads nowhere', () => {
  it.each([
    ['javascript:alert(1)'],
    ['JaVaScRiPt:alert(1)'],
    [' javascript:alert(1)'],
    ['java\nscript:alert(1)'],
    ['java\tscript:alert(1)'],
    ['\u0001javascript:alert(1)'],
    ['data:text/html,x'],
    ['vbscript:x'],
    ['file:///etc/passwd'],
    ['blob:https://eksempel.dk/x'],
    ['https:eksempel.dk'],
    ['mailto:?bcc=x@eksempel.dk'],
    ['javascript%3Aalert(1)'],
    ['java%73cript%253Aalert(1)'],
    ['java\u200bscript:alert(1)'],
    ['\u00a0javascript:alert(1)'],
    ['C:\\referat.docx'],
  ])('scheme: %j', (href) => {
    expect(readLink(href, FILE)).toEqual({
      kind: 'refused',
      reason: 'kun http-, https-, mailto- og tel-adresser kan bruges',
    });
    expect(addressOfLink(href, FILE)).toBeUndefined();
  });

  it.each([
    '/%09/ondt.example',
    '//eksempel.dk',
    '/\\eksempel.dk',
    '\\\\eksempel.dk',
    '/%5Ceksempel.dk',
    '/%2Feksempel.dk',
    '/\t/eksempel.dk',
    '\\/eksempel.dk',
  ])('another host: %j', (href) => {
    expect(readLink(href, FILE)).toEqual({ kind: 'refused', reason: 'adressen mangler https:' });
    expect(addressOfLink(href, FILE)).toBeUndefined();
  });

  it.each(['a\\b.md', '2012-03-01%5Ca.pdf'])('a path of Windows: %j', (href) => {
    expect(readLink(href, FILE)).toEqual({
      kind: 'refused',
      reason: 'stien er skrevet med \\; mellem mapper skrives /',
    });
  });

  it.each(['../../../../README.md', '../../../../../etc/passwd', '%2e%2e/../../../x.pdf'])(
    'out of the folder: %s',
    (href) => {
      expect(readLink(href, FILE)).toEqual({ kind: 'refused', reason: 'det fører ud af mappen content' });
    },
  );

  it.each(['', '#', ' '])('nothing: %j', (href) => {
    expect(readLink(href, FILE)).toEqual({ kind: 'refused', reason: 'det er tomt' });
  });
});

it('an annex of an agreement stands beside those of meetings', () => {
  expect(addressOfBilagFile('rammeaftaler/nordjylland/2013/takster.pdf')).toBe('/bilag/nordjylland/2013/takster.pdf');
});
