// @ts-check
import { defineMdastPlugin } from 'satteri';

const HAN = /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/;
const TEX_WORDS = /\\(?:text|mathrm|textbf|operatorname\*?)\{[^{}]*\}/g;
// what a lesson may put in braces: a comment, one plain string, or the name of a value
const HARMLESS_BRACES = [/^\/\*[\s\S]*\*\/$/, /^(['"`])[^'"`]*\1$/, /^[A-Za-z_$][\w$.]*(\[\w+\])*$/];

/** Stops the build on text that is accepted as it stands but would be shown as something else. */
export function satteriLint() {
  // a factory, so that each file gets its own visitor state
  return () => {
    /** @param {any} context @param {any} node @param {string} message @returns {never} */
    const refuse = (context, node, message) => {
      const file = context.fileURL ? decodeURIComponent(context.fileURL.pathname) : 'lesson';
      const place = node.position ? `:${node.position.start.line}:${node.position.start.column}` : '';
      throw new Error(`${file}${place} ${message}`);
    };
    /** @param {any} node @param {any} context */
    const braces = (node, context) => {
      const code = node.value.trim();
      if (HARMLESS_BRACES.some((pattern) => pattern.test(code))) return;
      refuse(context, node, `{${code}} would be run as code; write \\{ for a brace`);
    };
    return defineMdastPlugin({
      name: 'shop-content-lint',
      options: { position: true },
      text(node, context) {
        if (/\*\*|__/.test(node.value)) {
          refuse(context, node, 'emphasis did not open or close; keep full-width punctuation outside **');
        }
      },
      inlineMath(node, context) {
        const { position } = /** @type {any} */ (node);
        const source = position
          ? /** @type {any} */ (context).source.slice(position.start.offset, position.end.offset)
          : `$${node.value}$`;
        if (source.startsWith('$$')) refuse(context, node, 'put the $$ of a block on lines of their own');
        if (/^\s|\s$/.test(source.replace(/^\$+|\$+$/g, ''))) {
          refuse(context, node, `${source} opens or closes with a space; write \\$ for a dollar`);
        }
        if (HAN.test(node.value.replace(TEX_WORDS, ''))) {
          refuse(context, node, `Chinese in $${node.value}$ belongs inside \\text{}`);
        }
        /** @type {ReturnType<typeof context.parent> | undefined} */
        let above = context.parent(node);
        for (; above; above = context.parent(above)) {
          if (above.type === 'heading')
            refuse(context, node, 'a formula in a heading is lost from its anchor');
        }
      },
      link(node, context) {
        if (/[^ -~]|%E[3-9]/i.test(node.url)) {
          refuse(
            context,
            node,
            `the address ${decodeURI(node.url)} swallowed Chinese; write [text](address)`,
          );
        }
      },
      mdxTextExpression: braces,
      mdxFlowExpression: braces,
    });
  };
}
