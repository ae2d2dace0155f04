import { aarOf } from '../../src/model/dato.ts';
import { findRegionOf, type Kommune } from '../../src/model/region.ts';
import type { Plan } from './plan.ts';
import { Prose } from './prose.ts';
import type { Random } from './random.ts';
import type { Vocabulary } from './words.ts';

/** What all files of a corpus share. */
export interface World {
  vocabulary: Vocabulary;
  kommuner: readonly Kommune[];
  moeder: readonly Plan[];
  /** How many matters each region has: `sag-1`, `sag-2` and so on. */
  sager: number;
}

/** One meeting being written. */
export interface Writing {
  world: World;
  plan: Plan;
  random: Random;
  prose: Prose;
  /** Municipalities of the region on the day. */
  kommuner: readonly Kommune[];
}

/** Lays out what is needed to write one meeting. */
export function startWriting(world: World, plan: Plan, random: Random): Writing {
  const kommuner = world.kommuner.filter((kommune) => findRegionOf(kommune, plan.dato) === plan.organ.region);
  const setting = {
    random,
    vocabulary: world.vocabulary,
    aar: Number(aarOf(plan.dato)),
    kommuner: kommuner.map(({ navn }) => navn),
  };
  return { world, plan, random, prose: new Prose(setting), kommuner };
}
