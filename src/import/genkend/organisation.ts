import { findKommune } from './kommune.ts';
import type { Kendskab } from './kendskab.ts';
import { foldNavn } from './ord.ts';

/** Where somebody comes from: a municipality, or another organisation by the name the paper gives it. */
export interface Tilknytning {
  kommune?: string;
  organisation?: string;
  /** What a municipality is called, when the paper spells it otherwise. */
  rettet?: string;
}

const ORGANISATION =
  /(?:sekretariat(?:et)?|styrelsen?|forening(?:en)?|center|råd(?:et)?|forvaltning(?:en)?|netværk(?:et)?|institut(?:tet)?|skolen?|tilsyn(?:et)?|universitet(?:et)?|gruppen?|afdeling(?:en)?|ministeriet|organisationer|regioner|hospital(?:et)?|fonden?|forum|udvalget|kredsen)(?:\s\p{Lu}?\p{L}+)?$/iu;
const STORE_BOGSTAVER = /^[\p{Lu}\d&+-]{2,8}(?:[\s-]\p{Lu}\p{Ll}+)?$/u;

/** Reads where somebody comes from; undefined when a text is no municipality or organisation. */
export function readTilknytning(tekst: string, kendskab: Kendskab): Tilknytning | undefined {
  const plain = tekst.trim().replace(/\.$/, '');
  const kommune = findKommune(plain, kendskab);
  if (kommune) return { kommune: kommune.id, ...(kommune.sikker ? {} : { rettet: kommune.navn }) };
  if (/kommune$/i.test(plain) || /^region\s+\p{Lu}/iu.test(plain)) return { organisation: plain };
  const isKnown = kendskab.organer.some(({ navn, forkortelse, aliaser = [] }) =>
    [navn, forkortelse, ...aliaser].some((name) => name !== undefined && foldNavn(name) === foldNavn(plain)),
  );
  if (isKnown || STORE_BOGSTAVER.test(plain)) return { organisation: plain };
  return ORGANISATION.test(plain) && !/^\p{Lu}\p{L}+\s+\p{Lu}\.\s/u.test(plain) ? { organisation: plain } : undefined;
}
