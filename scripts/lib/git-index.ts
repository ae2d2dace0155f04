import { spawnSync } from 'node:child_process';

/** Asks git about the repository and the index it is about to save: a hook has both in its environment. Throws what git said. */
export function askGit(args: readonly string[], input = ''): string {
  const { error, status, stdout, stderr } = spawnSync('git', [...args], {
    encoding: 'utf8',
    input,
    maxBuffer: Number.MAX_SAFE_INTEGER,
  });
  if (error) throw error;
  if (status !== 0) throw new Error(stderr.trim());
  return stdout;
}

/** Names of files as git lists them with `-z`. */
export function splitNames(list: string): string[] {
  return list.split('\0').filter((name) => name !== '');
}
