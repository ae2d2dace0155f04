import { describe, expect, it } from 'vitest';
import { addressOfBilag, addressOfFile, addressOfReference, punktId, withBase } from './adresse.ts';

describe('addresses', () => {
  it.each([
    ['moeder/nordjylland/socdir/2012-03-01.md', '/moeder/nordjylland/socdir/2012-03-01/'],
    [
      'moeder/nordjylland/socdir/2012-03-01-ekstraordinaert.md',
      '/moeder/nordjylland/socdir/2012-03-01-ekstraordinaert/',
    ],
    ['organer/nordjylland/socdir.md', '/organer/nordjylland/socdir/'],
    ['rammeaftaler/nordjylland/2021-2022.md', '/rammeaftaler/nordjylland/2021-2022/'],
    ['sager/nordjylland/metodecentret.md', '/sager/nordjylland/metodecentret/'],
    ['sider/om.mdx', '/om/'],
  ])('%s stands at %s', (file, address) => {
    expect(addressOfFile(file)).toBe(address);
  });

  it.each([
    ['nordjylland/socdir/2012-03-01', '/moeder/nordjylland/socdir/2012-03-01/'],
    ['nordjylland/socdir/2012-03-01-ekstraordinaert', '/moeder/nordjylland/socdir/2012-03-01-ekstraordinaert/'],
    ['nordjylland/socdir/2012-03-01#punkt-3', '/moeder/nordjylland/socdir/2012-03-01/#punkt-3'],
  ])('the reference %s leads to %s', (reference, address) => {
    expect(addressOfReference(reference)).toBe(address);
  });

  it('names of annexes are encoded', () => {
    expect(addressOfBilag('nordjylland/socdir/2012-03-01', 'Bilag 1 #æ.pdf')).toBe(
      '/bilag/nordjylland/socdir/2012-03-01/Bilag%201%20%23%C3%A6.pdf',
    );
  });

  it.each([
    ['3', 'punkt-3'],
    ['3a', 'punkt-3a'],
    ['3Å', 'punkt-3aa'],
    ['114', 'punkt-114'],
  ])('item %s is %s', (nr, id) => {
    expect(punktId(nr)).toBe(id);
  });

  it.each([
    ['/', '/om/', '/om/'],
    ['/portal/', '/om/', '/portal/om/'],
    ['/portal', '/', '/portal/'],
  ])('below %s the address %s is %s', (base, address, full) => {
    expect(withBase(base, address)).toBe(full);
  });
});
