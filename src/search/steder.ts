import { wordsOf } from './ord.ts';
import type { Indeksside } from './resultat.ts';
import { plainText } from './tekstfragment.ts';

/** A part of a page as a result shows it. */
export interface Sted {
  titel: string;
  url: string;
  /** Id of its heading, empty for the page itself. */
  id: string;
  /** Text with the words that were found; empty when they stand elsewhere on the page. */
  excerpt: string;
}

/**
 * The parts of a page to show, best first; the page as a whole only when it tells more than its title does. When an
 * outcome was chosen, only the items that have it: those with the words, or, when the words stand elsewhere on the page,
 * all of them by their headings.
 */
export function stederOf(data: Indeksside, kept: ReadonlySet<string> | undefined, most: number): Sted[] {
  const parts = data.parts.map(({ title, url, excerpt }) => ({
    titel: title,
    url,
    id: url.split('#')[1] ?? '',
    excerpt,
  }));
  if (!kept) {
    const telling = parts.filter((part) => part.url !== data.url || !isInTitle(part, data.meta['title'] ?? ''));
    const shown = [telling, parts].find((some) => some.length > 0);
    return (shown ?? [{ titel: '', url: data.url, id: '', excerpt: data.excerpt }]).slice(0, most);
  }
  const found = parts.filter(({ id }) => kept.has(id));
  return (found.length > 0 ? found : [...kept].map((id) => headingOf(data, id))).slice(0, most);
}

/** Whether what was found is what the title says too, such as the year of a meeting. */
function isInTitle({ excerpt }: Sted, title: string): boolean {
  const found = [...excerpt.matchAll(/<mark>(.*?)<\/mark>/gs)].flatMap(([, word = '']) => wordsOf(plainText(word)));
  const titleWords = wordsOf(title);
  return found.every((word) => titleWords.includes(word));
}

function headingOf({ url, anchors }: Indeksside, id: string): Sted {
  const titel = anchors.find((anchor) => anchor.id === id)?.text ?? id.replace('punkt-', 'Punkt ');
  return { titel, url: `${url}#${id}`, id, excerpt: '' };
}
