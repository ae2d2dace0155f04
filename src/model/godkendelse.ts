import type { Aftalestatus, RammeaftaleFrontmatter } from './rammeaftale.ts';

/** A step on the way to an agreement's approval, as its file gives it. */
export type Godkendelsestrin = NonNullable<RammeaftaleFrontmatter['godkendelse']>[number];

/** How far a step is: done as the source says, announced, missing, or not told. */
export type Trintilstand = 'sket' | 'planlagt' | 'mangler' | 'uoplyst';

/** How far a step is on a day. A step is missing only where the agreement is known to be on its way. */
export function trintilstand(trin: Godkendelsestrin, status: Aftalestatus | undefined, today: string): Trintilstand {
  if (trin.dato !== undefined) return trin.dato <= today ? 'sket' : 'planlagt';
  if (trin.resultat !== undefined || trin.moede !== undefined) return 'sket';
  if (trin.planlagt !== undefined) return 'planlagt';
  return isOnItsWay(status) ? 'mangler' : 'uoplyst';
}

/** Whether the source tells that an agreement is being made or heard. */
export function isOnItsWay(status: Aftalestatus | undefined): boolean {
  return status === 'under-udarbejdelse' || status === 'i-hoering';
}
