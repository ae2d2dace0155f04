import { runGit } from './run-git.ts';

/** A file that one commit of the main line changed; a blob is undefined where there was no file. */
export interface Change {
  /** Path from the folder asked about, and the path before, another when the file was renamed. */
  file: string;
  fra: string;
  foer: string | undefined;
  efter: string | undefined;
}

/** The changes that were published together, and their day in Denmark. */
export interface Publication {
  dato: string;
  changes: Change[];
}

/**
 * What was published below a part of a folder, newest first. A merge counts as one publication: what a branch held
 * before was never on the main line. A file is followed through a new name when it is nearly the same.
 */
export function readLog(folder: string, part: string): { publications: Publication[] } | { problem: string } {
  const answer = runGit(folder, [
    ...['-c', 'log.showSignature=false'],
    ...['log', '--first-parent', '-m', '--root', '--raw', '--no-abbrev', '-z', '--relative', '-M90%', '-l1000'],
    ...['--no-notes', '--format=%x01%ct', 'HEAD', '--', part],
  ]);
  return 'problem' in answer ? answer : { publications: [...parseLog(answer.output.toString())] };
}

const COMMIT = /^\n?\u0001(\d+)$/;
const ENTRY = /^\n?:\d+ (\d+) (\w+) (\w+) ([A-Z])/;
const PLAIN_FILE = /^(?:100\d{3}|000000)$/;
const copenhagen = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' });

/** Takes the parts between zero bytes apart: a commit's second, then for each file its entry and one or two paths. */
function* parseLog(output: string): Generator<Publication> {
  const parts = output.split('\0').values();
  let publication: Publication | undefined;
  for (const part of parts) {
    const [, second] = COMMIT.exec(part) ?? [];
    const [, mode = '', foer = '', efter = '', kind = ''] = ENTRY.exec(part) ?? [];
    if (second) {
      if (publication) yield publication;
      publication = { dato: copenhagen.format(Number(second) * 1000), changes: [] };
    } else if (kind) {
      const fra = parts.next().value ?? '';
      const file = kind === 'R' || kind === 'C' ? (parts.next().value ?? '') : fra;
      if (PLAIN_FILE.test(mode)) publication?.changes.push({ file, fra, foer: blobOf(foer), efter: blobOf(efter) });
    }
  }
  if (publication) yield publication;
}

function blobOf(id: string): string | undefined {
  return /^0+$/.test(id) ? undefined : id;
}
