import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import { siteSettings } from './src/reader/site-settings.ts';

const { site, base, outDir, cacheDir } = siteSettings();

export default defineConfig({
  site,
  base,
  outDir,
  cacheDir,
  trailingSlash: 'always',
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never' },
  integrations: [mdx()],
  markdown: { smartypants: false, syntaxHighlight: false },
  devToolbar: { enabled: false },
  vite: { cacheDir: `${cacheDir}/vite`, resolve: { dedupe: ['astro'] } },
});
