import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPortal } from '../../reader/read-content.ts';
import { startBrowser } from './browser.ts';
import { serve, type RunningSite } from './server.ts';
import { AT_ROOT } from './sites.ts';

const MEETING = 'content/moeder/nordjylland/socdir/2012-03-01.md';
const TEKST =
  'Taksten er 1.480 kr.[^1]\n\n### Beslutning\n\n| År | Takst |\n| --- | ---: |\n| 2022 | 2 |\n\n[^1]: Uden moms.';

let browser: Browser;
let site: RunningSite;
beforeAll(async () => {
  [browser, site] = await Promise.all([startBrowser(), serve(AT_ROOT, 4397)]);
});
afterAll(async () => {
  site.stop();
  await browser.close();
});

describe('the form', () => {
  it('asks nobody else for anything when it starts, and speaks Danish', async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${site.url}redaktoer/`);
    await page.getByRole('button', { name: 'Log ind' }).waitFor();
    expect(asked.length).toBeGreaterThan(3);
    expect(asked.filter((url) => !url.startsWith(site.url) && !url.startsWith(`blob:${site.url}`))).toEqual([]);
    await page.close();
  });

  it('makes a meeting that passes the check, and saves none with a CPR number', async () => {
    const page = await openForm('moeder-nordjylland/new');
    await page.getByRole('combobox').first().click();
    await page.getByRole('option', { name: 'Forretningsudvalget (FU)' }).click();
    await page.locator('input[type=date]').first().fill('2021-06-01');
    await textbox(page, 'tid').fill('13.00');
    await page.getByRole('radio', { name: 'Udkast til referat' }).click();
    await page.getByRole('button', { name: /Tilføj .?punkt/ }).click();
    await textbox(page, 'punkter.0.nr').fill('3a');
    await textbox(page, 'punkter.0.titel').fill('Takster: 2022 & frem');
    await textbox(page, 'punkter.0.tekst').fill(`${TEKST} Se 010190-1239.`);
    await save(page);
    await page.getByText('et CPR-nummer: 010190-••••.').waitFor();
    expect(await savedFiles(page)).toEqual({});

    await page.getByRole('button', { name: 'OK', exact: true }).click();
    await textbox(page, 'punkter.0.tekst').fill(TEKST);
    await save(page);
    await page.getByText('Dokumentet er gemt.').waitFor();
    const saved = await savedFiles(page);
    expect(Object.keys(saved)).toEqual(['content/moeder/nordjylland/fu/2021-06-01.md']);
    expect(Object.values(saved)[0]).toContain(`\n## 3a. Takster: 2022 & frem\n\n${TEKST}\n`);
    expect(findingsWith(saved)).toEqual([]);
    await page.close();
  });

  it('changes in a meeting what was changed, and nothing else', async () => {
    const before = readFileSync(MEETING, 'utf8');
    const page = await openForm('moeder-nordjylland/entries/socdir/2012-03-01', { [MEETING]: before });
    await textbox(page, 'sted').fill('Et andet sted');
    await save(page);
    await page.getByText('Dokumentet er gemt.').waitFor();
    const saved = await savedFiles(page);
    const after = saved[MEETING] ?? '';
    expect(bodyOf(after)).toBe(bodyOf(before));
    expect(findingsWith(saved)).toEqual([]);
    expect(factsWith(saved)).toEqual({ ...factsWith({}), sted: 'Et andet sted' });
    await page.close();
  });
});

/** Opens a place in the form, which works with files in the browser's own storage instead of the repository's. */
async function openForm(place: string, files: Record<string, string> = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 3500 } });
  await page.route('**/opsaetning.json', async (route) => {
    const { cms, ...rest } = await (await route.fetch()).json();
    const { publish_mode: _, ...config } = cms;
    await route.fulfill({ json: { ...rest, cms: { ...config, backend: { name: 'test-repo' } } } });
  });
  await page.goto(`${site.url}redaktoer/#/collections/${place}`);
  await page.evaluate(storeFiles, files);
  await page.getByRole('button', { name: 'Arbejd med testrepository' }).click();
  await textbox(page, 'sted').waitFor();
  return page;
}

function textbox(page: Page, field: string) {
  return page.locator(`[data-key-path="${field}"]`).getByRole('textbox');
}

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
}

const STORAGE = 'sveltia-cms-test';

async function storeFiles(files: Record<string, string>): Promise<void> {
  const storage = await navigator.storage.getDirectory();
  for (const [path, text] of Object.entries(files)) {
    const names = `sveltia-cms-test/${path}`.split('/');
    const name = names.pop() ?? '';
    let folder = storage;
    for (const each of names) folder = await folder.getDirectoryHandle(each, { create: true });
    const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
    await stream.write(text);
    await stream.close();
  }
}

/** Every file in the storage, by its path in the repository. */
async function savedFiles(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async (storage) => {
    const found: Record<string, string> = {};
    const read = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
      for await (const [name, entry] of folder.entries())
        if (entry instanceof FileSystemDirectoryHandle) await read(entry, `${path}${name}/`);
        else if (entry instanceof FileSystemFileHandle) found[path + name] = await (await entry.getFile()).text();
    };
    const root = await navigator.storage.getDirectory();
    await read(await root.getDirectoryHandle(storage, { create: true }), '');
    return found;
  }, STORAGE);
}

/** What is read of the project's content when these files stand in it. */
function readWith<T>(files: Record<string, string>, ask: (checked: ReturnType<typeof readPortal>) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'formular-'));
  try {
    cpSync(AT_ROOT.content, join(folder, 'content'), { recursive: true });
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return ask(readPortal(join(folder, 'content')));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function findingsWith(files: Record<string, string>) {
  return readWith(files, ({ findings }) => findings.filter(({ file }) => `content/${file}` in files));
}

/** The facts of the meeting that is edited, but for the lines they stand on. */
function factsWith(files: Record<string, string>) {
  const { indhold = [], ...moede } =
    readWith(files, ({ portal }) => portal.moeder.find(({ file }) => `content/${file}` === MEETING)) ?? {};
  return { ...moede, indhold: indhold.map(({ line: _, ...punkt }) => punkt) };
}

function bodyOf(text: string): string {
  return text.slice(text.indexOf('\n---\n'));
}
