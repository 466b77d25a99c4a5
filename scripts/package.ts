/**
 * Packages the site for learning platforms, or for any folder of any server:
 * `node scripts/package.ts scorm12|scorm2004|relative [--dist FOLDER] [--out FOLDER] [--title TEXT] [--pass-mark 60] [--list]`.
 * Without `--dist` the site is built first. Exit code 1 when an address could not be made relative.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { type Zippable, zipSync } from 'fflate';
import type { Edition } from '../src/lms/scorm/dialect.ts';
import { writeManifest } from '../src/lms/scorm/manifest.ts';
import { type PackageFiles, packageSite } from './package-site.ts';
import { basePath, messageOf } from './site.ts';

const OUT = 'packages';
const KINDS: Readonly<Record<string, { readonly name: string; readonly edition?: Edition }>> = {
  scorm12: { name: 'scorm-1.2', edition: '1.2' },
  scorm2004: { name: 'scorm-2004', edition: '2004' },
  relative: { name: 'folder' },
};
/** Platforms know the course by this, also in later versions. */
const COURSE_ID = 'shopkeeper-course';
/** Every file bears this date, so that the same site gives the same package. */
const FILE_DATE = new Date(2026, 0, 1);
/** Compressed already. */
const PACKED = /\.(png|woff2|zip)$/;

export interface PackageRequest {
  readonly dist: string;
  readonly base: string;
  readonly edition?: Edition | undefined;
  readonly title?: string | undefined;
  readonly passMark?: number | undefined;
}

/** The files of a package, its manifest first. Throws the addresses that lead nowhere. */
export function packageFiles({ dist, base, edition, title, passMark }: PackageRequest): PackageFiles {
  const files = packageSite({ dist, base, lms: edition });
  if (edition === undefined) return files;
  const manifest = writeManifest(edition, {
    id: COURSE_ID,
    title: title ?? 'Shopkeeper · 掌柜',
    start: 'index.html',
    files: [...files.keys()],
    passMark,
  });
  return new Map([['imsmanifest.xml', new TextEncoder().encode(manifest)], ...files]);
}

function zipped(files: PackageFiles): Uint8Array {
  const entries: Zippable = Object.fromEntries(
    [...files].map(([file, content]) => [
      file,
      [content, { level: PACKED.test(file) ? 0 : 9, mtime: FILE_DATE }] as const,
    ]),
  );
  return zipSync(entries);
}

/** Builds the site for the root of a host: its addresses are made relative afterwards. */
function build(folder: string): void {
  const { status } = spawnSync(process.execPath, [path.join('scripts', 'build.ts'), '--out', folder], {
    stdio: 'inherit',
    env: { ...process.env, BASE_PATH: '/' },
  });
  if (status !== 0) throw new Error('The site did not build: see the message above.');
}

function passMarkOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const mark = Number(text);
  if (!Number.isInteger(mark) || mark < 1 || mark > 100)
    throw new Error(`"${text}" is no pass mark: give a whole number from 1 to 100.`);
  return mark;
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      dist: { type: 'string' },
      out: { type: 'string', default: OUT },
      title: { type: 'string' },
      'pass-mark': { type: 'string' },
      list: { type: 'boolean', default: false },
    },
  });
  const kind = KINDS[positionals[0] ?? ''];
  if (!kind) throw new Error(`Which package? Give one of: ${Object.keys(KINDS).join(', ')}.`);
  const passMark = passMarkOf(values['pass-mark']);
  mkdirSync(values.out, { recursive: true });
  const dist = values.dist ?? path.join(values.out, 'site');
  if (values.dist === undefined) build(dist);
  const files = packageFiles({
    dist,
    base: values.dist === undefined ? '/' : basePath(),
    edition: kind.edition,
    title: values.title,
    passMark,
  });
  const zip = zipped(files);
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const target = path.join(values.out, `shopkeeper-${kind.name}-${version}.zip`);
  writeFileSync(target, zip);
  printContents(files, values.list);
  console.log(`[package] ${target}: ${files.size} files, ${megabytes(zip.length)}`);
}

/** The whole list, or how much of each kind there is. */
function printContents(files: PackageFiles, isWhole: boolean): void {
  if (isWhole) {
    for (const [file, content] of files) console.log(`${String(content.length).padStart(9)}  ${file}`);
    return;
  }
  const kinds = Map.groupBy(files, ([file]) => path.extname(file) || file);
  for (const [kind, members] of kinds) {
    const bytes = members.reduce((sum, [, content]) => sum + content.length, 0);
    console.log(`[package] ${kind}: ${members.length} files, ${megabytes(bytes)}`);
  }
}

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;

if (import.meta.main) {
  try {
    main();
  } catch (error) {
    console.error(messageOf(error));
    process.exitCode = 1;
  }
}
