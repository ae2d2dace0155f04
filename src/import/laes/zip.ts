import { unzipSync } from 'fflate';
import { forStort } from './stoerrelse.ts';
import { PapirFejl } from '../papir.ts';

/** So much may all of an archive's files be together, and so much one that is read. */
const MAX_ALT = 64 * 2 ** 20;
const MAX_DEL = 12 * 2 ** 20;
const MAX_FILER = 5000;

/** An archive's files that are wanted, and the names of all. */
export interface Arkiv {
  navne: string[];
  dele: Map<string, Uint8Array>;
}

/** Unpacks what is wanted of a zip archive; an archive that unpacks to more than it may is refused before it does. */
export function unpack(bytes: Uint8Array, isWanted: (name: string) => boolean): Arkiv {
  const navne: string[] = [];
  let total = 0;
  const filter = ({ name, originalSize, size }: { name: string; originalSize: number; size: number }) => {
    navne.push(name);
    total += Math.max(originalSize, size);
    if (total > MAX_ALT || navne.length > MAX_FILER || (isWanted(name) && originalSize > MAX_DEL)) throw forStort();
    return isWanted(name);
  };
  try {
    return { dele: new Map(Object.entries(unzipSync(bytes, { filter }))), navne };
  } catch (error) {
    if (error instanceof PapirFejl) throw error;
    throw beskadiget();
  }
}

/** A file that is not whole. */
export function beskadiget(): PapirFejl {
  return new PapirFejl(
    'Filen er beskadiget og kan ikke læses.',
    'Åbn den i det program, den er lavet i, gem den på ny, og prøv igen.',
  );
}
