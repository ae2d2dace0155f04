/** What a paper says of somebody besides the name. */
export interface Tilfoejelse {
  rolle?: string;
  vedPunkt?: string[];
  afbud?: boolean;
}

const REFERENT = /^(?:ref\.?|referent|referat|sekretær og referent)$/i;
const ROLLE =
  /^(?:næstformand|formand|mødeleder|ordstyrer|dirigent|sekretær|observatør|suppleant|stedfortræder|gæst|oplægsholder|indleder|tovholder)(?:\s+(?:for|i|af)\s+.{2,60})?$/i;
const STILLING =
  /(?:direktør|chef|leder|formand|borgmester|konsulent|koordinator|medarbejder|rådmand|formandskab|fuldmægtig|sekretær|rådgiver|specialist|assistent|forstander|medlem)$/i;
const PUNKT =
  /^(?:\(?(?:deltog |deltager |alene |kun )?(?:under |ved |til )?(?:dagsordens)?(?:punkt(?:erne)?|pkt\.?)\s*)([\d, og&–-]+)\)?\.?$/i;
const AFBUD = /^(?:afbud|fraværende|meldt afbud)$/i;

/** Reads a role, a title, the items somebody attended, or that they sent apologies; undefined for anything else. */
export function readTilfoejelse(tekst: string): Tilfoejelse | undefined {
  const plain = tekst.trim().replace(/[,;]$/, '');
  if (REFERENT.test(plain)) return { rolle: 'referent' };
  if (AFBUD.test(plain)) return { afbud: true };
  if (ROLLE.test(plain)) return { rolle: /^\p{Lu}\p{Ll}/u.test(plain) ? lowerFirst(plain) : plain };
  const punkter = PUNKT.exec(plain)?.[1];
  if (punkter) return { vedPunkt: readPunktnumre(punkter) };
  const words = plain.split(/\s+/);
  const holdsNavn = words.length >= 3 && words.slice(1).every((word) => /^\p{Lu}/u.test(word));
  const isTitle =
    (words.length <= 4 || /^(?:for|i|på|af|ved)$/i.test(words[1] ?? '')) && STILLING.test(words[0] ?? '') && !holdsNavn;
  if (isTitle && !/^\p{Lu}\p{L}+\s+\p{Lu}/u.test(plain)) return { rolle: lowerFirst(plain) };
  return undefined;
}

/** `2, 4 og 6-8`: every number of them. */
function readPunktnumre(tekst: string): string[] {
  return [...tekst.matchAll(/(\d+)(?:\s*[-–]\s*(\d+))?/g)].flatMap(([, first = '', last = first]) => {
    const count = Number(last) - Number(first) + 1;
    return count >= 1 && count <= 50
      ? Array.from({ length: count }, (_, index) => String(Number(first) + index))
      : [first, last];
  });
}

/** A title before a name: `kommunaldirektør Niels Højgaard`. */
export function splitStilling(navn: string): { navn: string; rolle?: string } {
  const [first = '', ...rest] = navn.split(' ');
  return rest.length >= 2 && STILLING.test(first) ? { navn: rest.join(' '), rolle: lowerFirst(first) } : { navn };
}

function lowerFirst(tekst: string): string {
  return /^\p{Lu}{2}/u.test(tekst) ? tekst : tekst.charAt(0).toLowerCase() + tekst.slice(1);
}
