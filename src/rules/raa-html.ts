import type { Nodes } from 'hast';
import type { TextFinding } from '../model/finding.ts';
import { placeOfNode, type TextRule } from './text-file.ts';

const BARE_TAG = /<(\/?)(br|sup|sub|u)\s*\/?>/gi;
/** The same with attributes: refused, but still the other half of its pair. */
const PAIRED_TAG = /<(\/?)(sup|sub|u)\b[^>]*>/gi;

/** HTML in a text is refused, but for the bare tags br, sup, sub and u, each closed where it was opened. */
export const raaHtml: TextRule = ({ tree, markdown }) => (markdown.includes('<') ? findRaw(tree) : []);

function findRaw(parent: Nodes): TextFinding[] {
  if (!('children' in parent)) return [];
  const open: { tag: string; node: Nodes }[] = [];
  const findings: TextFinding[] = [];
  /** Tags that are told of where they were opened, and not once more where they are closed. */
  const refused = new Set<string>();
  for (const node of parent.children) {
    findings.push(...findRaw(node));
    if (node.type !== 'raw') continue;
    const rest = node.value.replace(BARE_TAG, '');
    const [, closed] = /^<\/([a-z][a-z\d]*)\s*>$/i.exec(node.value) ?? [];
    if (rest.includes('<') && closed !== undefined && refused.delete(closed.toLowerCase())) continue;
    if (rest.includes('<')) {
      findings.push(refusal(node, node.value), ...refusalsBelow(node, node.value));
      const [, opened] = /^<([a-z][a-z\d]*)/i.exec(node.value) ?? [];
      if (opened !== undefined && !/^(?:sup|sub|u)$/i.test(opened)) refused.add(opened.toLowerCase());
    } else if (rest.trim() !== '') findings.push(swallowed(node));
    for (const [, slash, tag = ''] of node.value.matchAll(PAIRED_TAG)) {
      if (slash === '') open.push({ tag: tag.toLowerCase(), node });
      else if (open.at(-1)?.tag === tag.toLowerCase()) open.pop();
      else findings.push(unpaired(node, `</${tag}>`));
    }
  }
  return [...findings, ...open.map(({ tag, node }) => unpaired(node, `<${tag}>`))];
}

function refusal(node: Nodes, html: string): TextFinding {
  const start = html.trim().split('\n')[0]?.slice(0, 60) ?? '';
  return {
    rule: 'raa-html',
    severity: 'error',
    ...placeOfNode(node),
    field: '',
    message: `HTML kan ikke bruges i teksten: ${start}`,
    help: 'Skriv det som Markdown. Et tegn < i almindelig tekst skrives \\<. Kun <br>, <sup>, <sub> og <u> er tilladt.',
  };
}

/** What could do harm, also when it stands in the middle of something else. */
const HARMFUL =
  /<\/?(?:script|iframe|frame|form|style|svg|math|meta|base|link|object|embed|applet|template)\b[^>]*>?|<[a-z][^<>]*\son[a-z]+\s*=[^>]*>?/i;

/** One tag makes all that follows it HTML, up to the next blank line: what could do harm below it is told of by itself. */
function refusalsBelow(node: Nodes, html: string): TextFinding[] {
  const { line } = placeOfNode(node);
  return html.split('\n').flatMap((text, index) => {
    const found = index > 0 ? HARMFUL.exec(text) : null;
    return found ? [{ ...refusal(node, found[0]), line: line + index, column: found.index + 1 }] : [];
  });
}

/** A tag alone on a line makes all that follows it HTML, up to the next blank line. */
function swallowed(node: Nodes): TextFinding {
  return {
    rule: 'raa-html',
    severity: 'error',
    ...placeOfNode(node),
    field: '',
    message: 'Et mærke står alene på linjen, så teksten under det ikke bliver læst som Markdown.',
    help: 'Skriv mærket på samme linje som teksten, fx tekst<br>tekst.',
  };
}

function unpaired(node: Nodes, tag: string): TextFinding {
  return {
    rule: 'raa-html',
    severity: 'error',
    ...placeOfNode(node),
    field: '',
    message: `${tag} mangler sin anden halvdel i samme afsnit.`,
    help: 'Åbn og luk mærket i samme afsnit, fx <u>tekst</u>.',
  };
}
