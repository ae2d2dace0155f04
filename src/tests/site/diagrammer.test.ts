import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from './browser.ts';
import { readPages } from './pages.ts';
import { serve, type RunningSite } from './server.ts';
import { AT_ROOT } from './sites.ts';

/** Every organisation of the project's own content, today and in each year. */
const PAGES = readPages(AT_ROOT)
  .map(({ address }) => address.slice(1))
  .filter((address) => address.startsWith('organisation/'));

let browser: Browser;
let site: RunningSite;
beforeAll(async () => {
  [browser, site] = await Promise.all([startBrowser(), serve(AT_ROOT, 4396)]);
});
afterAll(async () => {
  site.stop();
  await browser.close();
});

describe('the organisation chart', () => {
  it.each(['DejaVu Sans', 'Arial'])('has every text within its box, set in %s', async (font) => {
    await withPage(1280, async (page) => {
      const found: string[] = [];
      for (const path of PAGES) {
        await page.goto(`${site.url}${path}`);
        await page.addStyleTag({ content: `svg text { font-family: '${font}', sans-serif !important }` });
        found.push(...(await page.evaluate(findTextsOutside)).map((text) => `${path}: ${text}`));
      }
      expect(found).toEqual([]);
    });
  });

  it('is one picture with a name and a description, and a link over every box that the list has too', async () => {
    await withPage(1280, async (page) => {
      for (const path of PAGES) {
        await page.goto(`${site.url}${path}`);
        const picture = page.locator('figure svg[role="img"]');
        expect(await picture.getAttribute('aria-labelledby')).toBe(await picture.locator('title').getAttribute('id'));
        expect(await picture.getAttribute('aria-describedby')).toBe(await picture.locator('desc').getAttribute('id'));
        expect(await picture.locator('a').count()).toBe(0);
        const links = await hrefs(page, 'figure a');
        expect(links).toHaveLength(await picture.locator('rect').count());
        expect(links.toSorted()).toEqual((await hrefs(page, '.trae li > a')).toSorted());
      }
    });
  });

  it('can be followed with the keyboard, and shows where one is', async () => {
    await withPage(1280, async (page) => {
      await page.goto(`${site.url}${PAGES[0]}`);
      await page.locator('figure a').first().focus();
      await page.keyboard.press('Tab');
      const rings = await page
        .locator('figure a rect')
        .evaluateAll((rects) => rects.map((rect) => getComputedStyle(rect).stroke !== 'none'));
      expect(rings.slice(0, 3)).toEqual([false, true, false]);
    });
  });

  it('gives way to the list on a narrow screen', async () => {
    await withPage(599, async (page) => {
      await page.goto(`${site.url}${PAGES[0]}`);
      expect(await page.locator('figure').isVisible()).toBe(false);
      expect(await page.locator('.trae').first().isVisible()).toBe(true);
      await page.setViewportSize({ width: 601, height: 900 });
      expect(await page.locator('figure').isVisible()).toBe(true);
    });
  });
});

async function withPage(width: number, use: (page: Page) => Promise<void>): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  await use(page);
  await page.close();
}

function hrefs(page: Page, selector: string): Promise<(string | null)[]> {
  return page.locator(selector).evaluateAll((links) => links.map((link) => link.getAttribute('href')));
}

/** In the browser: texts whose drawn extent lies in no box. */
function findTextsOutside(): string[] {
  const picture = document.querySelector('figure svg[role="img"]');
  const texts = [...(picture?.querySelectorAll<SVGTextElement>('text:not(.gruppe)') ?? [])];
  const boxes = [...(picture?.querySelectorAll('rect') ?? [])].map((rect) => rect.getBBox());
  const inside = (inner: DOMRect, outer: DOMRect) =>
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height;
  const outside = texts.filter((text) => !boxes.some((box) => inside(text.getBBox(), box)));
  return texts.length === 0 ? ['no text at all'] : outside.map((text) => text.textContent);
}
