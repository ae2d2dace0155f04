import { describe, expect, it } from 'vitest';
import { reasonAgainst } from './vaert.ts';

describe('a host that only one machine or one network knows is not linked to', () => {
  it.each([
    'http://localhost:4321/moeder/',
    'http://LOCALHOST/',
    'http://localhost./',
    'http://portal.localhost/',
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f.0.0.1/',
    'http://0.0.0.0:8080/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[fe80::1]/',
    'http://[fd12::1]/',
    'http://10.0.0.5/',
    'http://172.16.0.1/',
    'http://172.31.255.1/',
    'http://192.168.1.1/',
    'http://169.254.169.254/',
    'http://100.64.0.1/',
    'http://intranet/',
    'http://esdh.local/sag/1',
    'https://sag.kommune.lan/',
  ])('%s', (url) => {
    expect(reasonAgainst(url)).toBe('adressen findes kun på en bestemt computer eller et lukket net');
  });
});

it('an address with a name or a password in it hides where it leads', () => {
  for (const url of ['https://kl.dk@eksempel.dk/', 'https://a:b@eksempel.dk/'])
    expect(reasonAgainst(url)).toBe('adressen rummer et brugernavn eller en adgangskode');
});

it('an address that no browser could follow is written wrongly', () => {
  expect(reasonAgainst('https://eksempel .dk/')).toBe('adressen er skrevet forkert');
  expect(reasonAgainst('https://[1]/')).toBe('adressen er skrevet forkert');
});

describe('everybody can reach', () => {
  it.each([
    'https://kl.dk/',
    'http://www.retsinformation.dk/eli/lta/2019/798',
    'https://xn--hjring-dya.dk/',
    'https://hjørring.dk/',
    'http://172.32.0.1/',
    'http://11.0.0.1/',
    'http://193.168.1.1/',
    'https://localhost.dk/',
    'https://intranet.eksempel.dk/a@b',
  ])('%s', (url) => {
    expect(reasonAgainst(url)).toBeUndefined();
  });
});
