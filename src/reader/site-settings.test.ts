import { afterEach, describe, expect, it, vi } from 'vitest';
import { siteSettings } from './site-settings.ts';

afterEach(() => vi.unstubAllEnvs());

describe('the address of the site', () => {
  it('comes from portal.yaml, with the path it is served from', () => {
    vi.stubEnv('PORTAL_CONTENT', 'src/tests/fixtures/good');
    expect(siteSettings()).toMatchObject({ site: 'https://proeve.example', base: '/portal/' });
  });

  it('may have no path', () => {
    vi.stubEnv('PORTAL_CONTENT', 'src/tests/fixtures/awkward');
    expect(siteSettings()).toMatchObject({ site: 'https://proeve.example', base: '/' });
  });

  it('comes from the environment where that gives one', () => {
    vi.stubEnv('PORTAL_ADRESSE', 'https://org.example/a/b');
    expect(siteSettings()).toMatchObject({ site: 'https://org.example', base: '/a/b/' });
  });

  it('is a stand-in when portal.yaml cannot be read: the reader says what is wrong', () => {
    vi.stubEnv('PORTAL_CONTENT', 'findes/ikke');
    expect(siteSettings()).toMatchObject({ site: 'http://localhost', base: '/' });
  });
});

describe('the folders of a run', () => {
  it('are its own', () => {
    vi.stubEnv('PORTAL_RUN', './.build/7');
    expect(siteSettings()).toMatchObject({ outDir: './.build/7/out', cacheDir: './.build/7/cache' });
  });
});
