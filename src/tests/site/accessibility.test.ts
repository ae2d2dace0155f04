import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { useVisits } from './visit.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const { findOnEach } = useVisits();

describe.each(['light', 'dark'] as const)('in a %s theme', (colorScheme) => {
  it.each([320, 1280])('every kind of page can be used by everyone at a width of %i', async (width) => {
    const found = await findOnEach({ colorScheme, viewport: { width, height: 900 } }, async (page) => {
      await page.evaluate(source);
      const { violations, passes } = await page.evaluate(() =>
        (globalThis as unknown as { axe: typeof axe }).axe.run({
          rules: { 'target-size': { enabled: true } },
          resultTypes: ['violations'],
        }),
      );
      if (passes.length < 10) return [`only ${passes.length} rules applied`];
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html}`));
    });
    expect(found).toEqual([]);
  });
});
