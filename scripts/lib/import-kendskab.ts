import { existsSync } from 'node:fs';
import { readKendskab, type Kendskab } from '../../src/import/genkend/kendskab.ts';
import type { Moede } from '../../src/model/moede.ts';
import { readFakta } from './import-fakta.ts';

/** A meeting that is there already, with the folder it lies in. */
export interface KendtMoede extends Pick<Moede, 'file' | 'organ' | 'dato' | 'status' | 'dokumentnr'> {
  mappe: string;
}

/** All that an import is told of the content folder. */
export interface Importgrundlag {
  kendskab: Kendskab;
  moeder: KendtMoede[];
  /** Ids of all bodies, for `--organ`. */
  organer: string[];
  /** Words of all files, as numbers (`import-ord.ts`). */
  ord: Float64Array;
}

/** Reads what the content folder, and the folder written to, know already. */
export function readImportgrundlag(content: string, out: string): Importgrundlag {
  const { portal, ord } = readFakta(content);
  const moeder = portal.moeder.map((moede) => ({ ...moede, mappe: content }));
  const written = out === content || !existsSync(out) ? [] : readFakta(out).portal.moeder;
  return {
    kendskab: readKendskab(portal),
    moeder: [...moeder, ...written.map((moede) => ({ ...moede, mappe: out }))],
    organer: portal.organer.map(({ id }) => id),
    ord,
  };
}

/** The meeting a paper was imported as before: of the same document number, or of the same body and day. */
export function findKendtMoede(
  { organ, dato, dokumentnr }: Pick<Moede, 'organ' | 'dato' | 'dokumentnr'>,
  moeder: readonly KendtMoede[],
): KendtMoede | undefined {
  return (
    moeder.find((moede) => dokumentnr !== undefined && moede.dokumentnr === dokumentnr) ??
    moeder.find((moede) => organ !== '' && moede.organ === organ && moede.dato === dato)
  );
}
