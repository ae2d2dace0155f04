import { describe, expect, it } from 'vitest';
import { listExamples, UNREAD } from './examples.ts';
import { TEMPLATES, templateOf } from './templates.ts';

describe('the pages that the browser tests look at', () => {
  it('show every template that readers meet', () => {
    const shown = new Set(listExamples().map(({ template }) => template));
    expect([...shown, ...UNREAD].sort()).toEqual(TEMPLATES.toSorted());
  });

  it('show every kind of element of the sites', () => {
    expect(listExamples().length).toBeGreaterThan(TEMPLATES.length - UNREAD.length);
  });

  it('are few enough to be looked at', () => {
    expect(listExamples().length).toBeLessThan(2 * TEMPLATES.length);
  });
});

describe('the template of a page', () => {
  it.each([
    ['/', 'index.astro'],
    ['/moeder/', 'moeder/index.astro'],
    ['/moeder/2012/', 'moeder/[aar].astro'],
    ['/moeder/nordjylland/das/', 'moeder/[region]/[organ]/index.astro'],
    ['/moeder/nordjylland/das/2021-03-25/', 'moeder/[region]/[organ]/[dag].astro'],
    ['/om/', '[side].astro'],
    ['/was/', 'was.astro'],
    ['/moeder/nordjylland/dassocial/gammelt/navn/', '[...fra].astro'],
    ['/404.html', '404.astro'],
  ])('%s is %s', (address, template) => {
    expect(templateOf(address)).toBe(template);
  });
});
