import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createIndeks } from '../../search/indeks.ts';
import { pathOf, type Indeksoversigt } from '../../search/indeksfiler.ts';
import { readIndeksside, unpack } from '../../search/indeksside.ts';
import { createSoegemaskine } from '../../search/soegemaskine.ts';
import type { Soegemaskine } from '../../search/svar.ts';
import type { Answered } from './metrics.ts';
import type { Spoergsmaal } from './questions.ts';
import { judge, pageOf, readFound, type Found } from './verdict.ts';

/** How many pages of an answer are looked at. */
const LOOKED_AT = 10;

/** A question with what came for it. */
export interface Asked {
  question: Spoergsmaal;
  found: Found[];
  /** What is wrong with it; undefined when it is right. */
  wrong: string | undefined;
}

/** Makes what answers the searches of a built site, from its files. */
export function readSoegemaskine(site: string): Soegemaskine {
  const read = (file: string) => readFileSync(join(site, 'pagefind', file), 'utf8');
  const readPacked = async (file: string) => new Uint8Array(await readFile(join(site, 'pagefind', file))).buffer;
  const oversigt: Indeksoversigt = JSON.parse(read('indeks.json'));
  return createSoegemaskine({
    indeks: createIndeks(oversigt, {
      hentDel: async (file) => unpack(await readPacked(file)),
      hentSide: async (id) => readIndeksside(await readPacked(pathOf('side', id)), '/'),
    }),
    ordforraad: read('ordforraad.txt'),
    begreber: JSON.parse(read('begreber.json')),
    hentFacetter: async () => read(`facetter-${oversigt.navn}.json`),
  });
}

/** Asks a question as the search page does, and judges the answer. */
export async function ask(soegemaskine: Soegemaskine, question: Spoergsmaal): Promise<Asked> {
  const { q, filtre } = question;
  const { antal, hent } = await soegemaskine.search({ q, filtre, ordret: false, sortering: 'relevans' });
  const looked = question.ikke.length > 0 ? antal : Math.min(antal, LOOKED_AT);
  const found = await Promise.all(Array.from({ length: looked }, async (_, plads) => readFound(await hent(plads))));
  return { question, found, wrong: judge(question, found) };
}

/** What the figures are made of, for questions that have an answer: the pages that came, and those that are right. */
export function toAnswered({ question, found }: Asked): Answered[] {
  const right = new Set([...(question.foerst ?? []), ...(question.blandt_tre ?? []), ...question.ogsaa].map(pageOf));
  return right.size > 0 ? [{ found: found.map(({ page }) => page), right }] : [];
}
