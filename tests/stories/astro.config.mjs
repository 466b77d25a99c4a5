// @ts-check
import { defineConfig } from 'astro/config';
import site from '../../astro.config.mjs';

/**
 * The component page: a site of one page, built with the settings of the real one and never with it, so that
 * nothing of it can be published by mistake.
 */
export default defineConfig({
  ...site,
  srcDir: '.',
  publicDir: '../../public',
  outDir: '../../reports/components',
  cacheDir: '../../node_modules/.astro-stories',
  vite: {
    ...site.vite,
    cacheDir: '../../node_modules/.vite-stories',
    server: { fs: { allow: ['../..'] } },
  },
});
