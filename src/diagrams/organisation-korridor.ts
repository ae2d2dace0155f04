import { MAAL } from './organisation-maal.ts';

/** A vertical piece of a line: where it runs, and the corridors between rows it reaches. */
export interface Lodret {
  net: string;
  x: number;
  /** Corridor `n` lies above row `n`. */
  korridorer: number[];
}

/** Places that vertical lines have taken, so that no two run on top of each other. */
export interface Optaget {
  take: (lodret: Lodret) => void;
  /** The free place nearest to `wished` between two places; lines of the same net may share one. */
  findFree: (wished: number, between: readonly [number, number], lodret: Omit<Lodret, 'x'>) => number | undefined;
}

/** A register of vertical lines, empty. */
export function optaget(): Optaget {
  const taken = new Map<number, Lodret[]>();
  const isFree = (x: number, { net, korridorer }: Omit<Lodret, 'x'>) =>
    korridorer
      .flatMap((korridor) => taken.get(korridor) ?? [])
      .every((other) => (other.net === net ? other.x === x || isApart(other.x, x) : isApart(other.x, x)));
  return {
    take: (lodret) => {
      for (const korridor of lodret.korridorer) taken.set(korridor, [...(taken.get(korridor) ?? []), lodret]);
    },
    findFree: (wished, [left, right], lodret) => {
      const near = Math.min(Math.max(wished, left), right);
      return candidates(near, left, right).find((x) => isFree(x, lodret));
    },
  };
}

function isApart(a: number, b: number): boolean {
  return Math.abs(a - b) >= MAAL.bane;
}

/** Places from near to far, on both sides; ends when both ends are passed. */
function* candidates(near: number, left: number, right: number): Generator<number, undefined> {
  yield near;
  for (let away = 1; near - away >= left || near + away <= right; away += 1) {
    if (near - away >= left) yield near - away;
    if (near + away <= right) yield near + away;
    if (away > FAR) return;
  }
}

/** Beyond this, a place is as good as none. */
const FAR = 4000;
