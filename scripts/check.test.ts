import { spawnSync } from 'node:child_process';
import { renameSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withContent } from '../src/tests/overlay.ts';

interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
}

function check(args: string[], env: Record<string, string> = {}): Run {
  const { PORTAL_CONTENT: _ours, ...inherited } = process.env;
  return spawnSync(process.execPath, ['scripts/check.ts', ...args], {
    encoding: 'utf8',
    env: { ...inherited, ...env },
  });
}

const checkCase = (overlay: string | undefined, ...args: string[]) =>
  withContent(overlay, (folder) => check(['--content', folder, ...args]));

describe('check --json', () => {
  it('prints an empty array and ends with 0 when all is well', () => {
    expect(checkCase(undefined, '--json')).toMatchObject({ status: 0, stdout: '[]\n', stderr: '' });
  });

  it('prints nothing but the array and ends with 1 when there is an error', () => {
    const { status, stdout, stderr } = checkCase('flere-fejl-i-flere-filer', '--json');
    const findings: Record<string, unknown>[] = JSON.parse(stdout);
    expect([status, stderr, findings.length]).toEqual([1, '', 11]);
    expect(findings.map((finding) => Object.keys(finding).sort().join())).toEqual(
      findings.map(() => 'column,field,file,guide,help,line,message,rule,severity'),
    );
    expect(findings[0]).toEqual({
      rule: 'ukendt-felt',
      severity: 'error',
      file: 'content/moeder/nordjylland/socdir/2013-01-10.md',
      line: 5,
      column: 1,
      field: 'deltager',
      message: 'Feltet «deltager» kendes ikke. Mente du «deltagere»?',
      help: expect.stringContaining('Her kan stå: organ, dato,'),
      guide: 'content/README.md#ukendt-felt',
    });
  });

  it('counts columns from 1 in UTF-16 units', () => {
    const [finding]: { line: number; column: number }[] = JSON.parse(checkCase('raa-html', '--json').stdout);
    expect([finding?.line, finding?.column]).toEqual([9, 'æ 🎉 '.length + 1]);
  });

  it('ends with 0 when there are only warnings', () => {
    const { status, stdout } = checkCase('kun-advarsler', '--json');
    const findings: { severity: string }[] = JSON.parse(stdout);
    expect([status, findings.map(({ severity }) => severity)]).toEqual([0, ['warning', 'warning']]);
  });

  it('names files from the parent of the content folder, whatever that is called and wherever it lies', () => {
    withContent('dag-tom', (folder) => {
      const renamed = join(dirname(folder), 'indhold');
      renameSync(folder, renamed);
      const [byPath, byEnv] = [
        check(['--json', '--content', relative('.', renamed)]),
        check(['--json'], { PORTAL_CONTENT: renamed }),
      ];
      expect(JSON.parse(byPath.stdout)[0].file).toBe('indhold/moeder/nordjylland/socdir/2013-01-10.md');
      expect(byEnv.stdout).toBe(byPath.stdout);
      renameSync(renamed, folder);
    });
  });
});

describe('check for a person', () => {
  it('prints each finding with its place, its next step and its rule, and then how many there are', () => {
    const { status, stdout } = checkCase('dag-tom');
    expect(status).toBe(1);
    expect(stdout).toMatchInlineSnapshot(`
      "content/moeder/nordjylland/socdir/2013-01-10.md:3:1 Fejl: Feltet «dato» er tomt. [dato]
          Skriv en værdi, eller fjern linjen. (content/README.md#felt-forkert)
      1 fejl, 0 advarsler.
      "
    `);
  });

  it('says so when all is well', () => {
    expect(checkCase(undefined)).toMatchObject({ status: 0, stdout: 'Alt er i orden.\n' });
  });
});

describe('check --github', () => {
  it('prints an annotation for each finding', () => {
    const { status, stdout } = checkCase('status-ukendt', '--github');
    expect(status).toBe(1);
    expect(stdout).toMatchInlineSnapshot(`
      "::error file=content/moeder/nordjylland/socdir/2013-01-10.md,line=4,col=1,title=felt-forkert::«vedtaget» kan ikke bruges her. Skriv en af værdierne dagsorden, udkast, godkendt, aflyst. Se content/README.md#felt-forkert.
      ::error file=content/moeder/nordjylland/socdir/2013-01-11.md,line=4,col=1,title=felt-forkert::«Godkent» kan ikke bruges her. Mente du «godkendt»? Skriv en af værdierne dagsorden, udkast, godkendt, aflyst. Se content/README.md#felt-forkert.
      "
    `);
  });
});

describe('wrong usage', () => {
  it.each([
    ['an option that is not known', ['--nix']],
    ['an option without its value', ['--content']],
    ['words that are no options', ['content']],
    ['a folder that is not there', ['--content', 'findes/ikke']],
  ])('ends with 2 and explains itself on standard error: %s', (_what, args) => {
    const { status, stdout, stderr } = check([...args, '--json']);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Brug: npm run check');
  });

  it('is not asking for help', () => {
    const { status, stdout } = check(['--help']);
    expect(status).toBe(0);
    expect(stdout).toContain('Brug: npm run check');
  });
});
