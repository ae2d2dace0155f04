import { addressOfBilag } from '../model/adresse.ts';
import { describeFil } from '../model/filstoerrelse.ts';
import type { Moede } from '../model/moede.ts';
import { bilagSize, readBilag } from '../reader/read-bilag.ts';

/** Bytes and media type of an annex, for the page that serves it. */
export const getBilag = readBilag;

/** Kind and size of each annex of a meeting or an agreement, by its address. */
export function getFilnoter({
  id,
  file,
  bilagsfiler,
}: Pick<Moede, 'id' | 'file' | 'bilagsfiler'>): Map<string, string> {
  const folder = file.replace(/\.md$/, '');
  return new Map(bilagsfiler.map((fil) => [addressOfBilag(id, fil), describeFil(fil, bilagSize(`${folder}/${fil}`))]));
}
