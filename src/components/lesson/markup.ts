import temml from 'temml';

/** A formula as MathML, with its TeX kept inside for copying. Throws when it cannot be drawn. */
export function formulaMarkup(tex: string, isBlock: boolean): string {
  return temml.renderToString(tex, { displayMode: isBlock, throwOnError: true, annotate: true });
}
