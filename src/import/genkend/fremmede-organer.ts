import type { Kendskab } from './kendskab.ts';
import { foldNavn } from './ord.ts';

/** What the bodies are called that do not hold the meeting; none while it is not known which one does. */
export function findFremmedeOrganer(organ: string | undefined, { organer }: Kendskab): string[] {
  const own = organer.find(({ id }) => id === organ);
  if (!own) return [];
  const egne = namesOf(own).map(foldNavn);
  return organer.flatMap(namesOf).filter((navn) => !egne.some((eget) => eget.includes(foldNavn(navn))));
}

function namesOf({ navn, forkortelse, aliaser = [] }: Kendskab['organer'][number]): string[] {
  return [navn, ...(forkortelse ? [forkortelse] : []), ...aliaser];
}
