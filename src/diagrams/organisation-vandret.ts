import type { Vandret } from './organisation-baner.ts';
import { hierarki } from './organisation-hierarki.ts';
import type { Plads } from './organisation-plads.ts';
import type { Rute } from './organisation-ruter.ts';

/** The lines along one corridor: those of the hierarchy and those of relations; a straight one needs no track. */
export function vandrette(pladser: readonly Plads[], ruter: readonly Rute[], korridor: number): Vandret[] {
  const found = new Map<string, Vandret>();
  const add = (net: string, way: 'op' | 'ned', x: number) => {
    const vandret = found.get(net) ?? { net, op: [], ned: [] };
    found.set(net, { ...vandret, [way]: [...vandret[way], x] });
  };
  const rowOf = new Map(pladser.map(({ id, raekke }) => [id, raekke]));
  for (const { net, x, korridorer, op } of hierarki(pladser))
    if (korridorer[0] === korridor) add(net, op ? 'op' : 'ned', x);
  for (const { net, fra, til, xs, korridorer } of ruter) {
    const nr = korridorer.indexOf(korridor);
    if (nr < 0) continue;
    const before = nr === 0 ? (rowOf.get(fra) ?? 0) : Math.min(korridor, korridorer[nr - 1] ?? 0);
    const after = nr === korridorer.length - 1 ? (rowOf.get(til) ?? 0) : Math.min(korridor, korridorer[nr + 1] ?? 0);
    add(net, before < korridor ? 'op' : 'ned', xs[nr] ?? 0);
    add(net, after < korridor ? 'op' : 'ned', xs[nr + 1] ?? 0);
  }
  return [...found.values()].filter(({ op, ned }) => new Set([...op, ...ned]).size > 1);
}
