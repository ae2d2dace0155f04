import type { Genkendt, Valg } from '../../src/import/genkend.ts';
import type { Kendskab } from '../../src/import/genkend/kendskab.ts';
import { PapirFejl } from '../../src/import/papir.ts';
import { createTraad, type Graenser, type Svar } from '../../src/reader/traad.ts';

/** A paper, as it is handed to the thread, with all that is known beforehand. */
export interface Papirfil {
  fil: string;
  bytes: Uint8Array;
  kendskab: Kendskab;
  /** Words that the content folder holds, as numbers (`import-ord.ts`). */
  ord: Float64Array;
  valg: Valg;
}

/** What the thread answers: a meeting, or why the paper is none. */
export type Papirsvar = { genkendt: Genkendt } | { fejl: { besked: string; hjaelp: string } };

/** Reads papers one after the other in a thread of its own. Throws `PapirFejl` for one that cannot be imported. */
export interface Papirlaeser {
  read(papir: Papirfil): Promise<Genkendt>;
  stop(): Promise<void>;
}

/** With its start the command ends within five seconds and 512 MB; long minutes take less than one. */
const GRAENSER: Graenser = { tid: 2500, plads: 224 };

/** A reader whose thread loads at once, and anew after a paper that was given up. */
export function createPapirlaeser({ tid = GRAENSER.tid, plads = GRAENSER.plads }: Partial<Graenser> = {}): Papirlaeser {
  const graenser = { tid, plads };
  const traad = createTraad<Papirfil, Papirsvar>(new URL('./import-worker.ts', import.meta.url), graenser);
  traad.start();
  return {
    async read(papir) {
      const result = await traad.ask(papir);
      if ('grund' in result) throw givenUp(result, graenser);
      if ('fejl' in result.svar) throw new PapirFejl(result.svar.fejl.besked, result.svar.fejl.hjaelp);
      return result.svar.genkendt;
    },
    stop: traad.stop,
  };
}

const DEL_OP = 'Gem mødets egen tekst i en fil for sig, uden bilag, billeder og store tabeller, og prøv igen.';
const MERE_TID = 'Er det kun et langt referat, så giv det mere tid med --tid 60.';
const I_HAANDEN = 'Er den stadig for tung, så lav mødets fil med npm run new, og indsæt teksten.';

function givenUp(result: Exclude<Svar<unknown>, { svar: unknown }>, { tid, plads }: Graenser): PapirFejl {
  switch (result.grund) {
    case 'tid':
      return new PapirFejl(
        `Filen er for tung at læse. Den blev opgivet efter ${String(tid / 1000).replace('.', ',')} sekunder.`,
        `${DEL_OP} ${MERE_TID}`,
      );
    case 'plads':
      return new PapirFejl(
        `Filen er for tung at læse. Den blev opgivet, da den brugte mere end ${plads} MB.`,
        `${DEL_OP} ${I_HAANDEN}`,
      );
    case 'fejl':
      return new PapirFejl(
        'Programmet gik i stå over filen.',
        `Gem den på ny i det program, den er lavet i, og prøv igen. Sker det også da, så vis dette til den, der passer portalens program: ${result.fejl}`,
      );
  }
}
