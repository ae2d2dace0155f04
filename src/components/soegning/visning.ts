/** What shows an answer, in one file: it is fetched together, before the first answer comes. */
export { formatAntal, formatAntalKort, makeForklaring } from './forklaring.ts';
export { makeTraef } from './traef.ts';
