import temml from 'temml';
import type { Formula } from '../../../simulator/index.ts';

/** Characters nobody writes, one for each symbol of a formula. */
const SLOT = '[\\uE000-\\uE0FF]';
const FIRST = 0xe000;

/** The TeX with every symbol replaced by its slot; undefined if one of them is drawn in another way. */
function slotted(formula: Formula): string | undefined {
  const byLength = formula.symbols
    .map(({ tex }, index) => ({ tex, slot: String.fromCharCode(FIRST + index) }))
    .sort((one, other) => other.tex.length - one.tex.length);
  let line = formula.tex;
  for (const { tex, slot } of byLength) {
    let at = line.indexOf(tex);
    let isFound = false;
    while (at >= 0) {
      const before = line[at - 1] ?? '';
      const after = line[at + tex.length] ?? '';
      const isWhole =
        !/[A-Za-z\\]/.test(before) && !(/[A-Za-z]$/.test(tex) && /[A-Za-z]/.test(after)) && after !== '_';
      if (isWhole) {
        line = line.slice(0, at) + slot + line.slice(at + tex.length);
        isFound = true;
      }
      at = line.indexOf(tex, at + 1);
    }
    if (!isFound) return undefined;
  }
  // numbers side by side would read as one
  return line
    .replace(new RegExp(`(${SLOT}|\\d|\\))(?:\\s|\\\\,)*(?=${SLOT})`, 'g'), '$1 \\times ')
    .replace(new RegExp(`(${SLOT})(?:\\s|\\\\,)*(?=\\(|\\\\sqrt|\\\\frac|\\\\left)`, 'g'), '$1 \\times ');
}

/**
 * The equation with a place for the number of each symbol: MathML in which `<mn data-symbol>` is filled in later.
 * Undefined for an equation that cannot be written so.
 */
export function substitutionMarkup(formula: Formula): string | undefined {
  const line = slotted(formula);
  if (line === undefined) return undefined;
  const place = (slot: string) => slot.charCodeAt(0) - FIRST;
  const tex = line.replace(new RegExp(SLOT, 'g'), (slot) => `\\text{slot${place(slot)}}`);
  const markup = temml.renderToString(tex, { displayMode: true, throwOnError: true });
  return markup.replace(
    /<mtext>slot(\d+)<\/mtext>/g,
    (_, index: string) => `<mn data-symbol="${formula.symbols[Number(index)]?.id}"></mn>`,
  );
}
