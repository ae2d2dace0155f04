import type { Facettal } from '../../search/facetter.ts';
import type { Indeksside, Soegning } from '../../search/resultat.ts';
import type { Stand, Svar } from '../../search/svar.ts';

/** What the page asks of the worker that answers searches, and what it answers. */
export interface Beskeder {
  /** Fetches what answers searches: where the index is, and where the site is served. */
  start: { spurgt: { indeks: string; rod: string }; svar: null };
  search: { spurgt: Soegning; svar: SendtSvar };
  /** A page of an answer, by its place. */
  hent: { spurgt: { nr: number; plads: number }; svar: Indeksside };
  countFacetter: { spurgt: number; svar: Facettal };
  standOf: { spurgt: Soegning; svar: Stand };
  prepare: { spurgt: { soegning: Soegning; stand: Stand }; svar: null };
}

/** An answer without what only the worker can do; its number is asked for it. Its first pages come with it. */
export interface SendtSvar extends Omit<Svar, 'hent' | 'countFacetter'> {
  nr: number;
  foerste: Indeksside[];
}

export type Art = keyof Beskeder;

/** A question on its way. */
export type Besked = { [A in Art]: { art: A; spurgt: Beskeder[A]['spurgt'] } }[Art];

/** Asks the worker; when the signal says that nobody waits, the worker is told. */
export function spoerg<A extends Art>(
  worker: Worker,
  art: A,
  spurgt: Beskeder[A]['spurgt'],
  signal?: AbortSignal,
): Promise<Beskeder[A]['svar']> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => {
      port1.close();
      if ('fejl' in data) reject(new Error(data.fejl));
      else resolve(data.svar);
    };
    signal?.addEventListener('abort', () => port1.postMessage('abort'));
    worker.postMessage({ art, spurgt }, [port2]);
  });
}
