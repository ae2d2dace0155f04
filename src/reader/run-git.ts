import { spawnSync } from 'node:child_process';

/** What git answered, or the first line of why it did not. */
export type GitAnswer = { output: Buffer } | { problem: string };

/** Asks git about the repository a folder lies in; never throws and never asks for a password or the network. */
export function runGit(folder: string, args: readonly string[]): GitAnswer {
  const { error, status, stdout, stderr } = spawnSync('git', [...args], {
    cwd: folder,
    env: gitEnvironment(),
    maxBuffer: Number.MAX_SAFE_INTEGER,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (error && 'code' in error && error.code === 'ENOENT') return { problem: 'git er ikke installeret' };
  if (error) return { problem: error.message };
  return status === 0 ? { output: stdout } : { problem: firstLine(stderr) };
}

/** The environment without what says which repository is meant: it is the folder's own. */
export function gitEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^GIT_(?!CONFIG_|EXEC_PATH|CEILING_)/.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1' };
}

function firstLine(stderr: Buffer): string {
  return stderr.toString().trim().split('\n')[0] ?? '';
}
