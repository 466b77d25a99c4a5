import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { readSources, treeOf, walk } from '../architecture/checks/source.ts';

/**
 * A screen of the shop comes with its own styles and with nobody else's: what it draws must be styled by files that it,
 * or the frame around it, imports. Otherwise it would look right only after another screen had been opened.
 */
const FRAME = [
  'src/layouts/BaseLayout.astro',
  'src/pages/[locale]/play.astro',
  'src/components/shop/Play.tsx',
];

interface Part {
  readonly imports: readonly string[];
  readonly lazyParts: readonly string[];
  readonly classWords: readonly string[];
}

const words = (text: string) => text.split(/\s+/).filter((word) => /^[a-z][\w-]*$/i.test(word));

/** What a module imports at once and later, and the words it writes into `class`. */
function partOf(file: string): Part {
  const text = readFileSync(file, 'utf8');
  const imports: string[] = [];
  const lazyParts: string[] = [];
  const classWords: string[] = [];
  const resolve = (target: string) => path.posix.join(path.posix.dirname(file), target);
  walk(treeOf({ path: file, text }), (node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      const from = node.moduleSpecifier;
      if (from !== undefined && ts.isStringLiteral(from) && from.text.startsWith('.')) {
        imports.push(resolve(from.text));
      }
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [target] = node.arguments;
      if (target !== undefined && ts.isStringLiteral(target)) lazyParts.push(resolve(target.text));
    } else if (ts.isJsxAttribute(node) && node.name.getText() === 'class' && node.initializer !== undefined) {
      walk(node.initializer, (inner) => {
        // `verdict === 'gain'` compares, it does not name a class
        if (
          ts.isBinaryExpression(inner.parent) &&
          inner.parent.operatorToken.kind !== ts.SyntaxKind.PlusToken
        )
          return;
        if (ts.isStringLiteralLike(inner)) classWords.push(...words(inner.text));
        if (ts.isTemplateExpression(inner)) classWords.push(...words(inner.head.text));
      });
    }
  });
  return { imports, lazyParts, classWords };
}

const parts = new Map<string, Part>();
function part(file: string): Part {
  const known = parts.get(file) ?? partOf(file);
  parts.set(file, known);
  return known;
}

/** Everything `roots` import at once, themselves included. */
function closure(roots: readonly string[]): Set<string> {
  const reached = new Set(roots);
  for (const file of reached) {
    if (!/\.(ts|tsx|astro)$/.test(file) || !existsSync(file)) continue;
    for (const next of part(file).imports) reached.add(next);
  }
  return reached;
}

/** Classes that a selector asks for, and the file it stands in. */
interface Rule {
  readonly file: string;
  readonly classes: readonly string[];
}

/** Class → the selectors under src/components that name it. */
const styledBy = new Map<string, Rule[]>();
for (const { path: file, text } of readSources((name) => /^src\/components\/.*\.css$/.test(name))) {
  const heads = text.replace(/\/\*[\s\S]*?\*\//g, '').match(/[^{}]+(?=\{)/g) ?? [];
  for (const head of heads) {
    if (head.trimStart().startsWith('@')) continue;
    const classes = [...head.matchAll(/\.([a-z][\w-]*)/gi)].map((match) => match[1] ?? '');
    for (const name of new Set(classes)) {
      styledBy.set(name, [...(styledBy.get(name) ?? []), { file, classes }]);
    }
  }
}

const general = new Set(
  readSources((name) => /^src\/styles\/.*\.css$/.test(name)).flatMap(({ text }) =>
    [...text.matchAll(/\.([a-z][\w-]*)/gi)].map((match) => match[1] ?? ''),
  ),
);
const frame = closure(FRAME);

/** Sentences about classes of `file` and its lazy parts that nothing it brings along styles. */
function leaning(file: string, around: ReadonlySet<string>): string[] {
  const brought = new Set([...closure([file]), ...around]);
  const modules = [...brought].filter((name) => name.endsWith('.tsx') && existsSync(name));
  const used = new Set(modules.flatMap((name) => part(name).classWords));
  return modules.flatMap((name) => [
    ...part(name).classWords.flatMap((word) => {
      const rules = (styledBy.get(word) ?? []).filter(({ classes }) => classes.every((one) => used.has(one)));
      if (rules.length === 0 || general.has(word) || rules.some(({ file: css }) => brought.has(css)))
        return [];
      return [`${name} uses .${word}, which only ${rules.map(({ file: css }) => css).join(', ')} styles`];
    }),
    ...part(name)
      .lazyParts.filter((lazy) => lazy.endsWith('.tsx') && !brought.has(lazy))
      .flatMap((lazy) => leaning(lazy, brought)),
  ]);
}

const screens = part('src/components/shop/screens.ts').lazyParts;

describe('the styles of a screen come with it', () => {
  test('there are screens, and styles', () => {
    expect(screens.length).toBeGreaterThan(20);
    expect(styledBy.size).toBeGreaterThan(200);
  });

  test.each(screens)('%s', (screen) => {
    expect([...new Set(leaning(screen, frame))]).toEqual([]);
  });
});
