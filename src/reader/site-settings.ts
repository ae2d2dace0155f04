import { join } from 'node:path';
import { validate } from '../markdown/validate.ts';
import { readYaml } from '../markdown/frontmatter.ts';
import { Indstillinger } from '../model/indstillinger.ts';
import { contentRoot } from './content-root.ts';
import { readText } from './read-text.ts';

/** What Astro must know before any content is read. */
export interface SiteSettings {
  /** Origin of the site, `https://org.github.io`. */
  site: string;
  /** Path it is served from, `/` or `/portal/`. */
  base: string;
  outDir: string;
  cacheDir: string;
  /** Folder of the plain pages. */
  sider: string;
}

/**
 * Address of the site from `PORTAL_ADRESSE` or else `portal.yaml`, and folders of this run from `PORTAL_RUN`,
 * which each build sets for itself so that two builds never share a folder.
 */
export function siteSettings(): SiteSettings {
  const { origin, pathname } = new URL(process.env['PORTAL_ADRESSE'] ?? readAdresse());
  const run = process.env['PORTAL_RUN'] ?? '.build/dev';
  return {
    site: origin,
    base: pathname.replace(/\/?$/, '/'),
    outDir: `${run}/out`,
    cacheDir: `${run}/cache`,
    sider: join(contentRoot(), 'sider'),
  };
}

/** The address in `portal.yaml`; a stand-in when that file has an error, which the reader then reports. */
function readAdresse(): string {
  try {
    const settings = validate(Indstillinger, readYaml(readText(join(contentRoot(), 'portal.yaml')) ?? ''));
    return settings.value?.adresse ?? STAND_IN;
  } catch {
    return STAND_IN;
  }
}

const STAND_IN = 'http://localhost/';
