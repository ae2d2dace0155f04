import { readBilag } from '../reader/read-bilag.ts';

/** Bytes and media type of an annex, for the page that serves it. */
export const getBilag = readBilag;
