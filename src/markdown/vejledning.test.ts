import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renderVejledning } from './vejledning.ts';

const GUIDE = `# Vejledning

Kort sagt.

Indhold:

- [Et møde](#et-møde)

## Et møde

Se [felter, og hvad de gør](#felter-og-hvad-de-gør) og [ukendt](#findes-ikke).

### Felter, og hvad de gør

\`\`\`md
## 3. Punkt
\`\`\`

| Felt | Forklaring |
| --- | --- |
| \`dato\` | Dagen. |

## Et møde
`;
const { titel, resume, kapitler, html } = renderVejledning(GUIDE, { file: 'README.md', base: '/' });

describe("the editors' guide as a page", () => {
  it('has its title and first sentence on top, and its chapters in a list', () => {
    expect([titel, resume]).toEqual(['Vejledning', 'Kort sagt.']);
    expect(kapitler).toEqual([
      { tekst: 'Et møde', href: '#et-moede' },
      { tekst: 'Et møde', href: '#et-moede-2' },
    ]);
    expect(html).not.toContain('Indhold:');
  });

  it('has an id on every heading, and links that are written as the host names headings lead there', () => {
    expect(html).toContain('<h3 id="felter-og-hvad-de-goer">');
    expect(html).toContain('<a href="#felter-og-hvad-de-goer">');
  });

  it('shows examples as they are written, and tables as on every page', () => {
    expect(html).toContain('## 3. Punkt');
    expect(html).toContain('<section class="tabel"');
  });

  it('has no link that leads nowhere, in the guide itself', () => {
    const guide = renderVejledning(readFileSync('content/README.md', 'utf8'), { file: 'README.md', base: '/' });
    const ids = new Set([...guide.html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const links = [...guide.html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((id) => !ids.has(id))).toEqual([]);
  });
});
