import { describe, expect, it } from 'vitest';
import { findLostOnPaper, findOnlyForScreens, findWiderThanPaper } from './paper.ts';
import { useVisits } from './visit.ts';

/** The printed part of an A4 sheet, 180 mm and 255 mm, in CSS pixels. */
const PAPER = { width: 680, height: 964 };

const { findOnEach } = useVisits();

describe('a page on paper', () => {
  it('leaves out what only a screen can do, shows where links lead, and cuts nothing off', async () => {
    const found = await findOnEach({ viewport: PAPER, colorScheme: 'dark' }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      return [
        ...(await page.evaluate(findOnlyForScreens)),
        ...(await page.evaluate(findLostOnPaper)),
        ...(await page.evaluate(findWiderThanPaper)),
      ];
    });
    expect(found).toEqual([]);
  });
});
