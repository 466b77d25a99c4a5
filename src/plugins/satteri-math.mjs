// @ts-check
import { defineMdastPlugin } from 'satteri';
import temml from 'temml';

/**
 * Draws TeX as MathML. The TeX source stays inside as an annotation, so it can be copied.
 * @param {string} tex
 * @param {{ display: boolean, where: string }} options
 */
export function mathMarkup(tex, { display, where }) {
  try {
    return temml.renderToString(tex, { displayMode: display, throwOnError: true, annotate: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${where}: cannot draw the formula ${tex}\n  ${reason}`);
  }
}

/**
 * Formulas in lessons become MathML when the site is built: `$…$` in a line, `$$` on lines of their own
 * as a block. A formula that cannot be drawn stops the build.
 *
 * The markup goes in through `set:html`, since a raw node would be read as Markdown once more and lose
 * its backslashes.
 */
export function satteriMath() {
  /**
   * @param {'mdxJsxTextElement' | 'mdxJsxFlowElement'} type
   * @param {string} html
   * @returns {any} the node types of the plugin interface do not know MDX elements
   */
  const fragment = (type, html) => ({
    type,
    name: 'Fragment',
    attributes: [{ type: 'mdxJsxAttribute', name: 'set:html', value: html }],
    children: [],
  });
  return defineMdastPlugin({
    name: 'shop-math',
    inlineMath(node, context) {
      const where = context.fileURL?.pathname ?? 'formula';
      return fragment('mdxJsxTextElement', mathMarkup(node.value, { display: false, where }));
    },
    math(node, context) {
      const where = context.fileURL?.pathname ?? 'formula';
      return fragment('mdxJsxFlowElement', mathMarkup(node.value, { display: true, where }));
    },
  });
}
