import type { Bilagsaendring } from '../model/version.ts';
import type { Change, Publication } from './read-log.ts';

/** A day on which a meeting's file or annexes became others. */
export interface MeetingDay {
  dato: string;
  /** Its path that day, and its blob at the end of it; no blob when the file was taken away. */
  file: string;
  blob: string | undefined;
  /** What it was for a time earlier that day. */
  tidligere: (string | undefined)[];
  bilag: Bilagsaendring;
}

/** What one file was before a day and after it. */
type BeforeAndAfter = Pick<Change, 'foer' | 'efter'>;

/** A day while it is gathered, from its last change to its first; annexes by their names. */
interface GatheredDay {
  dato: string;
  file: string;
  text: BeforeAndAfter | undefined;
  tidligere: (string | undefined)[];
  bilag: Map<string, BeforeAndAfter>;
}

/** The days of each meeting, oldest first, by the path its file has now; several publications of a day are one. */
export function daysOfMeetings(publications: readonly Publication[]): Map<string, MeetingDay[]> {
  const gathered = new Map<string, GatheredDay[]>();
  const names = new Map<string, string>();
  for (const { dato, changes } of publications) {
    for (const change of changes) {
      const file = meetingOf(change.file);
      const now = file && (names.get(file) ?? file);
      if (file && now) gather(dayOf(gathered, now, dato, file), change);
    }
    followNames(names, changes);
  }
  return new Map([...gathered].map(([file, days]) => [file, finish(days.reverse())]));
}

const MEETING = /^(moeder\/[^/]+\/[^/]+\/[^/]+)(?:\.md|\/[^/]+)$/;
/** The name now of a file that is no more, so that an older one of its name is not taken for the present one. */
const GONE = '';

/** The meeting that a file is, or is an annex of. */
function meetingOf(file: string): string | undefined {
  const [, path] = MEETING.exec(file) ?? [];
  return path && `${path}.md`;
}

/** Older changes of a renamed file stand under its old name. */
function followNames(names: Map<string, string>, changes: readonly Change[]): void {
  const renamed = changes
    .filter(({ file, fra }) => file !== fra && file.endsWith('.md'))
    .map(({ file, fra }) => ({ file, fra, now: names.get(file) ?? file }));
  for (const { file } of renamed) names.set(file, GONE);
  for (const { fra, now } of renamed) names.set(fra, now);
}

/** Publications come newest first, so the day a change belongs to is the last one gathered, or a new one. */
function dayOf(gathered: Map<string, GatheredDay[]>, meeting: string, dato: string, file: string): GatheredDay {
  const days = gathered.get(meeting) ?? [];
  gathered.set(meeting, days);
  const last = days.at(-1);
  if (last?.dato === dato) return last;
  const day: GatheredDay = { dato, file, text: undefined, tidligere: [], bilag: new Map() };
  days.push(day);
  return day;
}

function gather(day: GatheredDay, { file, fra, foer, efter }: Change): void {
  if (file === meetingOf(file)) {
    if (day.text) day.tidligere.unshift(efter);
    day.text = { foer, efter: day.text ? day.text.efter : efter };
  } else if (nameOf(file) === nameOf(fra)) gatherBilag(day, nameOf(file), { foer, efter });
  else {
    gatherBilag(day, nameOf(file), { foer: undefined, efter });
    gatherBilag(day, nameOf(fra), { foer, efter: undefined });
  }
}

function gatherBilag({ bilag }: GatheredDay, name: string, { foer, efter }: BeforeAndAfter): void {
  const later = bilag.get(name);
  bilag.set(name, { foer, efter: later ? later.efter : efter });
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}

/** Days on which something was another thing in the evening than in the morning; annexes alone are no meeting yet. */
function finish(days: readonly GatheredDay[]): MeetingDay[] {
  let blob: string | undefined;
  return days
    .map(({ dato, file, text, tidligere, bilag }): MeetingDay & { isOther: boolean } => {
      const isOther = text !== undefined && text.foer !== text.efter;
      if (text) blob = text.efter;
      return { dato, file, blob, tidligere, bilag: countBilag([...bilag.values()]), isOther };
    })
    .filter(({ isOther, blob: text, bilag }) => isOther || (text && bilag.nye + bilag.udskiftet + bilag.fjernet > 0))
    .map(({ isOther: _isOther, ...day }) => day);
}

function countBilag(changes: readonly BeforeAndAfter[]): Bilagsaendring {
  const count = (isCounted: (change: BeforeAndAfter) => boolean) => changes.filter(isCounted).length;
  return {
    nye: count(({ foer, efter }) => !foer && efter !== undefined),
    udskiftet: count(({ foer, efter }) => foer !== undefined && efter !== undefined && foer !== efter),
    fjernet: count(({ foer, efter }) => foer !== undefined && !efter),
  };
}
