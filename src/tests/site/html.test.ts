import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { listFiles } from './pages.ts';
import { AT_ROOT, BELOW } from './sites.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // How the source is set says nothing to a reader: editors' lines may end with a space.
    'no-trailing-whitespace': 'off',
    // A title holds a body's or a matter's whole name; names are data and are not shortened.
    'long-title': 'off',
  },
});

describe.each([AT_ROOT, BELOW])('the site below $base', ({ out }) => {
  it('is valid HTML on every page', async () => {
    const pages = listFiles(out).filter((file) => file.endsWith('.html') && !file.startsWith('pagefind/'));
    const found: string[] = [];
    for (const file of pages) {
      const { results } = await validator.validateString(readFileSync(join(out, file), 'utf8'));
      const messages = results.flatMap((result) => result.messages);
      found.push(...messages.map(({ ruleId, message, selector }) => `${file}: ${ruleId}: ${message} ${selector}`));
    }
    expect(found).toEqual([]);
  });
});
