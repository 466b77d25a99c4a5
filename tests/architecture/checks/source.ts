import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** A file of the project: its path from the project's root, with forward slashes, and its text. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

const BUILT = /^(node_modules|dist|\.git|\.astro|coverage|reports|test-results|playwright-report)\//;
const BINARY = /\.(woff2?|png|webp|jpe?g|ico|gz|zip)$/;

/** Paths of the files that belong to the project, whether or not they were committed yet. */
export function projectPaths(): string[] {
  try {
    const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    if (listed !== '') return listed.trim().split('\n');
  } catch {
    // not a git checkout: a downloaded archive, say
  }
  return readdirSync('.', { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !BUILT.test(`${file}/`) && /\.\w+$/.test(file));
}

/** Reads the project's text files; files deleted since the listing are left out. */
export function readSources(wanted: (path: string) => boolean): Source[] {
  return projectPaths()
    .filter((path) => !BINARY.test(path) && wanted(path))
    .flatMap((path) => {
      try {
        return [{ path, text: readFileSync(path, 'utf8') }];
      } catch {
        return [];
      }
    });
}

/** The TypeScript inside an .astro file: frontmatter and scripts. Other files are code as they stand. */
export function codeOf({ path, text }: Source): string {
  if (!path.endsWith('.astro')) return text;
  const frontmatter = /^\s*---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '');
  return [frontmatter, ...scripts].join('\n;\n');
}

/** Parses the code of a file; comments are no part of the tree. */
export function treeOf(source: Source): ts.SourceFile {
  return ts.createSourceFile(source.path, codeOf(source), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
}

/** Calls `visit` for every node under `root`, parents first. */
export function walk(root: ts.Node, visit: (node: ts.Node) => void): void {
  const step = (node: ts.Node): void => {
    visit(node);
    ts.forEachChild(node, step);
  };
  step(root);
}

/** `file:line` of a node, for messages. */
export function placeOf(source: Source, node: ts.Node): string {
  const { line } = node.getSourceFile().getLineAndCharacterOfPosition(node.getStart());
  return `${source.path}:${line + 1}`;
}
