import { describe, expect, it } from 'vitest';
import { FORMATER } from './formater.ts';
import { findHindringer } from './kontrol.ts';

const TILLADELSER = { kontakt: { navn: 'Redaktionen' } };

const HEAD = '---\norgan: nordjylland/fu\ndato: 2021-06-01\nstatus: udkast\n---\n\n## 1. Takster\n\n';

describe('before a file is saved', () => {
  it('a CPR number stops it, and is not shown whole', () => {
    const [only] = findHindringer(FORMATER.moede, `${HEAD}Se 010190-1239.\n`, TILLADELSER);
    expect(only).toContain('et CPR-nummer: 010190-••••');
    expect(only).not.toContain('1239');
  });

  it('a private mail address stops it, and the mailbox of a secretariat does not', () => {
    expect(findHindringer(FORMATER.moede, `${HEAD}Skriv til jane.hvas@rebild.example.\n`, TILLADELSER)).toHaveLength(1);
    expect(findHindringer(FORMATER.moede, `${HEAD}Skriv til sekretariat@rebild.example.\n`, TILLADELSER)).toEqual([]);
  });

  it('a value that the model refuses stops it, with the field and what to do', () => {
    const [only, ...more] = findHindringer(FORMATER.moede, HEAD.replace('2021-06-01', '2021-06-31'), TILLADELSER);
    expect(more).toEqual([]);
    expect(only).toMatch(/^dato: «2021-06-31» er ikke en dag, der findes\. Skriv/);
  });

  it('what the settings allow does not stop it, also when they are what is saved', () => {
    const tilladt = [{ tekst: '010190-1239', grund: 'Et journalnummer' }];
    expect(findHindringer(FORMATER.moede, `${HEAD}Se 0101901239.\n`, { ...TILLADELSER, tilladt })).toEqual([]);
    const settings = `navn: P\nundertitel: En prøve\nadresse: https://p.example/\nkontakt: { navn: R }\nregioner: [nordjylland]\n`;
    const allowed = `${settings}tilladt:\n  - { tekst: 010190-1239, grund: Et journalnummer }\n`;
    expect(findHindringer(FORMATER.indstillinger, allowed, TILLADELSER)).toEqual([]);
  });
});
