import { Lexer } from 'yaml';
import type { Fault } from './yaml-findings.ts';

const KEY = String.raw`^[ \t]*(?:- +)?`;

type Mistake = [pattern: RegExp, explain: (match: RegExpMatchArray) => Omit<Fault, 'offset'>];

/** What people write that YAML takes for something else, told by the line it stands on. */
const MISTAKES: Mistake[] = [
  [
    new RegExp(String.raw`${KEY}((\p{Ll}[\p{L}\d_]*):([^\s:/'"\\][^\n]*))$`, 'dgmu'),
    ([, , key = '', value = '']) => ({
      message: `Der mangler et mellemrum efter «${key}:».`,
      help: `Skriv ${key}: ${value.trim()}.`,
    }),
  ],
];

/** Mistakes of whole lines in YAML that cannot be read; in text blocks nothing is one. */
export function findLineFaults(source: string): Fault[] {
  if (/[|>][+-]?\s*$/m.test(source)) return [];
  return MISTAKES.flatMap(([pattern, explain]) =>
    [...source.matchAll(pattern)].map((match) => ({
      offset: match.indices?.[1]?.[0] ?? match.index,
      ...explain(match),
    })),
  );
}

/** Text that YAML drops because it takes it for a note: `sted: Lokale #3`. A note has a blank after its sign. */
export function findLostText(source: string): Fault[] {
  if (!/\S[ \t]+#[^\s#]/.test(source)) return [];
  const faults: Fault[] = [];
  let offset = 0;
  let isFirst = true;
  for (const token of new Lexer().lex(source)) {
    if (CONTROL.test(token)) continue;
    if (/^#[^\s#]/.test(token) && !isFirst) faults.push({ offset, ...explainLost(source, offset, token) });
    if (token.includes('\n')) isFirst = true;
    else if (token.trim() !== '') isFirst = false;
    offset += token.length;
  }
  return faults;
}

/** Signs of the lexer itself, which stand for no text. */
const CONTROL = /^[\u0002\u0018\u001f]$/;

function explainLost(source: string, offset: number, token: string): Omit<Fault, 'offset'> {
  const line = source.slice(source.lastIndexOf('\n', offset) + 1, offset + token.length).trim();
  const [, key, value] = /^(?:- )?([^\s:]+): +(.*)$/.exec(line) ?? [];
  const written = key === undefined ? 'fx sted: "Lokale #3"' : `${key}: "${value}"`;
  return {
    message: `«${token}» bliver læst som en note og ikke vist.`,
    help: `Sæt hele værdien i anførselstegn: ${written}. Er det en note, så skriv et mellemrum efter #.`,
  };
}
