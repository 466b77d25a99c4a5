// @ts-check
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { lazyStyles } from './scripts/lazy-styles.mjs';
import { satteriLint } from './src/plugins/satteri-lint.mjs';
import { satteriMath } from './src/plugins/satteri-math.mjs';

/**
 * Chunks that many pages share, so that a page asks for few files. Small modules of the site's own go into `site`,
 * which every page loads; the frame of the shop goes into `shop`.
 */
const chunks = {
  groups: [
    { name: 'preact', test: /node_modules\/(preact|@nanostores\/preact)\//, priority: 3 },
    {
      name: 'site',
      test: /node_modules\/nanostores\/|preload-helper|src\/stores\/(services|settings|progress|last-shop)\.ts|src\/storage\/mirror\.ts|shell\/(page-controls|language-choice)\.ts|ui\/(paths|place-card)\.ts|glossary\/return-address\.ts|lesson\/(judge|exercises\/order)\.ts|i18n\/locale\.ts/,
      priority: 2,
    },
    {
      name: 'shop',
      test: /src\/(components\/(shell|ui|shop\/(plan|decisions))|i18n|stores|storage|workers)\//,
      minShareCount: 3,
      priority: 1,
    },
  ],
};

/** `SITE_URL` and `BASE_PATH` place the site: `BASE_PATH=/shopkeeper/` builds it for a sub-folder. */
export default defineConfig({
  site: process.env.SITE_URL ?? 'https://shopkeeper.example',
  base: process.env.BASE_PATH ?? '/',
  output: 'static',
  trailingSlash: 'always',
  // Inlined scoped styles of components inside MDX get no CSP hash, so every style is a file.
  build: { format: 'directory', inlineStylesheets: 'never' },
  prerenderConflictBehavior: 'error',
  i18n: {
    defaultLocale: 'en',
    locales: ['en', { path: 'zh', codes: ['zh-CN', 'zh-Hans', 'zh'] }],
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      // never `directive: true`: it eats "10:30" and "3:2" in running text
      features: { math: true },
      mdastPlugins: [satteriLint(), satteriMath()],
    }),
  },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data: blob:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        'trusted-types shop-worker',
      ],
      scriptDirective: { resources: ["'self'"] },
      // MathML and bar widths are style attributes; style elements stay forbidden.
      styleDirective: { resources: ["'self'", { resource: "'unsafe-inline'", kind: 'attribute' }] },
    },
  },
  integrations: [preact(), mdx(), lazyStyles({ pages: /^(en|zh)\/(play|teach)\/$/ })],
  prefetch: false,
  devToolbar: { enabled: false },
  vite: {
    worker: { format: 'es' },
    // Scripts find each other from where they lie, so that a package may lie anywhere: see scripts/package.ts.
    experimental: {
      renderBuiltUrl: (_file, { hostType, ssr }) =>
        hostType === 'js' && !ssr ? { relative: true } : undefined,
    },
    build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: chunks } } } } },
  },
});
