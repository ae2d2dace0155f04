import type { TextFinding } from '../model/finding.ts';
import { feltdelOf } from './feltdel.ts';
import { placeInText } from './place-in-text.ts';
import type { RawRule } from './text-file.ts';

/** Letters of UTF-8 that were read as Windows-1252 and saved again: `Ã¦` was æ, `â€“` a dash, `Â§` a section sign. */
const TWICE = /Ã[\u0080-\u00bfŒœŠšŽžŸƒ‚„…†‡ˆ‰‹‘’“”•–—˜™›]|Â[\u0080-\u00bf]|â€[\u0080-\u00bfœžŸ‚„…†ˆ‹‘’“”•–—˜™›¦]|â‚¬/gu;
/** Signs written as in HTML: in fields they are shown as they stand. */
const ENTITY =
  /&(?:nbsp|amp|lt|gt|quot|apos|sect|shy|[nm]dash|(?:ae|o|e|a|u)(?:lig|slash|ring|uml|acute);?|#x?[\da-f]{2,6});/gi;
const FIRST = ['Ã', 'Â', 'â€', 'â‚¬'];
const MOST = 50;

/** What a reader sees are letters, not what programs made of them on the way. */
export const forvansketTekst: RawRule = ({ file, text, fieldAt }) => [
  ...(FIRST.some((sign) => text.includes(sign)) ? findTwice(text, fieldAt) : []),
  ...(text.includes('&') ? findEntities(feltdelOf(file, text), fieldAt) : []),
];

/** Told once for each line: where one letter is lost, all are. */
function findTwice(text: string, fieldAt: (index: number) => string): TextFinding[] {
  const findings: TextFinding[] = [];
  let lineEnd = 0;
  for (const { 0: written, index } of text.matchAll(TWICE)) {
    if (index < lineEnd) continue;
    lineEnd = text.includes('\n', index) ? text.indexOf('\n', index) : text.length;
    findings.push({
      rule: 'forvansket-tekst',
      severity: 'error',
      ...placeInText(text, index),
      field: fieldAt(index),
      message: `Her står «${written}», hvor der nok skulle stå ${restore(text.slice(index, index + 3))}: filen er gemt med det forkerte tegnsæt undervejs.`,
      help: 'Ret bogstaverne efter originalen, eller hent teksten igen, og gem den som UTF-8.',
    });
    if (findings.length === MOST) break;
  }
  return findings;
}

function findEntities(head: string, fieldAt: (index: number) => string): TextFinding[] {
  return [...head.matchAll(ENTITY)].slice(0, MOST).flatMap(({ 0: written, index }) => {
    const field = fieldAt(index);
    if (field === '') return [];
    return [
      {
        rule: 'forvansket-tekst',
        severity: 'error' as const,
        ...placeInText(head, index),
        field,
        message: `Her står «${written}», og det bliver vist, som det står.`,
        help: 'Skriv selve tegnet: æ, ø, å, &, – eller et mellemrum.',
      },
    ];
  });
}

const CP1252 = new TextDecoder('windows-1252');
const BYTES = new Map(Array.from({ length: 256 }, (_, byte) => [CP1252.decode(Uint8Array.of(byte)), byte]));

/** What the letters were, as far as it can be told. */
function restore(signs: string): string {
  const bytes = [...signs].map((sign) => BYTES.get(sign) ?? sign.charCodeAt(0));
  const text = new TextDecoder().decode(Uint8Array.from(bytes));
  const [first = ''] = text;
  return first === '\ufffd' || first.trim() === '' ? 'noget andet' : `«${first}»`;
}
