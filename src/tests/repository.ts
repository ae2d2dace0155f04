import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A git repository of a test's own, with a content folder in it; nothing of the machine's own settings is used. */
export class TestRepository {
  readonly folder = mkdtempSync(join(tmpdir(), 'arkiv-'));
  readonly content = join(this.folder, 'content');

  constructor() {
    mkdirSync(this.content);
    this.git('init', '--quiet', '--initial-branch=main');
  }

  /** Runs git in the repository; fails with what it said. */
  git(...args: string[]): string {
    return this.#run(args, '2021-01-01T12:00:00Z');
  }

  /** Writes a file of the content folder. */
  write(file: string, text: string | Uint8Array): void {
    mkdirSync(dirname(join(this.content, file)), { recursive: true });
    writeFileSync(join(this.content, file), text);
  }

  /** Takes a file of the content folder away. */
  remove(file: string): void {
    rmSync(join(this.content, file));
  }

  /** Publishes all that was changed, at a moment such as `2021-03-01T12:00:00Z`. */
  commit(moment: string): void {
    this.git('add', '--all');
    this.#run(['commit', '--quiet', '--allow-empty', '-m', 'Ændring'], moment);
  }

  /** Merges a branch into the main line, at a moment. */
  merge(branch: string, moment: string): void {
    this.#run(['merge', '--quiet', '--no-ff', '-m', 'Flet', branch], moment);
  }

  /** Loses the contents of all files, as a broken disk would. */
  damage(): void {
    rmSync(join(this.folder, '.git/objects'), { recursive: true });
    mkdirSync(join(this.folder, '.git/objects'));
  }

  delete(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  #run(args: readonly string[], moment: string): string {
    const { status, stdout, stderr } = spawnSync('git', [...args], {
      cwd: this.folder,
      encoding: 'utf8',
      env: {
        PATH: process.env['PATH'],
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_AUTHOR_NAME: 'Redaktør',
        GIT_AUTHOR_EMAIL: 'redaktion@portal.example',
        GIT_AUTHOR_DATE: '2001-01-01T12:00:00Z',
        GIT_COMMITTER_NAME: 'Redaktør',
        GIT_COMMITTER_EMAIL: 'redaktion@portal.example',
        GIT_COMMITTER_DATE: moment,
      },
    });
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
    return stdout;
  }
}
