import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildSite } from './build-sites.ts';
import { listFiles } from './pages.ts';
import { AT_ROOT, type TestSite } from './sites.ts';

describe('a build', () => {
  it('leaves the published site as it was when the content has an error, and says where', () => {
    const content = '.build/test-sites/fejl';
    const out = '.build/test-sites/published';
    cpSync(AT_ROOT.content, content, { recursive: true });
    cpSync(AT_ROOT.out, out, { recursive: true });
    appendFileSync(`${content}/moeder/nordjylland/das/2021-03-25.md`, '\n[et dødt link](findes-ikke.md)\n');
    const before = new Set(readdirSync('.build'));
    const { status, stderr } = spawnSync('node', ['scripts/build.ts', '--content', content, '--out', out], {
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /fejl\/moeder\/nordjylland\/das\/2021-03-25\.md:\d+:1 Fejl: Linket «findes-ikke\.md» fører til en fil, der ikke findes/,
    );
    expect(contentsOf(out)).toEqual(contentsOf(AT_ROOT.out));
    expect(readdirSync('.build').filter((name) => /^\d/.test(name) && !before.has(name))).toEqual([]);
    rmSync(out, { recursive: true });
  });

  it('makes the same pages and the same index to the byte for the same day', async () => {
    const again: TestSite = { ...AT_ROOT, out: '.build/test-sites/again' };
    await buildSite(again);
    expect(contentsOf(again.out)).toEqual(contentsOf(AT_ROOT.out));
  });
});

/** Every file of a site with its bytes. */
function contentsOf(out: string): Map<string, string> {
  const files = listFiles(out).sort();
  return new Map(files.map((file) => [file, readFileSync(join(out, file), 'base64')]));
}
