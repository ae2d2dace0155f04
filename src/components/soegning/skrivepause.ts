import type { Stand } from '../../search/svar.ts';

/** How long a reader has not typed (ms), by how far the question has come. */
const TYPING_PAUSE: Record<Stand, number> = { besvaret: 0, hel: 110, undervejs: 240 };

/** Waits until a question that has come so far may be asked, reckoned from its last letter (`performance.now()`). */
export function untilTyped(stand: Stand, letter: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, letter + TYPING_PAUSE[stand] - performance.now()));
}
