import type { Moede } from '../model/moede.ts';
import type { Dagsordensudgave, Version, Versioner } from '../model/version.ts';
import { compareSnapshots, isUnchanged } from './compare-snapshots.ts';
import { findHeldBack } from './held-back.ts';
import type { MeetingDay } from './meeting-days.ts';
import { parseFile } from './parse-file.ts';
import { readSnapshot, type Snapshot } from './snapshot.ts';

/** A day of a meeting with the text of its file, unless it was taken away or is no text. */
export interface PastText {
  day: MeetingDay;
  text: string | undefined;
  /** What it was for a time earlier that day. */
  tidligere: (string | undefined)[];
}

/** A day with its text taken apart. */
interface Past extends PastText {
  snapshot: Snapshot | undefined;
}

/** What happened on each day of a meeting, and what became of its agenda. Days without a change for readers are left out. */
export function describeVersions(
  texts: readonly PastText[],
  moede: Moede,
  readPresent: () => string | undefined,
): Versioner {
  const past = texts.map((version): Past => ({ ...version, snapshot: readSnapshot(version.day.file, version.text) }));
  const described = past.map((version, index) => describeDay(past[index - 1], version));
  const liste = described.filter((version) => version !== undefined);
  const at = past.findLastIndex(({ snapshot }) => snapshot?.moede.status === 'dagsorden');
  const agenda = past[at];
  const next = past[at + 1];
  if (moede.status === 'dagsorden' || !agenda?.snapshot || !next) return { liste };
  const since = described.slice(0, at + 1).findLast((version) => version !== undefined);
  const days = { dato: since?.dato ?? agenda.day.dato, afloest: next.day.dato };
  const present = readPresent();
  const last = past.at(-1);
  const now = last?.text === present ? last?.snapshot : readSnapshot(moede.file, present);
  return {
    liste,
    dagsorden: { ...days, ...describeAgenda({ ...agenda, snapshot: agenda.snapshot }, past.slice(at + 1), now) },
  };
}

function describeDay(before: Past | undefined, { day, snapshot }: Past): Version | undefined {
  const { dato } = day;
  const status = snapshot?.moede.status;
  if (!day.blob) return { dato, art: 'fjernet' };
  if (!before) return { dato, art: 'offentliggjort', status };
  if (!before.day.blob) return { dato, art: 'igen', status };
  if (!before.snapshot || !snapshot) return { dato, art: 'uvist', status };
  const fra = before.snapshot.moede.status;
  const rettet = compareSnapshots(before.snapshot, snapshot, day.bilag);
  return fra === snapshot.moede.status && isUnchanged(rettet)
    ? undefined
    : { dato, art: 'rettet', fra, status: snapshot.moede.status, rettet };
}

/** Whether the last agenda may be shown, and what of it not. When in doubt it is kept back. */
function describeAgenda(
  { day, text, snapshot }: Past & { snapshot: Snapshot },
  later: readonly Past[],
  now: Snapshot | undefined,
): Dagsordensudgave {
  if (later.some((version) => [...version.day.tidligere, version.day.blob].includes(undefined)))
    return { tilbageholdt: 'fjernet' };
  const read = later.flatMap(({ tidligere, snapshot: last }) => [
    ...tidligere.map((past) => readSnapshot(day.file, past)),
    last,
  ]);
  const known = read.filter((past) => past !== undefined);
  if (!now || known.length < read.length) return { tilbageholdt: 'uvist' };
  const { findings, personfund = [] } = parseFile(day.file, 'moede', text ?? '');
  if (!day.blob || personfund.length > 0 || findings.some(({ severity }) => severity === 'error'))
    return { tilbageholdt: 'regler' };
  return { file: day.file, blob: day.blob, uden: findHeldBack(snapshot, known, now) };
}
