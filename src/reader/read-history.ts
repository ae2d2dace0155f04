import { join } from 'node:path';
import type { Moede } from '../model/moede.ts';
import type { Versioner } from '../model/version.ts';
import { daysOfMeetings, type MeetingDay } from './meeting-days.ts';
import { readBlobs } from './read-blobs.ts';
import { readLog, type Publication } from './read-log.ts';
import { decodeText, readText as readFile } from './read-text.ts';
import { runGit } from './run-git.ts';
import { describeVersions, type PastText } from './versions.ts';

/** What the repository tells of the meetings, by their files; or why it could not be read. */
export interface History {
  versioner: Map<string, Versioner>;
  problem: string | undefined;
}

/** Reads the history of the meetings that were published on more than one day. What is not committed is no version. */
export async function readHistory(root: string, moeder: readonly Moede[]): Promise<History> {
  if (moeder.length === 0) return { versioner: new Map(), problem: undefined };
  const log = readPublications(root);
  if ('problem' in log) return { versioner: new Map(), problem: explain(log.problem) };
  const days = daysOfMeetings(log.publications);
  const wanted = moeder.flatMap((moede) => {
    const own = days.get(moede.file) ?? [];
    return moede.historik !== false && own.length > 1 ? [{ moede, days: own }] : [];
  });
  try {
    return { versioner: await readVersions(root, wanted), problem: undefined };
  } catch (error) {
    return { versioner: new Map(), problem: explain(error instanceof Error ? error.message : String(error)) };
  }
}

interface Wanted {
  moede: Moede;
  days: MeetingDay[];
}

async function readVersions(root: string, wanted: readonly Wanted[]): Promise<Map<string, Versioner>> {
  const versioner = new Map<string, Versioner>();
  const days = wanted.flatMap((meeting) => meeting.days);
  const blobs = readBlobs(
    root,
    days.flatMap(blobsOf).filter((blob) => blob !== undefined),
  );
  const readText = async (blob: string | undefined) => {
    const bytes = blob === undefined ? undefined : (await blobs.next()).value;
    return bytes && decodeText(bytes);
  };
  for (const { moede, days: own } of wanted) {
    const past: PastText[] = [];
    for (const day of own) {
      const texts: (string | undefined)[] = [];
      for (const blob of blobsOf(day)) texts.push(await readText(blob));
      past.push({ day, text: texts.pop(), tidligere: texts });
    }
    const described = describeVersions(past, moede, () => readFile(join(root, moede.file)));
    if (described.liste.length > 1) versioner.set(moede.file, described);
  }
  return versioner;
}

function blobsOf({ tidligere, blob }: MeetingDay): (string | undefined)[] {
  return [...tidligere, blob];
}

/** The publications of the repository that holds a content folder, when it holds all of them. */
function readPublications(root: string): { publications: Publication[] } | { problem: string } {
  const asked = runGit(root, ['rev-parse', '--is-shallow-repository']);
  if ('problem' in asked) return asked;
  if (asked.output.toString().trim() === 'true') return { problem: SHALLOW };
  const log = readLog(root, 'moeder');
  return 'publications' in log && log.publications.length === 0 ? { problem: UNTRACKED } : log;
}

const SHALLOW =
  'arkivet er hentet uden sine ældre udgaver. Hent dem med git fetch --unshallow, i GitHub Actions med fetch-depth: 0';
const UNTRACKED = 'møderne er ikke gemt i arkivet (git)';

function explain(problem: string): string {
  const reason = /not a git repository/.test(problem) ? 'indholdets mappe ligger ikke i et arkiv (git)' : problem;
  return `Historikken kan ikke læses, så møderne vises uden log over tidligere udgaver: ${reason}.`;
}
