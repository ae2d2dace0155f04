import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readIndexSteps } from './index-steps.ts';

it('what indexing cost besides our own steps is what Pagefind cost, and unknown when the whole is', () => {
  const run = mkdtempSync(join(tmpdir(), 'index-steps-'));
  try {
    writeFileSync(join(run, 'index-steps.json'), '{ "pages": 1, "pagefind": 0.2, "packing": 3, "vocabulary": 2 }');
    const whole = { wall: 20, cpu: 15, peak: 500 };
    expect(readIndexSteps(run, whole)).toEqual({ pages: 1, pagefind: 9, packing: 3, vocabulary: 2 });
    expect(readIndexSteps(run, { ...whole, cpu: undefined }).pagefind).toBeUndefined();
  } finally {
    rmSync(run, { recursive: true });
  }
});
