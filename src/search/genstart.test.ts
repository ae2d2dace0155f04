import { describe, expect, it } from 'vitest';
import { createMedGenstart } from './genstart.ts';
import { readSoegning } from './resultat.ts';
import type { Soegemaskine, Svar } from './svar.ts';

const SVAR: Svar = {
  antal: 7,
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
    expect(await maskine.search(soegning)).toMatchObject({ antal: 7 });
    expect(await maskine.search(soegning)).toMatchObject({ antal: 7 });
    expect(engines).toEqual([]);
  });

  it('fails when the new index cannot be had either, and is tried again by the next', async () => {
    let made = 0;
    const maskine = await createMedGenstart(() => Promise.resolve(engine((made += 1) < 3)));
    await expect(maskine.search(soegning)).rejects.toThrow('404');
    expect(await maskine.search(soegning)).toMatchObject({ antal: 7 });
  });

  it('is not tried again when nobody waits for it', async () => {
    let made = 0;
    const maskine = await createMedGenstart(() => Promise.resolve(engine((made += 1) > 0)));
    await expect(maskine.search(soegning, AbortSignal.abort())).rejects.toThrow();
    expect(made).toBe(1);
  });

  it('has a new engine next time when a page of an answer is gone, and the old one as long as no other can be had', async () => {
    let made = 0;
    let isDown = true;
    const maskine = await createMedGenstart(() => {
      if (made > 0 && isDown) return Promise.reject(new Error('offline'));
      made += 1;
      return Promise.resolve(engine(false));
    });
    await maskine.search(soegning);
    expect(made).toBe(1);
    await expect((await maskine.search(soegning)).hent(6)).rejects.toThrow('no page');
    expect(await maskine.search(soegning)).toMatchObject({ antal: 7 });
    expect(made).toBe(1);
    isDown = false;
    await maskine.search(soegning);
    await maskine.search(soegning);
    expect(made).toBe(2);
  });
});
