import { isAlias, isNode, isScalar, visit, type Document, type YAMLError } from 'yaml';
import type { TextFinding } from '../model/finding.ts';
import { fieldOfLine } from './yaml-felt.ts';
import { findLineFaults, findLostText } from './yaml-linjer.ts';

/** A place in a file, both from 1. */
export interface Place {
  line: number;
  column: number;
}

/** Everything wrong with a piece of YAML, one finding a line: an error often brings others with it. */
export function findYamlFaults(document: Document, source: string, placeAt: (offset: number) => Place): TextFinding[] {
  const faults = [
    ...(document.errors.length > 0 ? findLineFaults(source) : []),
    ...findLostText(source),
    ...explainErrors(document, source),
    ...findForbidden(document, source),
  ];
  const findings = faults
    .sort((a, b) => a.offset - b.offset)
    .map(({ offset, field = fieldOfLine(source, offset), message, help }) => ({
      rule: 'yaml',
      severity: 'error' as const,
      ...placeAt(offset),
      field,
      message,
      help,
    }));
  return findings.filter(({ line }, index) => line !== findings[index - 1]?.line);
}

/** Something wrong at an offset of the YAML. */
export interface Fault {
  offset: number;
  /** Path of the field, when the line does not tell it. */
  field?: string;
  message: string;
  help: string;
}

const UNCLOSED_QUOTE: [message: string, help: string] = [
  'Anførselstegnet bliver ikke lukket.',
  'Skriv et tilsvarende anførselstegn efter teksten.',
];

const IN_QUOTES = 'Sæt hele værdien i anførselstegn; rummer den selv ", så brug enkelte: titel: \'Et "nyt" møde\'.';

const MESSAGES: Record<string, [message: string, help: string]> = {
  DUPLICATE_KEY: ['Feltet står to gange.', 'Behold kun det ene.'],
  TAB_AS_INDENT: ['Linjen er rykket ind med tabulator.', 'Brug mellemrum i stedet.'],
  BLOCK_AS_IMPLICIT_KEY: ['Der står et kolon for meget.', 'Sæt teksten i anførselstegn, fx titel: "Møde: det første".'],
  MULTILINE_IMPLICIT_KEY: [
    'Linjen mangler et kolon efter feltets navn.',
    'Skriv feltet som navn: værdi, med mellemrum efter kolon.',
  ],
  MISSING_CHAR: [
    'Der mangler et tegn, fx et komma eller et kolon.',
    'Se på linjen og linjen før, og skriv tegnet, der mangler.',
  ],
  BAD_INDENT: [
    'Linjen er rykket forkert ind, eller en parentes før den er ikke lukket.',
    'Ryk linjen ind som de andre, og luk hver [ med ] og hver { med }.',
  ],
  BAD_DQ_ESCAPE: [
    'En omvendt skråstreg betyder noget særligt mellem "…".',
    "Brug enkelte anførselstegn, fx sted: 'C:\\mappe', eller skriv \\\\.",
  ],
  BAD_SCALAR_START: ['Værdien begynder med et tegn, der betyder noget særligt.', IN_QUOTES],
  UNEXPECTED_TOKEN: ['Her står noget, der ikke hører til værdien før det.', IN_QUOTES],
  NON_STRING_KEY: ['Et felts navn skal være almindelig tekst.', 'Sæt navnet i anførselstegn, eller fjern parentesen.'],
};

/** A line that is moved in too far reads to YAML as two errors in the value above it. */
function explainErrors(document: Document, source: string): Fault[] {
  const startsOf = (wanted: string) => document.errors.filter(({ code }) => code === wanted).map(({ pos }) => pos[0]);
  const colons = startsOf('BLOCK_AS_IMPLICIT_KEY');
  const movedIn = startsOf('MULTILINE_IMPLICIT_KEY').filter((start) => colons.includes(start));
  const tabs = document.errors.filter(({ code }) => code === 'TAB_AS_INDENT');
  if (tabs.length > 0) return tabs.map((error) => explainError(error, document));
  return [
    ...document.errors.filter(({ pos }) => !movedIn.includes(pos[0])).map((error) => explainError(error, document)),
    ...movedIn.map((start) => explainMovedIn(source, source.indexOf('\n', start) + 1)),
  ];
}

function explainMovedIn(source: string, offset: number): Fault {
  return {
    offset,
    field: fieldOfLine(source, offset).split('.').at(-1) ?? '',
    message: 'Linjen er rykket ind, men hører ikke under linjen før.',
    help: 'Ryk linjen ud, så den står som de andre felter.',
  };
}

function explainError(error: YAMLError, document: Document): Fault {
  const quote = error.code === 'MISSING_CHAR' ? findQuoteEndingAt(document, error.pos[0]) : undefined;
  const [message, help] = (quote === undefined ? MESSAGES[error.code] : UNCLOSED_QUOTE) ?? [
    'Oplysningerne kan ikke læses fra dette sted.',
    'Sammenlign med eksemplet i content/README.md; sæt tekst med særlige tegn i anførselstegn.',
  ];
  return { offset: quote ?? error.pos[0], message, help };
}

/** Where the quotation opens that ran on to a place: the editor looks for its beginning, not for the end of the file. */
function findQuoteEndingAt(document: Document, end: number): number | undefined {
  let found: number | undefined;
  visit(document, {
    Scalar(_key, { type, range }) {
      if (type?.startsWith('QUOTE') && range?.[1] === end) found = range[0];
    },
  });
  return found;
}

/** What YAML allows and the portal does not: anchors, aliases, tags, merge keys and `__proto__`. */
function findForbidden(document: Document, source: string): Fault[] {
  if (!/[&*!]|<<|__proto__/.test(source)) return [];
  const faults: Fault[] = [];
  const refuse = (offset: number, what: string) =>
    faults.push({
      offset,
      message: `${what} kan ikke bruges i oplysningerne.`,
      help: 'Skriv værdien helt ud, eller sæt den i anførselstegn, hvis tegnet hører til teksten.',
    });
  visit(document, {
    Node(_key, node) {
      const offset = node.range?.[0] ?? 0;
      if (isAlias(node)) refuse(offset, 'En henvisning med *');
      else if (node.anchor !== undefined) refuse(source.lastIndexOf('&', offset), 'Et anker med &');
      else if (node.tag !== undefined) refuse(source.lastIndexOf('!', offset), 'Et mærke med !');
    },
    Pair(_key, { key }) {
      if (!isScalar(key) || !isNode(key)) return;
      if (key.value === '__proto__' || key.value === '<<') refuse(key.range?.[0] ?? 0, `Feltet ${key.value}`);
    },
  });
  return faults;
}
