import type { Soegemaskine, Svar } from './svar.ts';

/**
 * An engine that is made anew when a search fails, and asked once more: the site may have been built again since the page
 * was opened, and the files of its index have other names then. When it is a page of an answer that fails, the next search
 * has a new engine, if one can be had.
 */
export async function createMedGenstart(make: () => Promise<Soegemaskine>): Promise<Soegemaskine> {
  let maskine = await make();
  let isStale = false;
  const remake = async (): Promise<void> => {
    maskine = await make();
    isStale = false;
  };
  const watched = (svar: Svar): Svar => ({
    ...svar,
    hent: (plads) =>
      svar.hent(plads).catch((error: unknown) => {
        isStale = true;
        throw error;
      }),
  });
  return {
    async search(soegning, signal) {
      if (isStale) await remake().catch(() => undefined);
      const asked = maskine;
      try {
        return watched(await asked.search(soegning, signal));
      } catch {
        signal?.throwIfAborted();
        if (maskine === asked) await remake();
        return watched(await maskine.search(soegning, signal));
      }
    },
    standOf: (soegning) => maskine.standOf(soegning),
    prepare: (...asked) => maskine.prepare(...asked),
  };
}
