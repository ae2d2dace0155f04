/** A line along a corridor: how far it reaches, and where it leaves upwards and downwards. */
export interface Vandret {
  net: string;
  op: number[];
  ned: number[];
}

/** Lines along one corridor by tracks, from the top: lines on one track do not touch, and few lines cross. */
export function assignBaner(vandrette: readonly Vandret[], apart: number): Vandret[][] {
  const tracks: Vandret[][] = [];
  const longFirst = [...vandrette].sort((a, b) => right(b) - left(b) - (right(a) - left(a)));
  for (const vandret of longFirst) {
    const options = [...fitting(tracks, vandret, apart), ...between(tracks, vandret)];
    const [best] = options.sort((a, b) => crossings(a) - crossings(b) || a.length - b.length);
    tracks.splice(0, tracks.length, ...(best ?? []));
  }
  return tracks;
}

function left({ op, ned }: Vandret): number {
  return Math.min(...op, ...ned);
}

function right({ op, ned }: Vandret): number {
  return Math.max(...op, ...ned);
}

/** The tracks with a line on one that has room for it. */
function fitting(tracks: readonly Vandret[][], vandret: Vandret, apart: number): Vandret[][][] {
  const clear = (other: Vandret) => right(other) + apart <= left(vandret) || right(vandret) + apart <= left(other);
  return tracks.flatMap((track, nr) => (track.every(clear) ? [tracks.with(nr, [...track, vandret])] : []));
}

/** The tracks with a new one for a line, at every height. */
function between(tracks: readonly Vandret[][], vandret: Vandret): Vandret[][][] {
  return Array.from({ length: tracks.length + 1 }, (_, nr) => tracks.toSpliced(nr, 0, [vandret]));
}

function crossings(tracks: readonly Vandret[][]): number {
  const within = (line: Vandret, xs: readonly number[]) => xs.filter((x) => x > left(line) && x < right(line)).length;
  return tracks.reduce((sum, track, nr) => {
    const below = tracks.slice(nr + 1).flat();
    return sum + track.flatMap((a) => below.map((b) => within(b, a.ned) + within(a, b.op))).reduce((s, n) => s + n, 0);
  }, 0);
}
