/** What a page costs a visitor before any interaction, in gzip bytes. Fonts are counted apart. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

export interface PageWeight {
  /** Address from the site's root, without the base path: `en/play/`. */
  readonly page: string;
  readonly htmlBytes: number;
  readonly cssBytes: number;
  readonly scriptBytes: number;
  readonly totalBytes: number;
  /** The page itself and every file it asks for, fonts and icons aside. */
  readonly requests: number;
}

const STATIC_IMPORT =
  /(?:^|[;\s}])(?:import|export)\s*(?:[\w*{}\s,$]+?from\s*)?["'`]((?:\.{1,2})?\/[^"'`]+)["'`]/g;

const IMPORT_CALL = /\bimport\(\s*["'`]((?:\.{1,2})?\/[^"'`]+)["'`]\s*\)/g;

const gzipBytes = (content: string | Buffer) => gzipSync(content, { level: 9 }).length;

/** Weighs all pages of a built site. */
export function weighPages(dist: string, base: string): PageWeight[] {
  const sizes = new Map<string, number>();
  const fileOf = (url: string) => path.join(dist, decodeURIComponent(url.slice(base.length)));
  const sizeOf = (url: string): number => {
    const known = sizes.get(url);
    if (known !== undefined) return known;
    const size = gzipBytes(readFileSync(fileOf(url)));
    sizes.set(url, size);
    return size;
  };

  /** A script and what it imports statically; `import()` is what a visitor may never load. */
  const addWithImports = (url: string, seen: Set<string>): void => {
    if (seen.has(url) || !url.startsWith(base) || !existsSync(fileOf(url))) return;
    seen.add(url);
    for (const match of readFileSync(fileOf(url), 'utf8').matchAll(STATIC_IMPORT)) {
      addWithImports(path.posix.resolve(path.posix.dirname(url), match[1] ?? ''), seen);
    }
  };

  const addImportCalls = (url: string, seen: Set<string>): void => {
    if (!url.startsWith(base) || !existsSync(fileOf(url))) return;
    for (const match of readFileSync(fileOf(url), 'utf8').matchAll(IMPORT_CALL)) {
      addWithImports(path.posix.resolve(path.posix.dirname(url), match[1] ?? ''), seen);
    }
  };

  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => {
      const html = readFileSync(path.join(dist, file), 'utf8');
      const page = file.replace(/(^|\/)index\.html$/, '$1');
      const styles = new Set<string>();
      const scripts = new Set<string>();
      for (const [tag] of html.matchAll(/<link\b[^>]*>/g)) {
        const href = /\bhref="([^"]+)"/.exec(tag)?.[1] ?? '';
        if (/\brel="?stylesheet/.test(tag) && href.startsWith(base)) styles.add(href);
        if (/\brel="?modulepreload/.test(tag)) addWithImports(href, scripts);
      }
      const drawsItself = /\sdata-island\b/.test(html);
      for (const match of html.matchAll(/<script\b[^>]*\bsrc="([^"]+)"/g)) {
        addWithImports(match[1] ?? '', scripts);
        // a page drawn in the browser alone fetches its component at once
        if (drawsItself) addImportCalls(match[1] ?? '', scripts);
      }
      for (const match of html.matchAll(/<script type="module">([\s\S]*?)<\/script>/g)) {
        for (const [, url] of (match[1] ?? '').matchAll(STATIC_IMPORT)) addWithImports(url ?? '', scripts);
      }
      // every island counts, also one that waits to be scrolled to: nobody clicked anything
      for (const match of html.matchAll(/\b(?:component|renderer)-url="([^"]+)"/g)) {
        addWithImports(match[1] ?? '', scripts);
      }
      const sum = (urls: Set<string>) => [...urls].reduce((total, url) => total + sizeOf(url), 0);
      const [htmlBytes, cssBytes, scriptBytes] = [gzipBytes(html), sum(styles), sum(scripts)];
      const totalBytes = htmlBytes + cssBytes + scriptBytes;
      return { page, htmlBytes, cssBytes, scriptBytes, totalBytes, requests: 1 + styles.size + scripts.size };
    });
}

/** Bytes of all web fonts of the site; they are compressed already. */
export function fontBytes(dist: string): number {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.woff2'))
    .reduce((total, file) => total + readFileSync(path.join(dist, file)).length, 0);
}
