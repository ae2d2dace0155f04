import { stem } from './stamme.ts';

/** Plurals that change their vowel, also at the end of a compound: no rule of endings finds them. */
const OMLYD: readonly [string, string][] = [
  ['børn', 'barn'],
  ['mænd', 'mand'],
  ['bøg', 'bog'],
  ['fædr', 'far'],
  ['mødr', 'mor'],
  ['kræft', 'kraft'],
  ['hænd', 'hånd'],
];

/** Verbs that change theirs, as their roots end in the past and in the present: `vedtog`, `fremlagt`, `steg`. */
const STAERKE: readonly [string, string][] = (
  'skrev:skriv drev:driv steg:stig greb:grib tog:tag gik:gå går:gå stod:stå står:stå trak:træk truk:træk brud:bryd ' +
  'fand:find forsvand:forsvind tvang:tving brag:bring spurg:spørg solg:sælg fortalt:fortæl ' +
  'fremlag:fremlæg forelag:forelæg planlag:planlæg rettelag:rettelæg fastlag:fastlæg nedlag:nedlæg omlag:omlæg pålag:pålæg ' +
  'fastsat:fastsæt nedsat:nedsæt udsat:udsæt ansat:ansæt afsat:afsæt fortsat:fortsæt igangsat:igangsæt iværksat:iværksæt'
)
  .split(' ')
  .map((pair) => {
    const [past = '', present = ''] = pair.split(':');
    return [past, present];
  });

/** Both by the last letter: a browser reckons whole sections of a vocabulary. */
const BY_LAST = Map.groupBy([...OMLYD, ...STAERKE], ([end]) => end.slice(-1));

/** Endings that make a noun of a verb, an adjective of a noun, or that Snowball leaves behind; longest first. */
const AFLEDNINGER = 'erend ering ation skab tion ning else hed ing isk ed er et en al el ik sk ig'.split(' ');
const SHORTEST = 4;
const LONG = 6;

/**
 * What words of one family share that the index holds apart: `besluttet`, `beslutning`, `besluttede` → `beslut`;
 * `kommune`, `kommunal` → `kommun`; `dagsorden`, `dagsordner` → `dagsord`; `barn`, `børn` → `barn`. Reckoned for
 * whole vocabularies in a browser, so it looks at the ends of words only.
 */
export function kerne(word: string, stemmed = stem(word)): string {
  // Snowball takes `-ende` for an ending of its own and leaves `godk` of `godkende`.
  const root = word.endsWith('ende') ? word.slice(0, -1) : stemmed.replace(/(?<=.{3})(?:e?lig|els|ig)$/u, '');
  const native = replaceEnd(root, BY_LAST.get(root.slice(-1)) ?? []);
  // A Latin word loses its ending in the plural: `kommissorium`, `kommissorier`.
  const regular = native.replace(/ium$/, 'i');
  return squeeze(withoutEnding(withoutEnding(squeeze(regular))));
}

/** The stem of a verb in the present, when it is one in the past of those that change their vowel: `vedtog` → `vedtag`. */
export function presentOf(stemmed: string): string {
  return replaceEnd(stemmed, STAERKE);
}

function replaceEnd(root: string, pairs: readonly [string, string][]): string {
  const [end = '', other = ''] = pairs.find(([one]) => root.endsWith(one)) ?? [];
  return end === '' ? root : root.slice(0, -end.length) + other;
}

function withoutEnding(root: string): string {
  const ending = AFLEDNINGER.find((one) => root.endsWith(one));
  const shorter = squeeze(root.slice(0, root.length - (ending?.length ?? 0)));
  return shorter.length >= SHORTEST ? shorter : root;
}

/** What an ending leaves at the end of a root: a doubled letter, `-s`, an `-n` or `-t` after a consonant, an `-e-`. */
function squeeze(root: string): string {
  const single = root.at(-1) === root.at(-2) ? root.slice(0, -1) : root;
  if (single.length < LONG - 1) return single;
  const bare = single.endsWith('s') ? single.slice(0, -1) : single;
  const plain = /e[nlr]$/.test(bare) ? bare.replace(/(\p{L}{3})e([nlr])$/u, '$1$2') : bare;
  return plain.length >= LONG && /(?:[bdfgklmprv]n|[lnr]t)$/.test(plain) ? plain.slice(0, -1) : plain;
}
