import { isEndBeforeStart } from '../../model/tid.ts';
import { tekstOf } from './fraser.ts';
import { findTid } from './klokkeslaet.ts';
import type { Moedepunkt } from './moedepunkter.ts';

const SLUTTEDE = /^mødet (?:sluttede|slut|blev (?:hævet|afsluttet)|hævet|hævedes|afsluttedes)\b/i;
const BEGYNDTE = /^mødet (?:begyndte|startede|blev (?:holdt|afholdt|åbnet|sat)|varede)\b/i;

/** When the meeting ended, where its clock only tells the start and the text ends with it: `Mødet sluttede kl. 11.40.` */
export function findSlut(tid: string | undefined, punkter: readonly Moedepunkt[]): string | undefined {
  if (tid === undefined || tid.includes('-')) return undefined;
  const lines = (punkter.at(-1)?.afsnit ?? [])
    .flatMap(({ blokke }) => blokke.map(tekstOf))
    .join('\n')
    .split('\n');
  const line = lines.findLast((one) => SLUTTEDE.test(one.trim()) || BEGYNDTE.test(one.trim()));
  const fundet = line === undefined ? undefined : findTid(line);
  const [fra, til] = fundet?.tid.split('-') ?? [];
  const slut = til === undefined ? fra : fra === tid ? til : undefined;
  return slut !== undefined && slut !== tid && !isEndBeforeStart(tid, slut) ? slut : undefined;
}
