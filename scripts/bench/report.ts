import type { Aim, Marginal } from './figures.ts';
import type { IndexSteps } from './index-steps.ts';
import { PARTS, type Measured } from './measure-size.ts';
import type { Cost } from './measure.ts';
import { formatTable } from './table.ts';

/** One size as a table: what each stage cost, and how big the site became. */
export function formatMeasured({ meetings, costs, indexSteps, site, problems }: Measured): string {
  const rows = PARTS.map((part) => {
    const { wall, cpu, peak } = costs[part];
    return [part, number(wall, 2), number(cpu, 2), part === 'write' ? '' : number(peak, 0)];
  });
  return [
    `${meetings} meetings, ${site.pages} pages`,
    ...formatTable([['stage', 'wall s', 'CPU s', 'peak MB'], ...rows]),
    `  a meeting's page: ${kilobytes(site.pageBytes)} KB HTML, ${kilobytes(site.pageBytesBrotli)} KB brotli (mean of ${site.meetingPages})`,
    `  search index: ${kilobytes(site.indexBytes)} KB in ${site.indexFiles} files`,
    ...(indexSteps ? [formatIndexSteps(indexSteps, costs.index, meetings)] : []),
    ...(problems.length > 0
      ? [`  NOT A WHOLE SITE: ${problems.length} pages are missing, such as: ${problems[0]}`]
      : []),
  ].join('\n');
}

function formatIndexSteps(steps: IndexSteps, { cpu, peak }: Cost, meetings: number): string {
  const perMeeting = (seconds: number | undefined) => number(seconds && (seconds / meetings) * 1000, 1);
  return `  indexing: ${perMeeting(cpu)} CPU ms a meeting (preparing pages ${perMeeting(steps.pages)}, Pagefind ${perMeeting(steps.pagefind)}, packing ${perMeeting(steps.packing)}, vocabulary ${perMeeting(steps.vocabulary)}), peak ${number(peak, 0)} MB`;
}

/** Marginal and fixed cost between two sizes. */
export function formatMarginal({ from, to, perMeeting, fixed }: Marginal): string {
  const rows = PARTS.map((part) => [part, number(perMeeting[part], 2), number(fixed[part], 2)]);
  return [
    `Between ${from} and ${to} meetings`,
    ...formatTable([['stage', 'CPU ms a meeting', 'fixed CPU s'], ...rows]),
  ].join('\n');
}

/** Whether the aims are met. */
export function formatAims(aims: readonly Aim[]): string {
  return [
    'Aims',
    ...aims.map((aim) => `  ${verdict(aim)}  ${aim.text}: ${number(aim.found, 1)} (at most ${aim.limit})`),
  ].join('\n');
}

/** What the figures mean, below them. */
export const LEGEND = `read: the content folder as a checked portal. render: every meeting's file is read and its text made HTML.
build: all pages by Astro, which reads and renders too. write: build less read and render. index: the search.
CPU is user and system time with all child processes; memory is the highest of a stage's processes added up.`;

function verdict({ found, limit }: Aim): string {
  if (found === undefined) return 'n/a   ';
  return found <= limit ? 'met   ' : 'MISSED';
}

function number(value: number | undefined, decimals: number): string {
  return value === undefined ? 'n/a' : value.toFixed(decimals);
}

function kilobytes(bytes: number): string {
  return number(bytes / 1000, 1);
}
