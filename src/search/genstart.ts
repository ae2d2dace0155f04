import type { Soegemaskine } from './svar.ts';

/**
 * An engine that is made anew when a search fails, and asked once more: the site may have been built again since the page
 * was opened, and the files of its index have other names then.
 */
export async function createMedGenstart(make: () => Promise<Soegemaskine>): Promise<Soegemaskine> {
  let maskine = await make();
  return {
    async search(soegning, signal) {
      const asked = maskine;
      try {
        return await asked.search(soegning, signal);
      } catch {
        signal?.throwIfAborted();
        if (maskine === asked) maskine = await make();
        return maskine.search(soegning, signal);
      }
    },
    standOf: (soegning) => maskine.standOf(soegning),
    prepare: (...asked) => maskine.prepare(...asked),
  };
}
