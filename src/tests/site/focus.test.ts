import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findBackwards, findFaint, markStops } from './focus-stops.ts';
import { useVisits } from './visit.ts';

const { findOnEach } = useVisits();

describe('a reader with a keyboard', () => {
  it('comes to everything that can be used, in the order in which it is read', async () => {
    const found = await findOnEach({ viewport: { width: 1280, height: 900 } }, async (page) => {
      const stops = await page.evaluate(markStops);
      return [...compareOrder(stops, await tabThrough(page, stops.length)), ...(await page.evaluate(findBackwards))];
    });
    expect(found).toEqual([]);
  });

  it.each([
    { colorScheme: 'light', width: 1280 },
    { colorScheme: 'dark', width: 1280 },
    { colorScheme: 'light', width: 320 },
    { colorScheme: 'dark', width: 320 },
  ] as const)('sees where they are at every stop in a $colorScheme theme at $width', async ({ colorScheme, width }) => {
    const found = await findOnEach({ colorScheme, viewport: { width, height: 700 } }, async (page) => {
      await page.keyboard.press('Tab');
      await page.evaluate(markStops);
      return page.evaluate(findFaint);
    });
    expect(found).toEqual([]);
  });
});

/** Presses Tab so many times and returns the stops as they came. */
async function tabThrough(page: Page, count: number): Promise<string[]> {
  await page.evaluate(() => {
    const reached: string[] = [];
    Object.assign(globalThis, { reached });
    document.addEventListener('focusin', ({ target }) => {
      if (target instanceof Element) reached.push(target.getAttribute('data-stop') ?? target.outerHTML.slice(0, 160));
    });
  });
  for (let nr = 0; nr < count; nr++) await page.keyboard.press('Tab');
  return page.evaluate(() => (globalThis as unknown as { reached: string[] }).reached);
}

function compareOrder(stops: readonly string[], reached: readonly string[]): string[] {
  const wrong = stops.findIndex((_, index) => reached[index] !== String(index));
  if (stops.length < 5) return [`has only ${stops.length} stops`];
  return wrong < 0 ? [] : [`stop ${wrong} ${stops[wrong]}: came to ${stops[Number(reached[wrong])] ?? reached[wrong]}`];
}
