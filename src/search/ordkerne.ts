import { stem } from './stamme.ts';

export { stem };

/** Plurals that change their vowel, also at the end of a compound: no rule of endings finds them. */
const OMLYD: readonly [RegExp, string][] = [
  [/børn$/, 'barn'],
  [/mænd$/, 'mand'],
  [/bøg$/, 'bog'],
  [/fædr$/, 'far'],
  [/mødr$/, 'mor'],
  [/søskend$/, 'søskend'],
  [/kræft$/, 'kraft'],
  [/hænd$/, 'hånd'],
];

/** Endings that make a noun of a verb, an adjective of a noun, or that Snowball leaves behind. */
const AFLEDNINGER = /(erend|ering|ation|tion|ning|else|skab|hed|ing|isk|ed|er|et|en|al|el|ik|sk|ig)$/;
const SHORTEST = 4;
const LONG = 6;

/**
 * What words of one family share that the index holds apart: `besluttet`, `beslutning`, `besluttede` → `beslut`;
 * `kommune`, `kommunal` → `kommun`; `dagsorden`, `dagsordner` → `dagsord`; `barn`, `børn` → `barn`.
 */
export function kerne(word: string): string {
  // Snowball takes `-ende` for an ending of its own and leaves `godk` of `godkende`.
  const stemmed = word.endsWith('ende') ? word.slice(0, -1) : stem(word);
  const omlyd = OMLYD.find(([pattern]) => pattern.test(stemmed));
  const regular = omlyd ? stemmed.replace(omlyd[0], omlyd[1]) : stemmed;
  return squeeze(withoutEnding(withoutEnding(squeeze(regular))));
}

function withoutEnding(root: string): string {
  const shorter = squeeze(root.replace(AFLEDNINGER, ''));
  return shorter.length >= SHORTEST ? shorter : root;
}

/** What an ending leaves at the end of a root: a doubled letter, `-s`, an `-n` or `-t` after a consonant, an `-e-`. */
function squeeze(root: string): string {
  const single = root.replace(/(.)\1$/, '$1');
  if (single.length < LONG - 1) return single;
  const plain = single.replace(/s$/, '').replace(/(\p{L}{3})e([nlr])$/u, '$1$2');
  return plain.length < LONG ? plain : plain.replace(/([bdfgklmprv])n$/, '$1').replace(/([lnr])t$/, '$1');
}
