/** The categories of Lighthouse that the portal is to have 100 in. */
export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Category = (typeof CATEGORIES)[number];

/** What is used of a Lighthouse report; scores are from 0 to 1. */
export interface Result {
  categories: Record<Category, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; title: string; displayValue?: string }>;
}

/** A page and the run that stands for it. */
export interface Measured {
  name: string;
  result: Result;
}

/** The run with the middle performance: the other categories do not vary. */
export function medianOf(results: readonly Result[]): Result {
  const sorted = results.toSorted((a, b) => scoreOf(a, 'performance') - scoreOf(b, 'performance'));
  const middle = sorted[Math.floor((sorted.length - 1) / 2)];
  if (!middle) throw new Error('There is no median of no runs');
  return middle;
}

/** Whether every page has 100 in every category. */
export function isPerfect(measured: readonly Measured[]): boolean {
  return measured.every(({ result }) => CATEGORIES.every((category) => scoreOf(result, category) === 100));
}

/** The scores as a table, and below it what keeps a page from 100. */
export function formatTable(measured: readonly Measured[]): string {
  const width = Math.max(...measured.map(({ name }) => name.length));
  const head = ['', ...CATEGORIES].map((text, index) => (index === 0 ? text.padEnd(width) : text)).join('  ');
  const rows = measured.map(({ name, result }) =>
    [name.padEnd(width), ...CATEGORIES.map((one) => String(scoreOf(result, one)).padStart(one.length))].join('  '),
  );
  return [head, ...rows, ...measured.flatMap(shortcomingsOf)].join('\n');
}

function shortcomingsOf({ name, result }: Measured): string[] {
  return CATEGORIES.filter((category) => scoreOf(result, category) < 100).flatMap((category) =>
    result.categories[category].auditRefs.flatMap(({ id, weight }) => {
      const audit = result.audits[id];
      if (!audit || weight === 0 || audit.score === null || audit.score === 1) return [];
      return [
        `${name}: ${category}: ${id} ${audit.score}: ${[audit.title, audit.displayValue].filter(Boolean).join(' ')}`,
      ];
    }),
  );
}

function scoreOf({ categories }: Result, category: Category): number {
  return Math.round((categories[category].score ?? 0) * 100);
}
