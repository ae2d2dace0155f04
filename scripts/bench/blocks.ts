import { formatDato } from '../../src/model/dato.ts';
import type { Draft } from './draft.ts';
import type { Plan } from './plan.ts';
import { formatAmount } from './prose.ts';
import { drawInt, pick } from './random.ts';
import { ANNEXES, NOTES, PRESENTATION, RECOMMENDATIONS, ROWS } from './templates.ts';
import type { Writing } from './world.ts';

/** Blocks of Markdown that minutes have besides plain paragraphs. */

/** A table of figures with its sums and, below it, a footnote to one of its rows. */
export function addTable(draft: Draft, { random, prose, plan }: Writing): void {
  const aar = plan.dato.slice(0, 4);
  const mark = draft.nextNote();
  const rows = Array.from(
    { length: drawInt(random, 4, 8) },
    () => [drawInt(random, 4, 900) * 1_000, drawInt(random, 4, 900) * 1_000] as const,
  );
  const sums = [0, 1].map((column) => rows.reduce((sum, row) => sum + (row[column] ?? 0), 0));
  const lines = rows.map(([budget, regnskab], index) =>
    row(`${prose.from(ROWS)}${index === 1 ? mark : ''}`, [budget, regnskab, budget - regnskab].map(formatSigned)),
  );
  const [budget = 0, regnskab = 0] = sums;
  const total = [budget, regnskab, budget - regnskab].map((sum) => `**${formatSigned(sum)}**`);
  draft.add(
    [
      row('Område', [`Budget ${aar}`, `Regnskab ${aar}`, 'Afvigelse']),
      '| --- | ---: | ---: | ---: |',
      ...lines,
      row('**I alt**', total),
    ].join('\n'),
  );
  draft.add(`${mark}: ${prose.from(NOTES)}`);
}

function row(label: string, cells: string[]): string {
  return `| ${[label, ...cells].join(' | ')} |`;
}

function formatSigned(amount: number): string {
  return amount < 0 ? `-${formatAmount(-amount)}` : formatAmount(amount);
}

/** A list of points, numbered or not. */
export function addList(draft: Draft, { random, prose }: Writing): void {
  const isNumbered = random() < 0.3;
  const count = drawInt(random, 3, 5);
  const points = Array.from(
    { length: count },
    (_, index) => `${isNumbered ? `${index + 1}.` : '-'} ${prose.from(PRESENTATION)}`,
  );
  draft.add(`${prose.from(['Det handler især om:', '{aktoer} peger på følgende:', 'Der lægges vægt på, at'])}`);
  draft.add(points.join('\n'));
}

/** What the meeting is asked for: one sentence or a list. */
export function addIndstilling(draft: Draft, { random, prose }: Writing): void {
  draft.add('### Indstilling');
  if (random() < 0.5) draft.add(`${prose.from(['Det indstilles,'])} ${lowerFirst(prose.from(RECOMMENDATIONS))}.`);
  else
    draft.add(['Det indstilles,', '', ...[1, 2].map(() => `- ${lowerFirst(prose.from(RECOMMENDATIONS))}`)].join('\n'));
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Titles of annexes that are not published. */
export function addBilag(draft: Draft, { random, prose }: Writing): void {
  draft.add('### Bilag');
  const titles = Array.from(
    { length: drawInt(random, 1, 3) },
    (_, index) => `- Bilag ${index + 1}: ${prose.from(ANNEXES)}`,
  );
  draft.add(`${titles.join('\n')} (eftersendes)`);
}

/** A sentence with a link to an item of an earlier meeting, mostly of the same body. */
export function linkSentence({ random, plan, world }: Writing): string | undefined {
  const target =
    random() < 0.7 ? earlierOf(plan, drawInt(random, 1, 5)) : pick(random, world.moeder.slice(0, plan.nr + 1));
  if (!target || target === plan) return undefined;
  const punkt = drawInt(random, 1, target.punkter);
  const place = `[${formatDato(target.dato)}, punkt ${punkt}](${linkTo(target, plan)}#punkt-${punkt})`;
  return pick(random, [
    `Sagen blev senest drøftet på mødet den ${place}.`,
    `Baggrunden er beskrevet den ${place}.`,
    `Se også behandlingen den ${place}.`,
  ]);
}

/** The path from one meeting's file to another's. */
export function linkTo(target: Plan, from: Plan): string {
  if (target.organ.id === from.organ.id) return `${target.dato}.md`;
  if (target.organ.region === from.organ.region) return `../${target.organ.slug}/${target.dato}.md`;
  return `../../${target.organ.id}/${target.dato}.md`;
}

function earlierOf(plan: Plan, steps: number): Plan | undefined {
  return steps === 0 ? plan : plan.forrige && earlierOf(plan.forrige, steps - 1);
}
