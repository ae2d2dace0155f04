import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withoutNotes } from '../../markdown/without-notes.ts';
import { readPortal } from '../../reader/read-content.ts';
import { AT_ROOT, BELOW } from './sites.ts';

describe.each([AT_ROOT, BELOW])('on the site below $base', ({ content, out }) => {
  it('every meeting can be downloaded as the file it is, without the notes that are not for readers', () => {
    const { moeder } = readPortal(content).portal;
    expect(moeder.length).toBeGreaterThan(0);
    for (const { file } of moeder)
      expect(readFileSync(join(out, file), 'utf8')).toBe(withoutNotes(readFileSync(join(content, file), 'utf8')));
  });
});
