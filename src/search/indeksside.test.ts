import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readIndeksside } from './indeksside.ts';

const TEXT = `pagefind_dcd${JSON.stringify({
  url: '/moeder/a/',
  content: `Takster < 5 ${'ord '.repeat(40)}`,
  word_count: 43,
  filters: { aar: ['2012'] },
  meta: { title: 'Mødet' },
  anchors: [{ element: 'h2', id: 'punkt-1', text: '1. Takster', location: 0 }],
})}`;

describe('a page of the index that no words led to', () => {
  it('has what a result shows, at its address below the site, without places for words', async () => {
    const { buffer } = new Uint8Array(gzipSync(TEXT));
    expect(await readIndeksside(buffer, '/portal/')).toMatchObject({
      url: '/portal/moeder/a/',
      meta: { title: 'Mødet' },
      filters: { aar: ['2012'] },
      excerpt: `Takster &lt; 5${' ord'.repeat(27)}`,
      parts: [],
      anchors: [{ id: 'punkt-1', text: '1. Takster' }],
    });
  });

  it('is read as well when the server has unpacked it', async () => {
    const { buffer } = new TextEncoder().encode(TEXT);
    expect((await readIndeksside(buffer, '/')).url).toBe('/moeder/a/');
  });
});
