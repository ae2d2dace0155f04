import type { FundetAfsnit } from './afsnit.ts';
import type { FundetPunkt } from './fundet-punkt.ts';

const LUKKET = /\(\s*luk(?:ket|kede?)[^)]*\)|^\(?luk(?:ket|kede?)\s+(?:punkt|sag|dagsorden)|\blukket punkt\b/i;

/** Whether the paper calls an item closed. */
export function isLukket({ titel }: Pick<FundetPunkt, 'titel'>): boolean {
  return LUKKET.test(titel);
}

/** Of a closed item only the decision may be published. */
export function splitLukket(afsnit: readonly FundetAfsnit[]): { maa: FundetAfsnit[]; ikke: FundetAfsnit[] } {
  return {
    maa: afsnit.filter(({ art }) => art === 'beslutning'),
    ikke: afsnit.filter(({ art }) => art !== 'beslutning'),
  };
}
