import { parentPort } from 'node:worker_threads';
import { readBilagstekst } from './bilagstekst.ts';

/** A thread of its own for reading annexes: it is stopped when one takes too long or too much. */
parentPort?.on('message', async ({ bytes, fil }: { bytes: Uint8Array; fil: string }) => {
  parentPort?.postMessage(await readBilagstekst(bytes, fil));
});
