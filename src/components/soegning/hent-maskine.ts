import type { Soegemaskine } from '../../search/svar.ts';
import { spoerg, type Art, type Beskeder } from './besked.ts';

/** Starts what answers searches, in a worker of its own, and fetches what shows the answers, all at once. */
export async function hentMaskine({ pagefindSti = '', rod = '/' }: DOMStringMap): Promise<Soegemaskine> {
  const worker = new Worker(new URL('./arbejder.ts', import.meta.url), { type: 'module' });
  const isBroken = new Promise<never>((_resolve, reject) => {
    worker.addEventListener('error', () => reject(new Error('The worker could not be started')));
  });
  const indeks = new URL(pagefindSti, location.href).href;
  const started = spoerg(worker, 'start', { indeks, rod });
  const all = Promise.all([started, import('./visning.ts')]);
  await Promise.race([all, isBroken]).catch((error: unknown) => {
    worker.terminate();
    throw error;
  });
  const ask = <A extends Art>(art: A, spurgt: Beskeder[A]['spurgt'], signal?: AbortSignal) =>
    spoerg(worker, art, spurgt, signal);
  return {
    search: async (soegning, signal) => {
      const { nr, foerste, ...svar } = await ask('search', soegning, signal);
      return {
        ...svar,
        hent: async (plads) => foerste[plads] ?? (await ask('hent', { nr, plads })),
        countFacetter: () => ask('countFacetter', nr),
      };
    },
    standOf: (soegning) => ask('standOf', soegning),
    // A search that it would have helped asks again.
    prepare: (soegning, stand) => void ask('prepare', { soegning, stand }).catch(() => undefined),
  };
}
