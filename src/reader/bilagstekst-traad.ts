import { Worker } from 'node:worker_threads';
import type { Grund } from '../rules/bilag-uden-tekst.ts';
import type { Udtraek } from './bilagstekst.ts';

/** What one annex may cost. */
export interface Graenser {
  /** Milliseconds. */
  tid: number;
  /** Megabytes, of the thread's objects and of what the process grows by. */
  plads: number;
}

/** Reads annexes one after the other in a thread of its own. */
export interface Bilagslaeser {
  read(bytes: Uint8Array, fil: string): Promise<Udtraek>;
  stop(): Promise<void>;
}

const GRAENSER: Graenser = { tid: 10_000, plads: 256 };
/** How often the memory is looked at, in milliseconds. */
const LOOK = 50;

/** A reader whose thread starts with its first annex, and anew after one that had to be stopped. */
export function createBilagslaeser(graenser: Graenser = GRAENSER, script = './bilagstekst-worker.ts'): Bilagslaeser {
  let worker: Worker | undefined;
  const stop = async () => {
    await worker?.terminate();
    worker = undefined;
  };
  return {
    async read(bytes, fil) {
      const resourceLimits = { maxOldGenerationSizeMb: graenser.plads };
      worker ??= new Worker(new URL(script, import.meta.url), { resourceLimits, stdout: true, stderr: true });
      const result = await ask(worker, { bytes, fil }, graenser);
      if (result.grund && result.grund !== 'uden-tekst' && result.grund !== 'delvist') await stop();
      return result;
    },
    stop,
  };
}

/** Waits for the thread's answer, as long and as large as it may be. */
function ask(worker: Worker, question: { bytes: Uint8Array; fil: string }, { tid, plads }: Graenser): Promise<Udtraek> {
  return new Promise((resolve) => {
    const before = process.memoryUsage.rss();
    const finish = (udtraek: Udtraek) => {
      clearTimeout(tooLong);
      clearInterval(tooMuch);
      for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event);
      worker.on('error', () => undefined);
      resolve(udtraek);
    };
    const end = (grund: Grund) => finish({ tekst: '', grund });
    const tooLong = setTimeout(() => end('tid'), tid);
    const tooMuch = setInterval(() => {
      if (process.memoryUsage.rss() - before > plads * 2 ** 20) end('plads');
    }, LOOK);
    worker.once('message', finish);
    worker.once('error', ({ code }: NodeJS.ErrnoException) =>
      end(code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'plads' : 'ulaeselig'),
    );
    worker.once('exit', () => end('ulaeselig'));
    worker.postMessage(question);
  });
}
