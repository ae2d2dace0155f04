import { describe, expect, it } from 'vitest';
import { findMoving, findUnmarked, findUnreadableDrawing, rememberSurfaces } from './preferences.ts';
import { useVisits } from './visit.ts';

const { findOnEach } = useVisits();

describe('a reader who has asked for', () => {
  it('less motion sees nothing move', async () => {
    expect(await findOnEach({ reducedMotion: 'reduce' }, (page) => page.evaluate(findMoving))).toEqual([]);
  });

  it.each(['light', 'dark'] as const)(
    'colours of their own (%s) still sees what a surface says',
    async (colorScheme) => {
      const found = await findOnEach({ colorScheme }, async (page) => {
        await page.emulateMedia({ forcedColors: 'none' });
        await page.evaluate(rememberSurfaces);
        await page.emulateMedia({ forcedColors: 'active' });
        return [...(await page.evaluate(findUnmarked)), ...(await page.evaluate(findUnreadableDrawing))];
      });
      expect(found).toEqual([]);
    },
  );
});
