import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TestRepository } from '../src/tests/repository.ts';

const MEETING = 'moeder/nordjylland/socdir/2012-06-14.md';

let repository: TestRepository;
beforeEach(() => {
  repository = new TestRepository();
  cpSync('src/tests/fixtures/good', repository.content, { recursive: true });
  // The project as an editor has it: the commands, and what they need.
  for (const name of ['scripts', 'src', 'node_modules']) symlinkSync(resolve(name), join(repository.folder, name));
  cpSync('package.json', join(repository.folder, 'package.json'));
  writeFileSync(join(repository.folder, '.gitignore'), '/scripts\n/src\n/node_modules\n');
  repository.commit('2021-01-01T12:00:00Z');
});
afterEach(() => repository.delete());

describe('the hook', () => {
  it('stops a commit with a CPR number, and says where, before it is in git', () => {
    expect(run('node', 'scripts/setup-hook.ts').code).toBe(0);
    write((text) => `${text}\nSe 010190-1239.\n`);
    const { code, printed } = commit();
    expect(code).not.toBe(0);
    expect(printed).toMatch(/content\/moeder\/nordjylland\/socdir\/2012-06-14\.md:\d+:\d+ Fejl: .*010190/);
    expect(printed).not.toContain('010190-1239');
    expect(printed).toContain('Intet er gemt');
    expect(repository.git('log', '--oneline').trim().split('\n')).toHaveLength(1);
  });

  it('looks at what is about to be saved, not at what stands on the disk', () => {
    run('node', 'scripts/setup-hook.ts');
    write((text) => `${text}\nSe 010190-1239.\n`);
    repository.git('add', '--all');
    write((text) => text.replace('Se 010190-1239.', ''));
    expect(run('git', 'commit', '-m', 'Ændring').code).not.toBe(0);
  });

  it('lets a commit through when what it changes is right, whatever is wrong elsewhere', () => {
    repository.write('organer/nordjylland/fu.md', '---\nnavn: FU\n---\n');
    repository.commit('2021-02-01T12:00:00Z');
    run('node', 'scripts/setup-hook.ts');
    write((text) => `${text}\nEt afsnit mere.\n`);
    expect(commit()).toMatchObject({ code: 0 });
  });

  it('has nothing to say of a commit without content', () => {
    run('node', 'scripts/setup-hook.ts');
    writeFileSync(join(repository.folder, 'noter.txt'), 'Se 010190-1239.\n');
    expect(commit()).toMatchObject({ code: 0 });
  });
});

describe('setting the hook up', () => {
  it('can be done again', () => {
    expect([run('node', 'scripts/setup-hook.ts').code, run('node', 'scripts/setup-hook.ts').code]).toEqual([0, 0]);
  });

  it('never changes another hook, and says what to add to it', () => {
    const file = join(repository.folder, '.git/hooks/pre-commit');
    writeFileSync(file, '#!/bin/sh\necho anden\n');
    const { code, printed } = run('node', 'scripts/setup-hook.ts');
    expect(code).toBe(1);
    expect(printed).toContain('npm run --silent check-staged');
    expect(readFileSync(file, 'utf8')).toBe('#!/bin/sh\necho anden\n');
  });

  it('follows the folder that git is told to look in', () => {
    repository.git('config', 'core.hooksPath', 'kroge');
    run('node', 'scripts/setup-hook.ts');
    expect(existsSync(join(repository.folder, 'kroge/pre-commit'))).toBe(true);
  });
});

function write(change: (text: string) => string): void {
  const file = join(repository.content, MEETING);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

function commit() {
  repository.git('add', '--all');
  return run('git', 'commit', '-m', 'Ændring');
}

/** Runs a command in the repository, as an editor would. */
function run(command: string, ...args: string[]): { code: number | null; printed: string } {
  const who = { GIT_AUTHOR_NAME: 'Redaktør', GIT_AUTHOR_EMAIL: 'redaktion@portal.example' };
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: repository.folder,
    encoding: 'utf8',
    env: {
      ...who,
      ...Object.fromEntries(Object.entries(who).map(([name, value]) => [name.replace('AUTHOR', 'COMMITTER'), value])),
      PATH: `${resolve('node_modules/.bin')}:${process.env['PATH']}`,
      HOME: repository.folder,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
    },
  });
  return { code: status, printed: stdout + stderr };
}
