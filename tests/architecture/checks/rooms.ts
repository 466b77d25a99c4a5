import { posix } from 'node:path';
import ts from 'typescript';
import { type Source, treeOf, walk } from './source.ts';

/** What a room may import: other rooms (or a path inside one) and packages. */
export interface Room {
  readonly rooms: readonly string[];
  readonly packages: readonly string[];
}

const PREACT = ['preact', '@nanostores/preact', 'nanostores'];
const ASTRO = ['astro', 'astro:*'];

/** Who may import whom. A change here is an architecture decision: see docs/decisions/0007-rooms.md. */
export const ROOMS: Readonly<Record<string, Room>> = {
  'src/simulator': { rooms: [], packages: ['valibot', '@noble/hashes'] },
  'src/i18n': { rooms: [], packages: [] },
  'src/content': { rooms: [], packages: [] },
  'src/styles': { rooms: ['src/assets'], packages: [] },
  'src/plugins': { rooms: [], packages: ['satteri', 'temml', 'vite'] },
  'src/charts': { rooms: ['src/simulator', 'src/styles/tokens.ts'], packages: ['chart.js'] },
  'src/lms': { rooms: ['src/simulator', 'src/i18n'], packages: ['fflate', 'papaparse'] },
  'src/storage': { rooms: ['src/simulator'], packages: ['dexie', 'valibot'] },
  'src/sw': { rooms: [], packages: [] },
  'src/workers': { rooms: ['src/simulator', 'src/content/scenarios'], packages: ['comlink'] },
  'src/stores': {
    rooms: ['src/simulator', 'src/storage', 'src/workers', 'src/content/scenarios', 'src/sw/messages.ts'],
    packages: ['nanostores'],
  },
  'src/components': {
    // cases to judge are data that an exercise fetches when it is opened
    rooms: [
      'src/stores',
      'src/charts',
      'src/i18n',
      'src/lms',
      'src/simulator',
      'src/styles',
      'src/assets',
      'src/content/audit',
    ],
    // temml sets formulas while the pages are built; it is never sent to a visitor
    packages: [...PREACT, ...ASTRO, 'chart.js', 'lucide-static', 'minisearch', 'temml', 'uqr'],
  },
  'src/layouts': {
    rooms: ['src/components', 'src/i18n', 'src/styles', 'src/assets'],
    packages: ASTRO,
  },
  'src/pages': {
    // the simulator and the charts draw first frames while the pages are built
    rooms: [
      'src/layouts',
      'src/components',
      'src/i18n',
      'src/styles',
      'src/assets',
      'src/content',
      'src/simulator',
      'src/charts',
    ],
    packages: ASTRO,
  },
  bin: { rooms: ['src/simulator', 'src/lms', 'src/content/scenarios'], packages: ['node:*'] },
};

const SIMULATOR_DOOR = 'src/simulator/index.ts';

/** The room a path lies in, or undefined: tests, scripts and configuration are in none. */
export function roomOf(path: string): string | undefined {
  return Object.keys(ROOMS).find((room) => path.startsWith(`${room}/`));
}

/** Everything a file imports, re-exports, globs or loads by URL, as written. */
export function specifiersOf(source: Source): string[] {
  const found: string[] = [];
  const add = (node: ts.Node | undefined) => {
    if (node && ts.isStringLiteralLike(node)) found.push(node.text);
  };
  walk(treeOf(source), (node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) add(node.moduleSpecifier);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal);
    else if (ts.isCallExpression(node) && /^import(\.meta\.glob)?$/.test(node.expression.getText())) {
      const [first] = node.arguments;
      if (first && ts.isArrayLiteralExpression(first)) first.elements.forEach(add);
      else add(first);
    } else if (ts.isNewExpression(node) && node.arguments?.[1]?.getText() === 'import.meta.url') {
      add(node.arguments[0]);
    }
  });
  return found;
}

function matches(allowed: readonly string[], name: string): boolean {
  return allowed.some((entry) =>
    entry.endsWith('*')
      ? name.startsWith(entry.slice(0, -1))
      : name === entry || name.startsWith(`${entry}/`),
  );
}

function problemWith(path: string, room: string, specifier: string): string | undefined {
  const { rooms, packages } = ROOMS[room] as Room;
  if (!specifier.startsWith('.')) {
    if (specifier.startsWith('/src/')) return `imports '${specifier}': write a relative path`;
    return matches(packages, specifier) ? undefined : `may not import the package '${specifier}'`;
  }
  const target = posix.join(posix.dirname(path), specifier.replace(/\?.*$/, ''));
  if (target.startsWith(`${room}/`)) return undefined;
  if (!matches(rooms, target)) return `may not import '${target}'`;
  if (target.startsWith('src/simulator/') && target !== SIMULATOR_DOOR) {
    return `reaches '${target}': the simulator's only door is index.ts`;
  }
  return undefined;
}

/** Sentences about the imports of a file that its room forbids. */
export function roomProblems(source: Source): string[] {
  const room = roomOf(source.path);
  if (room === undefined) return [];
  const specifiers = source.path.endsWith('.mdx')
    ? [...source.text.matchAll(/^\s*import\s.*?['"]([^'"]+)['"]/gm)].map((match) => match[1] ?? '')
    : specifiersOf(source);
  return specifiers
    .map((specifier) => problemWith(source.path, room, specifier))
    .filter((problem) => problem !== undefined)
    .map((problem) => `${source.path} ${problem}`);
}
