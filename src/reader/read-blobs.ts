import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { gitEnvironment, runGit } from './run-git.ts';

/** The contents of blobs in the order asked for, one at a time; undefined for one that the repository does not hold. */
export async function* readBlobs(folder: string, ids: readonly string[]): AsyncGenerator<Buffer | undefined> {
  if (ids.length === 0) return;
  const git = spawn('git', ['cat-file', '--batch'], {
    cwd: folder,
    env: gitEnvironment(),
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  // A git that ends early is noticed by what it does not answer.
  for (const stream of [git, git.stdin]) stream.on('error', () => undefined);
  git.stdin.end(`${ids.join('\n')}\n`);
  const answers = new Answers(git.stdout);
  try {
    for (const _id of ids) {
      const [, kind, size] = (await answers.line()).split(' ');
      yield kind === 'blob' ? await answers.bytes(Number(size)) : undefined;
    }
  } finally {
    git.kill();
  }
}

/** The content of one blob. */
export function readBlob(folder: string, id: string): Buffer | undefined {
  const answer = runGit(folder, ['cat-file', 'blob', id]);
  return 'output' in answer ? answer.output : undefined;
}

/** Takes lines and pieces of known length from a stream. */
class Answers {
  readonly #chunks: AsyncIterator<Buffer>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(stream: Readable) {
    this.#chunks = stream[Symbol.asyncIterator]();
  }

  async line(): Promise<string> {
    let end = this.#rest.indexOf('\n');
    while (end === -1) {
      await this.#more();
      end = this.#rest.indexOf('\n');
    }
    return this.#take(end).toString();
  }

  async bytes(size: number): Promise<Buffer> {
    while (this.#rest.length <= size) await this.#more();
    return this.#take(size);
  }

  /** Takes so many bytes and the line end after them. */
  #take(size: number): Buffer {
    const taken = this.#rest.subarray(0, size);
    this.#rest = this.#rest.subarray(size + 1);
    return taken;
  }

  async #more(): Promise<void> {
    const { value, done } = await this.#chunks.next();
    if (done) throw new Error('git cat-file ended before its last answer.');
    this.#rest = Buffer.concat([this.#rest, value]);
  }
}
