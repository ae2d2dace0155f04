import type { Udtraek } from './bilagstekst.ts';
import { createTraad, type Graenser } from './traad.ts';

/** An annex, as it is handed to the thread. */
export interface Bilagsfil {
  bytes: Uint8Array;
  fil: string;
}

/** Reads annexes one after the other in a thread of its own. */
export interface Bilagslaeser {
  read(bytes: Uint8Array, fil: string): Promise<Udtraek>;
  stop(): Promise<void>;
}

const GRAENSER: Graenser = { tid: 10_000, plads: 256 };

/** A reader whose thread starts with its first annex, and anew after one that could not be read. */
export function createBilagslaeser(graenser: Graenser = GRAENSER, script = './bilagstekst-worker.ts'): Bilagslaeser {
  const traad = createTraad<Bilagsfil, Udtraek>(new URL(script, import.meta.url), graenser);
  return {
    async read(bytes, fil) {
      const result = await traad.ask({ bytes, fil });
      if ('grund' in result) return { tekst: '', grund: result.grund === 'fejl' ? 'ulaeselig' : result.grund };
      const { grund } = result.svar;
      if (grund && grund !== 'uden-tekst' && grund !== 'delvist') await traad.stop();
      return result.svar;
    },
    stop: traad.stop,
  };
}
