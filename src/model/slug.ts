const LETTERS: Record<string, string> = { æ: 'ae', ø: 'oe', å: 'aa', ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** Text as part of an address: `Bemærkninger fra FU` → `bemaerkninger-fra-fu`; empty when nothing is left. */
export function slugify(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æøåäöüß]/g, (letter) => LETTERS[letter] ?? '')
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, (other) => (/^\p{M}+$/u.test(other) ? '' : '-'))
    .replace(/^-|-$/g, '');
}

/** Id of a place on a page from its heading: `Opgaver` → `opgaver`, `2013` → `afsnit-2013`, for an id begins with a letter. */
export function slugToId(heading: string, kind = 'afsnit'): string {
  const slug = slugify(heading);
  return /^[a-z]/.test(slug) ? slug : [kind, slug].filter((part) => part !== '').join('-');
}
