import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPortal } from '../src/reader/read-content.ts';

const FILE = 'moeder/nordjylland/socdir/2030-01-10.md';
const folder = mkdtempSync(join(tmpdir(), 'nyt-'));
const content = join(folder, 'content');
beforeAll(() => cpSync('content', content, { recursive: true }));
afterAll(() => rmSync(folder, { recursive: true }));

describe('a new meeting', () => {
  it.each(['dagsorden', 'udkast', 'godkendt', 'aflyst'])('passes the check as it is written: %s', (status) => {
    const day = `2030-01-${{ dagsorden: 10, udkast: 11, godkendt: 12, aflyst: 13 }[status]}`;
    const { code, printed } = runNew('--organ', 'nordjylland/socdir', '--dato', day, '--status', status);
    expect(printed).toContain(`Oprettet: content/moeder/nordjylland/socdir/${day}.md`);
    expect(code).toBe(0);
    const findings = readPortal(content).findings.filter(({ file }) => file.includes(day));
    expect(findings).toEqual([]);
  });

  it('has place and members of the body’s last meeting, without guests', () => {
    const last = readPortal(content).portal.moeder.find(({ id }) => id === 'nordjylland/socdir/2013-03-18');
    const { sted, deltagere = [] } = readPortal(content).portal.moeder.find(({ file }) => file === FILE) ?? {};
    expect(sted).toBe(last?.sted);
    const navne = deltagere.map(({ navn }) => navn);
    expect(navne).toContain('Alice Aagaard Hageman');
    expect(navne).toContain('Hans Ole Steffensen');
    expect(navne).toContain('Jesper Hosbond Jensen');
    expect(navne).not.toContain('Ellen Kirk');
    expect(navne).not.toContain('Niels Højgaard');
  });

  it('is never written over one that is there', () => {
    const before = readFileSync(join(content, FILE), 'utf8');
    const { code, printed } = runNew('--organ', 'nordjylland/socdir', '--dato', '2030-01-10', '--status', 'aflyst');
    expect([code, readFileSync(join(content, FILE), 'utf8')]).toEqual([2, before]);
    expect(printed).toContain('findes allerede');
  });

  it.each([
    [['--organ', 'nordjylland/socdri', '--dato', '2030-01-20'], 'Mente du «nordjylland/socdir»?'],
    [['--organ', 'nordjylland/socdir', '--dato', '2030-02-30'], '«2030-02-30» er ikke en dag'],
    [['--organ', 'nordjylland/socdir', '--dato', '2030-01-20', '--status', 'kladde'], 'Status «kladde» kendes ikke'],
    [['--dato', '2030-01-20'], 'Der mangler et svar: Hvilket organ?'],
  ])('is not made of %j', (args, message) => {
    const { code, printed } = runNew(...args);
    expect(code).toBe(2);
    expect(printed).toContain(message);
  });

  it('is only shown when it is to be tried', () => {
    const { printed } = runNew('--organ', 'nordjylland/fu', '--dato', '2030-01-10', '--dry-run');
    expect(printed).toContain('organ: nordjylland/fu\ndato: 2030-01-10\nstatus: dagsorden\n');
    expect(readPortal(content).portal.moeder.some(({ organ }) => organ === 'nordjylland/fu')).toBe(false);
  });
});

function runNew(...args: string[]): { code: number | null; printed: string } {
  const { status, stdout, stderr } = spawnSync('node', ['scripts/new.ts', '--content', content, ...args], {
    encoding: 'utf8',
  });
  return { code: status, printed: stdout + stderr };
}
