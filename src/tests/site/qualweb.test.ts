import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useVisits } from './visit.ts';

/**
 * The rules that Digitaliseringsstyrelsen's supervision is built on. QualWeb brings a browser of its own; only its
 * rules are used here, in the order in which QualWeb itself puts them into a page.
 */
const SCRIPTS = ['@qualweb/qw-page', '@qualweb/util', '@qualweb/act-rules'].map((name) =>
  readFileSync(createRequire(import.meta.url).resolve(name), 'utf8'),
);
/** Enhanced contrast is of level AAA; the law asks for AA. */
const AAA = ['QW-ACT-R76'];
/** The one rule that sees a theme: contrast. */
const CONTRAST = ['QW-ACT-R37'];
/** Viewport in which QualWeb looks at text that is zoomed to 200 %. */
const ZOOMED = { width: 640, height: 512 };
const NORMAL = { width: 1280, height: 900 };

/** What this test needs of a QualWeb report. */
interface Report {
  assertions: Record<string, Assertion>;
}
interface Assertion {
  mapping: string;
  name: string;
  metadata: { passed: number };
  results: { verdict: string; description: string; elements: { htmlCode?: string }[] }[];
}
interface Runner {
  configure(options: object): Runner;
  test(data: { sourceHtml: string }): Runner;
  testSpecial(): Runner;
  getReport(): Report;
}
type QualWebWindow = typeof globalThis & {
  ACTRulesRunner: new (options: object, language: object) => Runner;
  runner: Runner;
};

const { findOnEach } = useVisits();

describe('no page fails a rule of the ACT rules', () => {
  it.each([
    { by: 'itself', colorScheme: 'light', rules: { exclude: AAA } },
    { by: 'its colours in a dark theme', colorScheme: 'dark', rules: { include: CONTRAST } },
  ] as const)('by $by', async ({ colorScheme, rules }) => {
    const found = await findOnEach({ colorScheme, viewport: NORMAL }, async (page) => {
      const assertions = Object.values((await runQualWeb(page, rules)).assertions);
      const contrast = assertions.find(({ name }) => name === 'Text has minimum contrast');
      return [...(contrast?.metadata.passed ? [] : ['has no contrast that passes']), ...assertions.flatMap(failuresOf)];
    });
    expect(found).toEqual([]);
  });
});

async function runQualWeb(page: Page, options: object): Promise<Report> {
  const sourceHtml = await page.content();
  for (const script of SCRIPTS) await page.evaluate(script);
  await page.evaluate(
    ({ html, rules }) => {
      const window = globalThis as QualWebWindow;
      const runner = new window.ACTRulesRunner(rules, { translate: 'en', fallback: 'en' });
      window.runner = runner.configure(rules).test({ sourceHtml: html });
    },
    { html: sourceHtml, rules: options },
  );
  await page.setViewportSize(ZOOMED);
  const report = await page.evaluate(() => (globalThis as QualWebWindow).runner.testSpecial().getReport());
  await page.setViewportSize(NORMAL);
  return report;
}

function failuresOf({ mapping, name, results }: Assertion): string[] {
  return results
    .filter(({ verdict }) => verdict === 'failed')
    .map(({ description, elements }) => `${mapping} ${name}: ${description} ${elements[0]?.htmlCode ?? ''}`);
}
