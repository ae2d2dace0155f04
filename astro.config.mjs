import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { siteSettings } from './src/reader/site-settings.ts';

const { site, base, outDir, cacheDir, sider } = siteSettings();

export default defineConfig({
  site,
  base,
  outDir,
  cacheDir,
  trailingSlash: 'always',
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never' },
  integrations: [mdx()],
  // A record is not retouched: quotes and dashes stay as they were written.
  markdown: { processor: satteri({ features: { smartPunctuation: false } }), syntaxHighlight: false },
  devToolbar: { enabled: false },
  vite: {
    cacheDir: `${cacheDir}/vite`,
    // Pages in a content folder elsewhere on the disk find Astro here.
    resolve: { dedupe: ['astro'], alias: { '@sider': sider } },
    // A small script stays a file of its own: a strict content security policy refuses inline ones.
    build: { assetsInlineLimit: 0 },
  },
});
