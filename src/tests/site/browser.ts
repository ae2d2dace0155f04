import { chromium, type Browser } from 'playwright-core';
import { findChromium } from '../../../scripts/lib/chromium.ts';

/** Starts a Chromium without a window. */
export async function startBrowser(): Promise<Browser> {
  return chromium.launch(await findChromium());
}
