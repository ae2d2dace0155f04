import type { Soegning } from './resultat.ts';
import type { Svar } from './svar.ts';

/** What was searched when words were read as others: the query with those words in place. */
export function rettetQ(q: string, rettet: Svar['rettet']): string {
  return rettet.reduce((text, { fra, til }) => text.replace(asTyped(fra), til), q);
}

/** Where words stand in a query, with whatever the reader put between them. */
function asTyped(words: string): RegExp {
  const letter = '[\\p{L}\\p{N}]';
  return new RegExp(`(?<!${letter})${words.split(' ').join('[^\\p{L}\\p{N}]+')}(?!${letter})`, 'giu');
}

/** How many pages answer, in a sentence that is true for every search. */
export function formatAntal(soegning: Soegning, { antal, rettet }: Pick<Svar, 'antal' | 'rettet'>): string {
  const pages = `${antal === 0 ? 'Ingen' : antal} ${antal === 1 ? 'side' : 'sider'}`;
  const choice = Object.keys(soegning.filtre).length > 0 ? ' med de valg, der er gjort' : '';
  if (soegning.q === '') return `${pages}${choice}.`;
  return `${pages} svarer ${antal === 0 ? 'til' : 'på'} «${rettetQ(soegning.q, rettet)}»${choice}.`;
}

/** The same for who hears the page, told once the reader has stopped typing. */
export function formatAntalKort({ q }: Soegning, { antal, rettet }: Pick<Svar, 'antal' | 'rettet'>): string {
  const pages = `${antal === 0 ? 'ingen' : antal} ${antal === 1 ? 'side' : 'sider'}`;
  return q === '' ? `Valget gav ${pages}.` : `Søgningen på «${rettetQ(q, rettet)}» gav ${pages}.`;
}

/** Which words no text has, and that the others were searched, when they were; nothing when all are known. */
export function formatUkendte({ q }: Pick<Soegning, 'q'>, { ukendte, antal }: Pick<Svar, 'antal' | 'ukendte'>): string {
  const words = ukendte.map((word) => `«${q.match(asTyped(word))?.[0] ?? word}»`);
  if (words.length === 0) return '';
  const one = words.length === 1;
  const leftOut = antal === 0 ? '' : one ? '; det er udeladt' : '; de er udeladt';
  return `Ingen tekster har ${one ? 'ordet' : 'ordene'} ${words.join(', ')}${leftOut}.`;
}

/** Searches that ask for less, for a reader who got nothing: each longer word alone that some text has. */
export function fewerWords(soegning: Soegning, ukendte: readonly string[]): Soegning[] {
  const words = soegning.q.match(/[\p{L}\p{N}-]+/gu) ?? [];
  const kept = words.filter((word) => word.length > 3 && !ukendte.includes(word.toLowerCase()));
  return words.length < 2 ? [] : kept.slice(0, 4).map((q) => ({ ...soegning, q, ordret: false }));
}
