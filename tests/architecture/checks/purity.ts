import ts from 'typescript';
import { placeOf, type Source, treeOf, walk } from './source.ts';

/** Exact by the language's specification, so the same in every engine. */
const EXACT_MATHS = new Set(
  'abs ceil clz32 floor fround imul max min round sign sqrt trunc E LN10 LN2 LOG10E LOG2E PI SQRT1_2 SQRT2'.split(
    ' ',
  ),
);

/** Clocks, luck, languages, pages, stores and machines: nothing a rule may know about. */
const FORBIDDEN_GLOBALS = new Set(
  (
    'Date Intl Temporal console performance crypto document window globalThis self navigator location ' +
    'localStorage sessionStorage indexedDB fetch setTimeout setInterval setImmediate queueMicrotask ' +
    'requestAnimationFrame process Buffer require eval Function WeakRef Worker postMessage structuredClone'
  ).split(' '),
);

const FORBIDDEN_METHODS = /^(localeCompare|toLocale\w+|normalize)$/;

/** True when the identifier stands for a value of that name, not for a property, key, type or import name. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  if (ts.isVariableDeclaration(parent) || ts.isParameter(parent)) return parent.initializer === node;
  return !(
    ts.isPropertySignature(parent) ||
    ts.isMethodSignature(parent) ||
    ts.isBindingElement(parent) ||
    ts.isImportSpecifier(parent) ||
    ts.isExportSpecifier(parent) ||
    ts.isJsxAttribute(parent)
  );
}

function impurityOf(node: ts.Node): string | undefined {
  if (ts.isBinaryExpression(node)) {
    const operator = node.operatorToken.kind;
    const isPower =
      operator === ts.SyntaxKind.AsteriskAsteriskToken ||
      operator === ts.SyntaxKind.AsteriskAsteriskEqualsToken;
    return isPower ? '** differs between engines' : undefined;
  }
  if (ts.isElementAccessExpression(node) && node.expression.getText() === 'Math')
    return 'Math[…] hides a name';
  if (ts.isPropertyAccessExpression(node)) {
    const name = node.name.text;
    if (node.expression.getText() === 'Math' && !EXACT_MATHS.has(name))
      return `Math.${name} differs between engines`;
    return FORBIDDEN_METHODS.test(name) ? `.${name}() depends on the machine's language data` : undefined;
  }
  if (ts.isIdentifier(node) && isReference(node)) {
    if (FORBIDDEN_GLOBALS.has(node.text)) return `${node.text} is outside the simulator's world`;
    const namesMath = node.text === 'Math' && !ts.isPropertyAccessExpression(node.parent);
    if (namesMath && !ts.isElementAccessExpression(node.parent)) return 'Math may not be handed around';
  }
  return undefined;
}

/** Sentences about whatever in a simulator file could make two machines disagree. */
export function purityProblems(source: Source): string[] {
  const problems: string[] = [];
  walk(treeOf(source), (node) => {
    const impurity = impurityOf(node);
    if (impurity !== undefined) problems.push(`${placeOf(source, node)} ${impurity}`);
  });
  return problems;
}
