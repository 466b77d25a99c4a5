import ts from 'typescript';
import { type Source, treeOf, walk } from './source.ts';

/** Rule IDs of RULES.md, from lines such as `- **X1** sentence`, in order, repeats kept. */
export function writtenRules(markdown: string): string[] {
  return [...markdown.matchAll(/^- \*\*([A-Z]+\d+)\*\* \S/gm)].map((match) => match[1] ?? '');
}

/** `test`, `it`, `test.each(rows)`, `test.skipIf(x)`: the name a chain of calls starts with, skipped tests aside. */
function callee(node: ts.Expression): string | undefined {
  if (ts.isIdentifier(node)) return node.text;
  if (ts.isCallExpression(node) || ts.isTaggedTemplateExpression(node)) {
    return callee(ts.isCallExpression(node) ? node.expression : node.tag);
  }
  if (!ts.isPropertyAccessExpression(node)) return undefined;
  return /^(skip|todo|fails)$/.test(node.name.text) ? undefined : callee(node.expression);
}

/** Titles of the tests in a file that would run. */
export function testTitles(source: Source): string[] {
  const titles: string[] = [];
  walk(treeOf(source), (node) => {
    if (!ts.isCallExpression(node) || !/^(test|it)$/.test(callee(node.expression) ?? '')) return;
    const [title] = node.arguments;
    if (title && ts.isStringLiteralLike(title)) titles.push(title.text);
    else if (title && ts.isTemplateExpression(title)) titles.push(title.head.text);
  });
  return titles;
}

/** Rule IDs that test titles claim: `X1: …`, or `X1, X2: …` for a test of two rules at once. */
export function provedRules(titles: readonly string[]): string[] {
  return titles.flatMap((title) => /^([A-Z]+\d+(?:, [A-Z]+\d+)*): /.exec(title)?.[1]?.split(', ') ?? []);
}

/** Sentences about rules without a test, tests without a rule, and rules written twice. */
export function ruleProblems(markdown: string, tests: readonly Source[]): string[] {
  const written = writtenRules(markdown);
  const proved = new Set(provedRules(tests.flatMap(testTitles)));
  return [
    ...written
      .filter((rule, index) => written.indexOf(rule) !== index)
      .map((rule) => `${rule} is written twice`),
    ...written.filter((rule) => !proved.has(rule)).map((rule) => `${rule} has no test titled '${rule}: …'`),
    ...[...proved]
      .filter((rule) => !written.includes(rule))
      .map((rule) => `a test names the unknown rule ${rule}`),
  ];
}
