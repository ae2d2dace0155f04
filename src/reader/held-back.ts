import type { UdenTekst } from '../model/version.ts';
import type { Snapshot, SnapshotPunkt } from './snapshot.ts';

/**
 * The parts of an old agenda that are not shown, because the reason may be that they never should have been: items that
 * are or were closed, items that cannot be told from those where any is closed, and parts with words that stood in a
 * later version too and were taken out of it since. The text before the items is a part without number.
 */
export function findHeldBack(agenda: Snapshot, later: readonly Snapshot[], now: Snapshot): UdenTekst[] {
  const all = [agenda, ...later, now];
  const withdrawn = findWithdrawn(agenda, later, now);
  const hasClosed = all.some((version) => version.punkter.some(({ nr }) => isClosed(version, nr)));
  return partsOf(agenda).flatMap((part) => {
    const lukket = all.some((version) => isClosed(version, part.nr));
    const isOther = hasClosed && !partsOf(now).some(({ nr, titel }) => nr === part.nr && titel === part.titel);
    return lukket || isOther || (withdrawn.size > 0 && unitsOf(part).some((unit) => withdrawn.has(unit)))
      ? [{ nr: part.nr, lukket }]
      : [];
  });
}

function partsOf({ indledning, punkter }: Snapshot): SnapshotPunkt[] {
  return [indledning, ...punkter];
}

function isClosed({ moede }: Snapshot, nr: string): boolean {
  return moede.punkter?.[nr]?.lukket === true;
}

/** Words and sentences of an agenda that a later version had and the present one has not. */
function findWithdrawn(agenda: Snapshot, later: readonly Snapshot[], now: Snapshot): Set<string> {
  const present = new Set(partsOf(now).map(({ tekst }) => tekst));
  const changed = later.flatMap(partsOf).filter(({ tekst }) => !present.has(tekst));
  if (changed.length === 0) return new Set();
  const left = new Set(partsOf(now).flatMap(unitsOf));
  const carried = new Set(changed.flatMap(unitsOf));
  return new Set(
    partsOf(agenda)
      .flatMap(unitsOf)
      .filter((unit) => carried.has(unit) && !left.has(unit)),
  );
}

/** The sentences of a part and its words, without the signs around them. */
function unitsOf({ tekst }: SnapshotPunkt): string[] {
  const sentences = tekst.split(/(?<=[.!?:;])\s+|\n/).map((sentence) => sentence.trim());
  const words = tekst.split(/\s+/).map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
  return [...sentences, ...words].filter((unit) => unit !== '');
}
