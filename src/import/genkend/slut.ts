import { isEndBeforeStart } from '../../model/tid.ts';
import { tekstOf } from './fraser.ts';
import { findTid } from './klokkeslaet.ts';
import type { Moedepunkt } from './moedepunkter.ts';

const SLUTTEDE = /^mødet (?:sluttede|slut|blev (?:hævet|afsluttet)|hævet|hævedes|afsluttedes)\b/i;

/** When the meeting ended, where its clock only tells the start and the text ends with it: `Mødet sluttede kl. 11.40.` */
export function findSlut(tid: string | undefined, punkter: readonly Moedepunkt[]): string | undefined {
  if (tid === undefined || tid.includes('-')) return undefined;
  const lines = (punkter.at(-1)?.afsnit ?? [])
    .flatMap(({ blokke }) => blokke.map(tekstOf))
    .join('\n')
    .split('\n');
  const line = lines.findLast((one) => SLUTTEDE.test(one.trim()));
  const slut = line === undefined ? undefined : findTid(line);
  return slut && !slut.tid.includes('-') && !isEndBeforeStart(tid, slut.tid) ? slut.tid : undefined;
}
