import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { withContentAsync } from '../tests/overlay.ts';
import { makePdf } from '../tests/smaa-bilag.ts';
import type { Collection } from './portal-loader.ts';

/** What a loader is given by Astro: here a store that can be looked into and a log that is kept. */
function fakeContext(isDevelopment = false) {
  const entries = new Map<string, { id: string; data: unknown; digest: string }>();
  const log: [level: string, text: string][] = [];
  const listeners = new Map<string, (path: string) => void>();
  const watcher = {
    add: vi.fn(),
    on: (event: string, listener: (path: string) => void) => listeners.set(event, listener),
  };
  const context = {
    store: {
      keys: () => [...entries.keys()],
      delete: (id: string) => entries.delete(id),
      set: (entry: { id: string; data: unknown; digest: string }) => entries.set(entry.id, entry),
    },
    logger: { warn: (text: string) => log.push(['warn', text]), error: (text: string) => log.push(['error', text]) },
    generateDigest: (text: string) => text,
    ...(isDevelopment ? { watcher } : {}),
  };
  return {
    context: context as unknown as LoaderContext,
    entries,
    log,
    change: (path: string) => listeners.get('change')?.(path),
  };
}

/** The loader keeps what it has read for all collections, so each test takes it anew. */
async function load(folder: string, collections: Collection[], fake = fakeContext()) {
  vi.stubEnv('PORTAL_CONTENT', folder);
  const { portalLoader } = await import('./portal-loader.ts');
  for (const collection of collections) await portalLoader(collection).load(fake.context);
  return fake;
}

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllEnvs());

describe('the loader of a collection', () => {
  it('stores facts under their ids and no text', async () => {
    const moeder = await load('src/tests/fixtures/good', ['moeder']);
    expect([...moeder.entries.keys()]).toEqual(['nordjylland/socdir/2012-03-01', 'nordjylland/socdir/2012-06-14']);
    expect(JSON.stringify([...moeder.entries.values()])).not.toContain('kunne ikke tiltræde');
    expect(moeder.log.filter(([, text]) => !text.startsWith('Historikken'))).toEqual([]);
    const ordliste = await load('src/tests/fixtures/good', ['ordliste']);
    expect([...ordliste.entries.keys()]).toEqual(['SOCDIR', 'takst']);
  });

  it('stops a build whose content has an error, with all that the editor must know', async () => {
    await withContentAsync('dag-tom', async (folder) => {
      await expect(load(folder, ['moeder'])).rejects.toMatchObject({
        name: 'ContentError',
        message: expect.stringMatching(
          /^content\/moeder\/nordjylland\/socdir\/2013-01-10\.md:3:1 Fejl: .*\n.*\n1 fejl, 0 advarsler\.$/,
        ),
      });
    });
  });

  it('lets a build go on with warnings, and says them', async () => {
    await withContentAsync('kun-advarsler', async (folder) => {
      const { log, entries } = await load(folder, ['moeder']);
      expect(log[0]).toEqual(['warn', expect.stringContaining('0 fejl, 2 advarsler.')]);
      expect(entries.size).toBe(3);
    });
  });

  it('says errors once in development and follows what is changed', async () => {
    await withContentAsync('dag-tom', async (folder) => {
      const fake = await load(folder, ['moeder'], fakeContext(true));
      expect(fake.log.map(([level]) => level)).toEqual(['error', 'warn']);
      expect(fake.entries.size).toBe(2);
      const file = 'moeder/nordjylland/socdir/2013-01-10.md';
      writeFileSync(
        join(folder, file),
        '---\norgan: nordjylland/socdir\ndato: 2013-01-10\nstatus: udkast\n---\n\n## 1. Budget\n',
      );
      fake.change(join(folder, file));
      expect(fake.log).toHaveLength(2);
      expect(fake.entries.get('nordjylland/socdir/2013-01-10')?.data).toMatchObject({ status: 'udkast' });
    });
  });

  it('looks into a pdf that is changed in development for what may not be published, and says it', async () => {
    await withContentAsync(undefined, async (folder) => {
      const fake = await load(folder, ['moeder'], fakeContext(true));
      const file = join(folder, 'moeder/nordjylland/socdir/2012-06-14/sag.pdf');
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, makePdf(['Borgeren 010190-1232 deltog']));
      fake.change(file);
      await vi.waitFor(() => expect(fake.log.at(-1)?.[1]).toContain('CPR'), 20_000);
      expect(fake.log.at(-1)).toEqual(['error', expect.stringContaining('2012-06-14/sag.pdf')]);
      const told = fake.log.length;
      writeFileSync(file, makePdf(['Ingen deltog']));
      fake.change(file);
      expect(
        fake.log
          .slice(told)
          .map(([, text]) => text)
          .join(),
      ).not.toContain('CPR');
    });
  });

  it('says in one line, and lets the build go on, when there is no history to read', async () => {
    await withContentAsync(undefined, async (folder) => {
      const { log, entries } = await load(folder, ['moeder', 'organer']);
      expect(log).toEqual([['warn', expect.stringMatching(/^Historikken kan ikke læses, .* ligger ikke i et arkiv/)]]);
      expect(entries.size).toBe(2);
    });
  });

  it('leaves an entry as it is when only its text changes: pages read texts themselves', async () => {
    await withContentAsync(undefined, async (folder) => {
      const fake = await load(folder, ['moeder'], fakeContext(true));
      const digest = () => fake.entries.get('nordjylland/socdir/2012-06-14')?.digest;
      const before = digest();
      const file = join(folder, 'moeder/nordjylland/socdir/2012-06-14.md');
      writeFileSync(file, readFileSync(file, 'utf8').replace('Se [referatet]', 'Læs [referatet]'));
      fake.change(file);
      expect(digest()).toBe(before);
      writeFileSync(file, readFileSync(file, 'utf8').replace('status: udkast', 'status: godkendt'));
      fake.change(file);
      expect(digest()).not.toBe(before);
    });
  });
});
