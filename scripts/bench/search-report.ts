import { formatAims } from './report.ts';
import type { SearchMeasured } from './search.ts';
import { sumByKind, type Sent } from './search-traffic.ts';
import { formatTable } from './table.ts';

/** What was measured, for who reads it: what is fetched when, each question, and whether the limits are kept. */
export function formatSearch({ site, traffic, answered, aims }: SearchMeasured): string {
  const { page, ahead, asked } = traffic;
  const rows = answered.map(({ kind, q, total, after, slow, near, next, again }) => [
    `${kind}: ${q}`,
    ...[total, after].map(kilobytes),
    ...[slow, near, next, again].map((ms) => ms.toFixed(0)),
  ]);
  return [
    `Search: ${site.vocabulary.words} words, vocabulary ${kilobytes(site.vocabulary.bytes)} KB brotli`,
    `  opened: HTML ${kilobytes(page.html)} KB, CSS ${kilobytes(page.css)} KB, script ${kilobytes(page.script)} KB, other ${kilobytes(page.other)} KB`,
    `  ahead from focus: ${formatKinds(ahead)}`,
    `  asked «${answered[0]?.q ?? ''}»: ${formatKinds(asked)}`,
    ...formatTable([['question', 'KB in all', 'KB after', 'slow ms', 'near ms', 'next ms', 'again ms'], ...rows]),
    formatAims(aims),
    SEARCH_LEGEND,
  ].join('\n');
}

/** What the figures mean. */
const SEARCH_LEGEND = `Every question is a visit with an empty cache, several times; bytes are of the visit that needed most, with heads, times are medians.
in all: page, what is fetched ahead, and what comes from the first letter until five results stand there. after: only the last part.
slow: 150 ms and 1.6 Mbit/s. near: this machine. next: another question on the same page. again: then the first one again.`;

function formatKinds(sent: readonly Sent[]): string {
  const kinds = sumByKind(sent);
  const list = kinds.map(({ kind, files, bytes }) => `${kind}${files > 1 ? ` ×${files}` : ''} ${kilobytes(bytes)}`);
  return `${kilobytes(kinds.reduce((sum, { bytes }) => sum + bytes, 0))} KB (${list.join(', ')})`;
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
