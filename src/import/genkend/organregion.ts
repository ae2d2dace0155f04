import type { Fremmoede } from './deltagere.ts';
import type { Kendskab } from './kendskab.ts';
import type { Spor } from './tvivl.ts';
import type { Sted } from '../papir.ts';

/** So many municipalities tell where a meeting belongs. */
const ENOUGH = 2;

/** Tells when the people of a meeting come from municipalities of another region than the body that was found. */
export function tellFremmedRegion(
  organ: string | undefined,
  { deltagere, afbud }: Fremmoede,
  { organer, kommuner, regioner }: Kendskab,
  { spor, sted }: { spor: Spor; sted: Sted },
): void {
  const region = organer.find(({ id }) => id === organ)?.region;
  const deres = [...new Set([...deltagere, ...afbud].flatMap(({ kommune }) => kommune ?? []))].flatMap((id) =>
    kommuner.filter((kommune) => kommune.id === id).map((kommune) => kommune.regioner.map((one) => one.region)),
  );
  const isElsewhere = deres.length >= ENOUGH && deres.every((own) => region !== undefined && !own.includes(region));
  const [andre] = deres;
  const shared = andre?.find((one) => deres.every((own) => own.includes(one)));
  if (!isElsewhere || region === 'landet' || shared === undefined) return;
  const nameOf = (id: string) => regioner.find((one) => one.id === id)?.kortnavn ?? id;
  spor.tvivl.push({
    felt: 'organ',
    tilstand: 'modstridende',
    besked: `Papiret er læst som et møde i ${organ ?? ''}, men deltagernes kommuner ligger i ${nameOf(shared)}. Er det et andet organ, så kør importen igen med --organ.`,
    sted,
  });
}
