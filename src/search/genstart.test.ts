import { describe, expect, it } from 'vitest';
import { createMedGenstart } from './genstart.ts';
import { readSoegning } from './resultat.ts';
import type { Soegemaskine, Svar } from './svar.ts';

const SVAR: Svar = {
  antal: 0,
  hent: () => Promise.reject(new Error('no page')),
  kunEtOrd: false,
  rettet: [],
  ukendte: [],
  udvidet: false,
  countFacetter: () => Promise.reject(new Error()),
};
const soegning = readSoegning('?q=takster');

/** An engine that answers, or whose files are gone. */
function engine(isGone: boolean): Soegemaskine {
  return {
    search: () => (isGone ? Promise.reject(new Error('404')) : Promise.resolve(SVAR)),
    standOf: () => Promise.resolve('hel'),
    prepare: () => undefined,
  };
}

describe('a search whose files are gone because the site was built again', () => {
  it('is answered from the new index', async () => {
    const engines = [engine(true), engine(false)];
    const maskine = await createMedGenstart(() => Promise.resolve(engines.shift()!));
    expect(await maskine.search(soegning)).toBe(SVAR);
    expect(await maskine.search(soegning)).toBe(SVAR);
    expect(engines).toEqual([]);
  });

  it('fails when the new index cannot be had either, and is tried again by the next', async () => {
    let made = 0;
    const maskine = await createMedGenstart(() => Promise.resolve(engine((made += 1) < 3)));
    await expect(maskine.search(soegning)).rejects.toThrow('404');
    expect(await maskine.search(soegning)).toBe(SVAR);
  });

  it('is not tried again when nobody waits for it', async () => {
    let made = 0;
    const maskine = await createMedGenstart(() => Promise.resolve(engine((made += 1) > 0)));
    await expect(maskine.search(soegning, AbortSignal.abort())).rejects.toThrow();
    expect(made).toBe(1);
  });
});
