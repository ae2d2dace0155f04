import type { RootContent } from 'mdast';
import type { UdfaldKode } from '../../model/udfald.ts';
import type { FundetAfsnit } from './afsnit.ts';
import { tekstOf } from './fraser.ts';
import { trimTekst } from './ord.ts';
import { readUdfald } from './udfaldssaetning.ts';

/** What came of an item. */
export interface FundetUdfald {
  /** All of them when a decision says several. */
  udfald: UdfaldKode | UdfaldKode[];
  flyttetTil?: 'naeste';
}

const NAESTE =
  /(?:udsat|udsættes|flyttes|flyttet|udskydes|udskudt|udsatte|udskød)[^.,;]* til (?:det )?næste (?:møde|gang)|på (?:det )?næste møde/iu;
/** `Sagen … kommer på næste møde igen`. */
const IGEN =
  /^(?:punktet|sagen|emnet)(?!\p{L})[^,.;]*(?:kommer|tages op|optages|genoptages|behandles)(?: igen)? på (?:det næste møde|næste møde|et senere møde|mødet (?:den|d\.) \d{1,2}\. ?\p{L}+(?: \d{4})?)(?: igen)?$/iu;

/** The outcome of an item: what the sentences of its decision say plainly, else those of a text without sections; else none. `fremmede` are other bodies, whose decisions are no outcome here. */
export function findUdfald(
  afsnit: readonly FundetAfsnit[],
  fremmede: readonly string[] = [],
): FundetUdfald | undefined {
  const decisions = afsnit.filter(({ art }) => art === 'beslutning');
  const isDecision = decisions.length > 0;
  const own = isDecision ? decisions : afsnit.every(({ titel }) => titel === undefined) ? afsnit : [];
  const sentences = own.flatMap(({ blokke }) => blokke.flatMap(linesOf).flatMap(splitSaetninger));
  const subjekt = /^\p{Lu}[\p{L}-]+/u.exec(sentences[0] ?? '')?.[0] ?? '';
  const found = sentences.map((tekst, index): UdfaldKode[] => {
    if (isDecision && IGEN.test(tekst.replace(/\.$/, ''))) return ['udsat'];
    const bredt = isDecision && (index === 0 || tekst.startsWith(`${subjekt} `));
    const said = readUdfald(tekst, { bredt, beslutning: isDecision, fremmede });
    return bredt || !isDecision ? said : said.filter((udfald) => udfald !== 'droeftet');
  });
  const udfald = [...new Set(found.flat())];
  const [first] = udfald;
  if (!first) return undefined;
  const isNaeste = sentences.some((tekst, index) => found[index]?.includes('udsat') && NAESTE.test(tekst));
  return { udfald: udfald.length > 1 ? udfald : first, ...(isNaeste ? { flyttetTil: 'naeste' } : {}) };
}

/** The entries of a list each say something; tables say nothing of the item. */
function linesOf(node: RootContent): string[] {
  if (node.type === 'list') return node.children.map((item) => trimTekst(tekstOf(item)));
  return node.type === 'paragraph' ? [trimTekst(tekstOf(node))] : [];
}

/** Sentences; points of abbreviations and days end none. */
function splitSaetninger(tekst: string): string[] {
  return tekst
    .split(
      /(?<=(?<!(?:^|\s)(?:nr|kl|jf|pkt|bl\.a|vedr|mv|ca|evt|inkl|ekskl|d|\d{1,2}|\p{Lu}))[.!?;])\s+(?=\p{Lu}|=+>|[-–] )|\s+(?==+>)/u,
    )
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
