import { describe, expect, it } from 'vitest';
import { findCoveredText, findCutText, findInTheWay, findSideways } from './text-boxes.ts';
import { useVisits } from './visit.ts';

/** What a reader may set who cannot read text as it is set here; WCAG 1.4.12. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p, li, dd, dt, blockquote { margin-bottom: 2em !important; }`;

const { findOnEach } = useVisits();

describe.each([
  { reader: 'on a narrow phone', width: 320, height: 640, style: '' },
  { reader: 'who has zoomed to 400 %', width: 320, height: 256, style: '' },
  { reader: 'on a tablet', width: 700, height: 900, style: '' },
  { reader: 'on a desk', width: 1280, height: 900, style: '' },
  { reader: 'who spaces text on a phone', width: 320, height: 640, style: SPACED },
  { reader: 'who spaces text on a desk', width: 1280, height: 900, style: SPACED },
])('a reader $reader', ({ width, height, style }) => {
  it('gets all text of every page, in one column to scroll', async () => {
    const found = await findOnEach({ viewport: { width, height } }, async (page) => {
      if (style) await page.addStyleTag({ content: style });
      return [
        ...(await page.evaluate(findSideways)),
        ...(await page.evaluate(findInTheWay)),
        ...(await page.evaluate(findCutText)),
        ...(await page.evaluate(findCoveredText)),
      ];
    });
    expect(found).toEqual([]);
  });
});
