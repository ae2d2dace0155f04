import type { Portal } from '../../model/portal.ts';

/** What the portal knows already, for a paper to be understood by. */
export interface Kendskab {
  organer: Pick<Portal['organer'][number], 'id' | 'region' | 'navn' | 'forkortelse' | 'aliaser' | 'type'>[];
  kommuner: Pick<Portal['kommuner'][number], 'id' | 'navn' | 'stavemaader' | 'regioner'>[];
  regioner: Pick<Portal['regioner'][number], 'id' | 'navn' | 'kortnavn'>[];
  /** People the portal knows, for names that a paper breaks. */
  personer: string[];
}

/** What a portal knows. */
export function readKendskab({ organer, kommuner, regioner, moeder }: Portal): Kendskab {
  const personer = [
    ...moeder.flatMap(({ deltagere = [], afbud = [] }) => [...deltagere, ...afbud].map(({ navn }) => navn)),
    ...organer.flatMap(({ medlemmer = [] }) => medlemmer.flatMap(({ navn }) => navn ?? [])),
  ];
  return { organer, kommuner, regioner, personer: [...new Set(personer)] };
}
