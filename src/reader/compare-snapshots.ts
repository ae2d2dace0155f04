import { FELTER, type Bilagsaendring, type Felt, type Rettet } from '../model/version.ts';
import type { Snapshot } from './snapshot.ts';

/** What a reader finds changed between two versions. Blanks are no change, and neither is what an item is filed under. */
export function compareSnapshots(before: Snapshot, after: Snapshot, bilag: Bilagsaendring): Rettet {
  const { pairs, left, right } = pairItems(itemsOf(before), itemsOf(after));
  const isIn = (list: readonly Item[], nr: string) => list.some((item) => item.nr === nr);
  return {
    punkter: left.map(({ nr }) => nr).filter((nr) => isIn(right, nr)),
    nye: left.map(({ nr }) => nr).filter((nr) => !isIn(right, nr)),
    udgaaet: right.map(({ nr }) => nr).filter((nr) => !isIn(left, nr)),
    omordnet: isReordered(pairs),
    indledning: before.indledning.indhold !== after.indledning.indhold,
    felter: felter().filter((felt) => JSON.stringify(before.moede[felt]) !== JSON.stringify(after.moede[felt])),
    bilag,
  };
}

/** Whether nothing of it is a change. */
export function isUnchanged({ punkter, nye, udgaaet, omordnet, indledning, felter, bilag }: Rettet): boolean {
  const count = punkter.length + nye.length + udgaaet.length + felter.length;
  return count + bilag.nye + bilag.udskiftet + bilag.fjernet === 0 && !omordnet && !indledning;
}

/** An item as it is compared: its place, its number, and all that a reader sees besides. */
interface Item {
  at: number;
  nr: string;
  face: string;
}

interface Pair {
  before: Item;
  after: Item;
}

function itemsOf({ moede, punkter }: Snapshot): Item[] {
  return punkter.map(({ nr, titel, indhold }, at) => {
    const { sag: _sag, rammeaftale: _rammeaftale, ...fakta } = moede.punkter?.[nr] ?? {};
    return { at, nr, face: JSON.stringify([titel, indhold, fakta]) };
  });
}

/** Items that are the same in both, first under the same number, then under another; and the rest of each. */
function pairItems(before: Item[], after: Item[]): { pairs: Pair[]; left: Item[]; right: Item[] } {
  const pairs: Pair[] = [];
  const takePairs = (left: Item[], right: Item[], isSame: (a: Item, b: Item) => boolean) =>
    left.filter((item) => {
      const at = right.findIndex((other) => isSame(item, other));
      const [twin] = at === -1 ? [] : right.splice(at, 1);
      if (twin) pairs.push({ before: twin, after: item });
      return !twin;
    });
  const right = [...before];
  const moved = takePairs(after, right, (a, b) => a.nr === b.nr && a.face === b.face);
  const left = takePairs(moved, right, (a, b) => a.face === b.face);
  return { pairs: pairs.sort((a, b) => a.after.at - b.after.at), left, right };
}

/** Whether items that are in both versions changed their numbers, or their order among themselves. */
function isReordered(pairs: readonly Pair[]): boolean {
  return pairs.some(
    ({ before, after }, index) => before.nr !== after.nr || before.at < (pairs[index - 1]?.before.at ?? 0),
  );
}

function felter(): Felt[] {
  return Object.keys(FELTER).filter((key): key is Felt => key in FELTER);
}
