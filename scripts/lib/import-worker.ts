import { readMoedeFromPapir } from '../../src/import/genkend.ts';
import { readPapir } from '../../src/import/laes.ts';
import { PapirFejl } from '../../src/import/papir.ts';
import { answerQuestions } from '../../src/reader/traad-svar.ts';
import { createKendteOrd } from './import-ord.ts';
import type { Papirfil, Papirsvar } from './import-laeser.ts';

/** A thread of its own for reading papers: it is stopped when one takes too long or too much. */
answerQuestions<Papirfil, Papirsvar>(async ({ fil, bytes, kendskab, ord, valg }) => {
  try {
    const papir = await readPapir(fil, bytes, createKendteOrd(ord));
    return { genkendt: readMoedeFromPapir(papir, kendskab, valg) };
  } catch (error) {
    if (!(error instanceof PapirFejl)) throw error;
    return { fejl: { besked: error.message, hjaelp: error.hjaelp } };
  }
});
