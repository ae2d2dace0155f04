import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from './browser.ts';
import { serve, type RunningSite } from './server.ts';
import { AT_ROOT, BELOW } from './sites.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

describe.each([
  { ...AT_ROOT, port: 4391 },
  { ...BELOW, port: 4392 },
])('a reader of the site below $base', (testSite) => {
  let site: RunningSite;
  beforeAll(async () => {
    site = await serve(testSite, testSite.port);
  });
  afterAll(() => site.stop());

  it('searches from the front page, gets the agenda item first, and opens it', async () => {
    const page = await openPage();
    await page.goto(site.url);
    await page.getByRole('searchbox').fill('tilbagesøgning');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/soeg/?q=*');
    await page.getByRole('link', { name: '6. Tilbagesøgningskrav' }).first().click();
    // The address also names the words that were found, which the browser marks.
    await page.waitForURL((url) => url.href.startsWith(`${site.url}moeder/nordjylland/socdir/2012-03-01/#punkt-6`));
    expect(await page.locator('#punkt-6').isVisible()).toBe(true);
  });

  it.each([
    ['tilbagesøgning', '6. Tilbagesøgningskrav'],
    ['regnskab for 2011', '2. Sekretariatets regnskab for 2011 og budget 2012'],
    ['standardkontrakter', '5. Brug af nye nationale standardkontrakter'],
    ['Esbjerg masterplan', '1. Esbjerg Kommunes masterplan'],
    ['Takstgruppen', 'Takstgruppen'],
  ])('asks for %s and gets %s first', async (question, answer) => {
    const page = await openPage();
    await page.goto(`${site.url}soeg/?q=${encodeURIComponent(question)}`);
    const first = page.locator('#resultater li').first();
    await first.waitFor();
    const links = await first.getByRole('link').allTextContents();
    expect(links.length > 1 ? links[1] : links[0]).toBe(answer);
  });

  it('narrows a search to a year and sorts it, and shares it by its address', async () => {
    const page = await openPage();
    await page.goto(`${site.url}soeg/?q=takster`);
    await page.locator('#resultater li').first().waitFor();
    await page.getByLabel('År', { exact: true }).selectOption('2013');
    await page.waitForURL('**aar=2013**');
    await page.getByText('1 side svarer').waitFor();
    expect(await page.locator('#resultater h2').allTextContents()).toEqual(['SOCDIR, 18. marts 2013']);
    const shared = await openPage();
    await shared.goto(page.url());
    await shared.locator('#resultater li').first().waitFor();
    expect(await shared.getByLabel('År', { exact: true }).inputValue()).toBe('2013');
  });

  it('sorts by date, newest first, and loses no page without a date', async () => {
    const page = await openPage();
    await page.goto(`${site.url}soeg/?q=DASSOS`);
    await page.locator('#resultater li').first().waitFor();
    const count = await page.locator('#svar').textContent();
    await page.goto(`${site.url}soeg/?q=DASSOS&sortering=dato`);
    await page.locator('#resultater li').first().waitFor();
    expect(await page.locator('#svar').textContent()).toBe(count);
    await page.goto(`${site.url}soeg/?q=kommuner&sortering=dato`);
    await page.locator('#resultater li').first().waitFor();
    const titles = await page.locator('#resultater h2').allTextContents();
    const years = titles.filter((title) => /, \d+\. \w+ \d{4}$/.test(title)).map((title) => title.slice(-4));
    expect(years).toEqual(years.toSorted().toReversed());
    expect(years.length).toBeGreaterThan(1);
  });

  it('gets more results, and goes on from the first that is new', async () => {
    const page = await openPage();
    await page.goto(`${site.url}soeg/?q=kommune`);
    const results = page.locator('#resultater > li');
    await results.nth(9).waitFor();
    await page.getByRole('button', { name: 'Vis flere' }).dblclick();
    await page.waitForURL('**vist=20**');
    expect(new Set(await results.allTextContents()).size).toBe(20);
    expect(await results.count()).toBe(20);
    expect(
      await results
        .nth(10)
        .getByRole('link')
        .first()
        .evaluate((link) => link === document.activeElement),
    ).toBe(true);
  });

  it('keeps what stands there when more cannot be fetched, and gets it when asked again', async () => {
    const page = await openPage();
    await page.goto(`${site.url}soeg/?q=kommune`);
    const results = page.locator('#resultater > li');
    await results.nth(9).waitFor();
    await page.context().route('**/pagefind/side/**', (route) => route.abort());
    await page.getByRole('button', { name: 'Vis flere' }).click();
    const again = page.getByRole('button', { name: 'Flere svar kunne ikke hentes. Prøv igen' });
    await again.waitFor();
    expect(await results.count()).toBe(10);
    await page.context().unroute('**/pagefind/side/**');
    await again.click();
    await results.nth(19).waitFor();
    await page.getByRole('button', { name: 'Vis flere' }).waitFor();
  });

  it('searches with the keyboard alone on a screen 320 wide, and comes back to the same results', async () => {
    const page = await openPage({ viewport: { width: 320, height: 640 } });
    await page.goto(`${site.url}soeg/`);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('tilbagesogning');
    await page.locator('#resultater li').first().waitFor();
    await page.getByText('«tilbagesogning»').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.href.startsWith(`${site.url}moeder/nordjylland/socdir/2012-03-01/#punkt-6`));
    await page.goBack();
    await page.locator('#resultater li').first().waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('tilbagesogning');
    await page.getByRole('searchbox').focus();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('searchbox').inputValue()).toBe('');
  });

  it('is told that a misspelt word was read as another, and can have the word itself', async () => {
    const page = await openPage();
    await page.goto(`${site.url}soeg/?q=rammeatfale`);
    await page.getByText('Viser resultater for «rammeaftale»').waitFor();
    await page.getByRole('link', { name: 'Søg i stedet efter «rammeatfale»' }).click();
    await page.getByText('Ingen sider svarer til «rammeatfale»').waitFor();
    expect(new URL(page.url()).searchParams.get('ordret')).toBe('1');
  });

  it('is told plainly when nothing is found, and still has the lists', async () => {
    const page = await openPage();
    await page.goto(`${site.url}soeg/?q=xyzzyqwertz`);
    await page.getByText('Ingen sider svarer til').waitFor();
    expect(await page.getByRole('heading', { name: 'Møder efter år' }).isVisible()).toBe(true);
  });

  it('finds the same item without scripts, through the lists', async () => {
    const page = await openPage({ javaScriptEnabled: false });
    await page.goto(site.url);
    await page.getByRole('searchbox').fill('tilbagesøgning');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/soeg/?q=*');
    await page.getByRole('link', { name: '2012', exact: true }).click();
    await page.getByRole('link', { name: /^1\. marts 2012/ }).click();
    await page
      .getByRole('link', { name: /Tilbagesøgningskrav$/ })
      .first()
      .click();
    expect(page.url()).toBe(`${site.url}moeder/nordjylland/socdir/2012-03-01/#punkt-6`);
  });

  it('meets a page that says so when an address does not exist', async () => {
    const page = await openPage();
    const answer = await page.goto(`${site.url}moeder/findes-ikke/`);
    expect(answer?.status()).toBe(404);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Siden findes ikke');
  });

  async function openPage(options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
    return browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
  }
});

it('finds an agenda item by a word that only its annex has', async () => {
  const site = await serve(BELOW, 4393);
  const page = await browser.newPage();
  await page.goto(`${site.url}soeg/?q=kubikrodsmetoden`);
  await page.getByRole('link', { name: '1. Bilag med mellemrum' }).waitFor();
  expect(await page.locator('#svar').textContent()).toMatch(/^1 side svarer/);
  await page.goto(`${site.url}moeder/nordjylland/fu/2021-05-03/`);
  expect(await page.locator('main').textContent()).not.toContain('kubikrodsmetoden');
  site.stop();
});
