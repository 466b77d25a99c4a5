/** Forms that many equations share. Each call only builds a definition, so an unused one is left out. */
import {
  amountOf,
  baseOf,
  type Formula,
  type FormulaSymbol,
  type FormulaUnit,
  valueOf,
  type WorkedCheck,
} from './formula.ts';

/** A letter with its meaning's key and its unit. */
/* @__NO_SIDE_EFFECTS__ */
export function symbol(id: string, tex: string, unit: FormulaUnit): FormulaSymbol {
  return { id, tex, unit };
}

interface Quotient {
  readonly id: string;
  readonly result: FormulaSymbol;
  readonly top: FormulaSymbol;
  readonly bottom: FormulaSymbol;
  readonly check: WorkedCheck;
}

const over = (result: string, top: string, bottom: string): string => `${result} = \\frac{${top}}{${bottom}}`;

/** `top` ÷ `bottom`, where the bottom is above 0. */
/* @__NO_SIDE_EFFECTS__ */
export function quotient({ id, result, top, bottom, check }: Quotient): Formula {
  return {
    id,
    tex: over(result.tex, top.tex, bottom.tex),
    result,
    symbols: [top, bottom],
    compute: (values) => valueOf(values, top.id) / baseOf(values, bottom.id),
    check,
  };
}

/** A quotient whose top is counted among its bottom, so that the answer lies from 0 to 1. */
/* @__NO_SIDE_EFFECTS__ */
export function shareOf(parts: Quotient): Formula {
  const { top, bottom } = parts;
  return {
    ...quotient(parts),
    compute(values) {
      const [part, whole] = [amountOf(values, top.id), baseOf(values, bottom.id)];
      if (part > whole) throw new RangeError(`${top.id} must not exceed ${bottom.id}`);
      return part / whole;
    },
  };
}

interface Change {
  readonly id: string;
  readonly result: FormulaSymbol;
  readonly before: FormulaSymbol;
  readonly after: FormulaSymbol;
  readonly check: WorkedCheck;
}

/** The rise from before to after as a share of before; negative where it fell. */
/* @__NO_SIDE_EFFECTS__ */
export function growth({ id, result, before, after, check }: Change): Formula {
  return {
    id,
    tex: over(result.tex, `${after.tex} - ${before.tex}`, before.tex),
    result,
    symbols: [before, after],
    compute(values) {
      const base = baseOf(values, before.id);
      return (valueOf(values, after.id) - base) / base;
    },
    check,
  };
}

/** What was saved from before to after as a share of before. */
/* @__NO_SIDE_EFFECTS__ */
export function saving({ id, result, before, after, check }: Change): Formula {
  return {
    id,
    tex: over(result.tex, `${before.tex} - ${after.tex}`, before.tex),
    result,
    symbols: [before, after],
    compute(values) {
      const base = baseOf(values, before.id);
      return (base - amountOf(values, after.id)) / base;
    },
    check,
  };
}
