import ts from 'typescript';
import { placeOf, type Source, treeOf, walk } from './source.ts';

const HAN = /\p{Script=Han}/u;
const TWO_WORDS = /\p{Script=Latin}{2,}[\s,.;:!?]+\p{Script=Latin}{2,}/u;

/** Attributes that are read to a visitor. */
const SPOKEN = /^(alt|title|placeholder|label|aria-(label|description|roledescription|valuetext))$/;

function inCode(source: Source): string[] {
  const problems: string[] = [];
  const report = (node: ts.Node, text: string) =>
    problems.push(`${placeOf(source, node)} shows words of its own: ${text.trim().replace(/\s+/g, ' ')}`);
  walk(treeOf(source), (node) => {
    if (ts.isJsxText(node)) {
      if (HAN.test(node.text) || TWO_WORDS.test(node.text)) report(node, node.text);
    } else if (
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node)
    ) {
      const attribute = ts.isJsxAttribute(node.parent) ? node.parent.name.getText() : '';
      const isSpoken = SPOKEN.test(attribute) && TWO_WORDS.test(node.text);
      if (HAN.test(node.text) || isSpoken) report(node, node.text);
    }
  });
  return problems;
}

/** Markup of an .astro file: what is left without frontmatter, scripts, styles and comments. */
function markupOf(text: string): string {
  const blank = (part: string) => part.replace(/[^\n]/g, ' ');
  return text
    .replace(/^\s*---\n[\s\S]*?\n---/, blank)
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, blank)
    .replace(/<!--[\s\S]*?-->|\/\*[\s\S]*?\*\//g, blank);
}

function inMarkup({ path, text }: Source): string[] {
  const markup = markupOf(text);
  const lineAt = (index: number) => markup.slice(0, index).split('\n').length;
  const problems = [...markup.matchAll(/[^\n]*\p{Script=Han}[^\n]*/gu)].map(
    (match) => `${path}:${lineAt(match.index)} shows words of its own: ${match[0].trim()}`,
  );
  for (const match of markup.matchAll(/(?:(?<!=)>|\})([^<>{}]+)(?=[<{])/g)) {
    const words = match[1] ?? '';
    // `a > b ? c : <d>` is code, not a text node
    if (TWO_WORDS.test(words) && !/[=?&|;()]/.test(words)) {
      problems.push(`${path}:${lineAt(match.index)} shows words of its own: ${words.trim()}`);
    }
  }
  for (const match of markup.matchAll(/\s([\w-]+)="([^"]*)"/g)) {
    if (SPOKEN.test(match[1] ?? '') && TWO_WORDS.test(match[2] ?? '')) {
      problems.push(`${path}:${lineAt(match.index)} shows words of its own: ${match[2]}`);
    }
  }
  return problems;
}

/** Sentences about words a visitor would see that are not in src/i18n or src/content. */
export function wordProblems(source: Source): string[] {
  return source.path.endsWith('.astro') ? [...inCode(source), ...inMarkup(source)] : inCode(source);
}
