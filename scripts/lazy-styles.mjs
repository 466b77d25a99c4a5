// @ts-check
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {{ imports: string[], dynamicImports: string[], css: string[] }} Chunk */

const LINK = /<link rel="stylesheet" href="([^"]+)">/g;
const SCRIPT = /<script type="module" src="([^"]+)">/g;

/**
 * Astro links the styles of everything a page may ever load, lazy parts included. On the pages named here only the
 * styles of what loads at once stay; Vite fetches the others with the part they belong to, before it is shown.
 *
 * @param {{ pages: RegExp }} options which pages, by path inside the site such as `en/play/`
 * @returns {import('astro').AstroIntegration}
 */
export function lazyStyles({ pages }) {
  /** @type {Map<string, Chunk>} */
  const chunks = new Map();
  return {
    name: 'lazy-styles',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [chunkRecorder(chunks)] } });
      },
      'astro:build:done': ({ dir, pages: built, logger }) => {
        for (const { pathname } of built) {
          if (!pages.test(pathname)) continue;
          const file = path.join(fileURLToPath(dir), pathname, 'index.html');
          const html = readFileSync(file, 'utf8');
          const kept = stylesAtOnce(html, chunks);
          const slim = html.replace(LINK, (link, href) => (kept.has(path.posix.basename(href)) ? link : ''));
          if (slim === html) logger.warn(`${pathname} has no lazy styles: is its script still found?`);
          writeFileSync(file, slim);
        }
      },
    },
  };
}

/**
 * @param {Map<string, Chunk>} chunks
 * @returns {import('vite').Plugin}
 */
function chunkRecorder(chunks) {
  return {
    name: 'lazy-styles:chunks',
    enforce: 'post',
    applyToEnvironment: (environment) => environment.name === 'client',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const css = [...(chunk.viteMetadata?.importedCss ?? [])].map((file) => path.posix.basename(file));
        chunks.set(path.posix.basename(chunk.fileName), {
          imports: chunk.imports.map((file) => path.posix.basename(file)),
          dynamicImports: chunk.dynamicImports.map((file) => path.posix.basename(file)),
          css,
        });
      }
    },
  };
}

/**
 * Styles of a page's scripts and of the one island they mount, with all that these import statically; and those that
 * belong to no script.
 *
 * @param {string} html
 * @param {Map<string, Chunk>} chunks
 */
function stylesAtOnce(html, chunks) {
  const scripts = [...html.matchAll(SCRIPT)].map(([, source]) => path.posix.basename(source ?? ''));
  const mounted = scripts.flatMap((script) => chunks.get(script)?.dynamicImports ?? []);
  const reached = new Set([...scripts, ...mounted]);
  // A set grows while it is walked, so this ends when nothing new is imported.
  for (const file of reached) for (const next of chunks.get(file)?.imports ?? []) reached.add(next);

  const owned = new Set([...chunks.values()].flatMap(({ css }) => css));
  const kept = new Set([...reached].flatMap((file) => chunks.get(file)?.css ?? []));
  for (const [, href] of html.matchAll(LINK)) {
    const name = path.posix.basename(href ?? '');
    if (!owned.has(name)) kept.add(name);
  }
  return kept;
}
