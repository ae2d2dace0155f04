import type { Indeksside } from '../../search/resultat.ts';
import type { Spoergsmaal } from './questions.ts';

/** A page that came: its address, and the addresses of its parts that answer best, best first. */
export interface Found {
  page: string;
  parts: string[];
}

/** Reads what is judged from an answer's page. */
export function readFound(data: Indeksside): Found {
  return { page: data.url, parts: data.parts.slice(0, 3).map(({ url }) => url) };
}

/** Says what is wrong with an answer; undefined when it is right. */
export function judge(question: Spoergsmaal, found: readonly Found[]): string | undefined {
  const unwanted = found.flatMap(({ page, parts }) => [page, ...parts]).find((one) => question.ikke.includes(one));
  if (unwanted) return complain(question, `må ikke finde ${unwanted}`, found);
  if (question.intet) return found.length > 0 ? complain(question, 'skal intet finde', found) : undefined;
  if (question.foerst && !isAmong(question.foerst, found, 1))
    return complain(question, `skal først have ${question.foerst.join(' eller ')}`, found);
  if (question.blandt_tre && !isAmong(question.blandt_tre, found, 3))
    return complain(question, `skal blandt de tre første have ${question.blandt_tre.join(' eller ')}`, found);
  return undefined;
}

/** The address of the page that a place is on. */
export function pageOf(address: string): string {
  return address.replace(/#.*/, '');
}

/** Whether one of the addresses is among the first pages; an item must be the best of its page, or one of the two best. */
function isAmong(addresses: readonly string[], found: readonly Found[], places: number): boolean {
  const bestOf = places === 1 ? 1 : 2;
  return found
    .slice(0, places)
    .some(({ page, parts }) => [page, ...parts.slice(0, bestOf)].some((address) => addresses.includes(address)));
}

function complain({ q, regel, filtre }: Spoergsmaal, expected: string, found: readonly Found[]): string {
  const limits = Object.entries(filtre).map(([navn, value]) => ` [${navn}: ${value}]`);
  const came = found
    .slice(0, 3)
    .map(({ page, parts }) => [page, ...parts.map((part) => part.slice(page.length))].join(' '));
  return `«${q}»${limits.join('')} (${regel}) ${expected}; der kom ${came.join(', ') || 'intet'}`;
}
