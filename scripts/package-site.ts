/** The built site as a package: files by path, every address relative, nothing left that a package cannot have. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type PackageMap, relativePage, relativeStyleSheet } from './package-html.ts';

export interface PackageOptions {
  /** Folder of the built site. */
  readonly dist: string;
  /** Path that the site was built for. */
  readonly base: string;
  /** Set for a learning platform: the edition it speaks. Its page comes first then. */
  readonly lms?: string | undefined;
}

export type PackageFiles = ReadonlyMap<string, Uint8Array>;

/** Installation and offline use belong to websites; the page for lost addresses is the server's. */
const LEFT_OUT = /^(404\.html|sw\.js|release\.json|manifest\.webmanifest)$/;
const LMS_PAGE = 'lms/index.html';
const FIRST_PAGE = 'index.html';

/** Reads and rewrites the site. Throws all faults at once, a line each. */
export function packageSite({ dist, base, lms }: PackageOptions): PackageFiles {
  const sources = new Map(
    readdirSync(dist, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
      .filter((file) => !LEFT_OUT.test(file))
      .flatMap((file) =>
        placeOf(file, lms !== undefined).map((place) => [place, path.join(dist, file)] as const),
      )
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  const map: PackageMap = { base, has: (file) => sources.has(file) };
  const faults: string[] = [];
  const files = new Map<string, Uint8Array>();
  for (const [file, source] of sources) {
    try {
      files.set(file, rewritten(file, source, map, lms === undefined ? {} : { lms }));
    } catch (error) {
      faults.push(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return files;
}

/** Where a file goes. For a platform its own page is the first, and the choice of a language is made there. */
function placeOf(file: string, isLms: boolean): string[] {
  if (file === LMS_PAGE) return isLms ? [FIRST_PAGE] : [];
  return isLms && file === FIRST_PAGE ? [] : [file];
}

function rewritten(
  file: string,
  source: string,
  map: PackageMap,
  marks: Readonly<Record<string, string>>,
): Uint8Array {
  const content = readFileSync(source);
  const { ext } = path.parse(file);
  if (ext === '.html')
    return new TextEncoder().encode(relativePage(content.toString(), { file, marks }, map));
  if (ext === '.css') return new TextEncoder().encode(relativeStyleSheet(content.toString(), file, map));
  if (ext === '.js' || ext === '.json') requireRelative(content.toString(), map);
  return new Uint8Array(content);
}

/** Scripts and data find files from where they lie; an absolute address in them was built in by mistake. */
function requireRelative(text: string, { base, has }: PackageMap): void {
  for (const [, address = ''] of text.matchAll(/["'`](\/[\w./-]+)["'`]/g)) {
    // the name that scripts put behind a folder is no address
    if (!address.startsWith(base) || address === '/index.html') continue;
    const place = address.slice(base.length);
    const isFile = place !== '' && (has(place) || has(`${place.replace(/\/$/, '')}/index.html`));
    if (isFile || place.startsWith('_astro/')) throw new Error(`${address} is absolute`);
  }
}
