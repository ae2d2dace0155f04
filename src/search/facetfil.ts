import { FILTRE, isFilternavn, type Filternavn } from './resultat.ts';

interface Dagside {
  url: string;
  /** The day it is sorted by. */
  dag: string;
}

/** A page as its filters and the order of days know it. */
export interface Facetside extends Dagside {
  /** The index's own id of the page. */
  id: string;
  filtre: Readonly<Record<string, readonly string[] | undefined>>;
}

/** What the pages of a site can be narrowed by. */
export interface Facetliste {
  /** Ids of all pages, newest first. */
  sider: string[];
  filtre: Record<Filternavn, Facet>;
}

/** One filter: all of its values, and those that each page has, by the page's id. */
export interface Facet {
  vaerdier: string[];
  af: ReadonlyMap<string, readonly string[]>;
}

/**
 * Writes which pages have which values, newest page first, those of one day by their address: for each filter its values
 * and then, page by page with a point between, one character for each value that the page has, `a` for the first.
 */
export function writeFacetliste(sider: readonly Facetside[]): string {
  const newest = [...sider].sort(newestFirst);
  const fil: Facetfil = { sider: newest.map(({ id }) => id).join(' '), filtre: {} };
  for (const navn of Object.keys(FILTRE)) {
    const all = newest.map(({ filtre }) => [...new Set(filtre[navn] ?? [])]);
    const vaerdier = [...new Set(all.flat())].sort(order);
    fil.filtre[navn] = { vaerdier, af: all.map((some) => encode(some, vaerdier)).join('.') };
  }
  return JSON.stringify(fil);
}

/** The order of pages by their days, those of one day by their address. */
export function newestFirst(a: Dagside, b: Dagside): number {
  return order(b.dag, a.dag) || order(a.url, b.url);
}

/** Reads the inverse of `writeFacetliste`. */
export function readFacetliste(written: string): Facetliste {
  const fil: Facetfil = JSON.parse(written);
  const sider = fil.sider.split(' ');
  const filtre: Facetliste['filtre'] = { region: NONE, organ: NONE, aar: NONE, art: NONE, udfald: NONE };
  for (const [navn, { vaerdier, af }] of Object.entries(fil.filtre))
    if (isFilternavn(navn)) {
      const decoded = af.split('.').map((codes) => decode(codes, vaerdier));
      filtre[navn] = { vaerdier, af: new Map(sider.map((id, index) => [id, decoded[index] ?? []])) };
    }
  return { sider, filtre };
}

interface Facetfil {
  sider: string;
  filtre: Record<string, { vaerdier: string[]; af: string }>;
}

const NONE: Facet = { vaerdier: [], af: new Map() };
const FIRST = 'a'.charCodeAt(0);

function encode(some: readonly string[], vaerdier: readonly string[]): string {
  const places = some.map((value) => vaerdier.indexOf(value)).sort((a, b) => a - b);
  return String.fromCharCode(...places.map((place) => FIRST + place));
}

function decode(codes: string, vaerdier: readonly string[]): string[] {
  return [...codes].flatMap((code) => vaerdier[code.charCodeAt(0) - FIRST] ?? []);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
