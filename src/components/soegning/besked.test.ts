import { afterAll, describe, expect, it } from 'vitest';
import type { Soegning } from '../../search/resultat.ts';
import { spoerg } from './besked.ts';

const SOEGNING: Soegning = { q: 'takster', ordret: false, sortering: 'relevans', filtre: {} };
const ports: MessagePort[] = [];

/** A worker that answers as it is told. */
const workerThat = (answer: (port: MessagePort) => void) => {
  const postMessage = (_besked: unknown, [port]: MessagePort[]) => {
    ports.push(port!);
    answer(port!);
  };
  return { postMessage } as unknown as Worker;
};

describe('what the page asks of its worker', () => {
  afterAll(() => ports.forEach((port) => port.close()));

  it('is answered, each question by itself', async () => {
    const waiting: MessagePort[] = [];
    const worker = workerThat((port) => waiting.push(port));
    const asked = [spoerg(worker, 'standOf', SOEGNING), spoerg(worker, 'standOf', SOEGNING)];
    waiting[1]!.postMessage({ svar: 'undervejs' });
    waiting[0]!.postMessage({ svar: 'hel' });
    expect(await Promise.all(asked)).toEqual(['hel', 'undervejs']);
  });

  it('fails when the worker could not answer', async () => {
    const worker = workerThat((port) => port.postMessage({ fejl: 'facetter.json: 404' }));
    await expect(spoerg(worker, 'countFacetter', 1)).rejects.toThrow('facetter.json: 404');
  });

  it('is called off when nobody waits for the answer', async () => {
    const calling = new AbortController();
    const calledOff = new Promise((resolve) => {
      const worker = workerThat((port) => (port.onmessage = ({ data }) => resolve(data)));
      void spoerg(worker, 'search', SOEGNING, calling.signal);
    });
    calling.abort();
    expect(await calledOff).toBe('abort');
  });

  it('is not asked at all when nobody waited from the start', async () => {
    let asked = 0;
    const worker = workerThat(() => (asked += 1));
    await expect(spoerg(worker, 'search', SOEGNING, AbortSignal.abort())).rejects.toThrow();
    expect(asked).toBe(0);
  });
});
