import type { ComponentChildren } from 'preact';
import { common } from '../../../i18n/areas/common.ts';
import { formulaFigures } from '../../../i18n/areas/formula-figures.ts';
import { integer, money } from '../../../i18n/formats.ts';
import type { Locale } from '../../../i18n/locale.ts';
import {
  FIGURE_FORMULAS,
  figureLine,
  hasFormula,
  keyFigures,
  type LinePart,
  type WeekResult,
} from '../../../simulator/index.ts';
import { useLocale } from '../../ui/locale.tsx';
import { Term } from '../../ui/Term.tsx';
import { type KeyFigure, writeFigure } from './key-figures.ts';

/** Entries of the glossary by figure. */
const ENTRIES: Partial<Record<KeyFigure, string>> = {
  conversionRate: 'order-conversion-rate',
  averageOrderValueFen: 'average-order-value',
  refundRate: 'refund-rate',
  repurchaseRate: 'repurchase-rate',
  satisfaction: 'customer-satisfaction-index',
  slaAttainmentRate: 'service-level-agreement',
};

interface FigureTermProps {
  readonly figure: KeyFigure;
  /** The week whose numbers go into the equation. */
  readonly result: WeekResult;
  readonly children: ComponentChildren;
}

/** A key figure whose card says how it is worked out, with the week's own numbers. */
export function FigureTerm({ figure, result, children }: FigureTermProps) {
  const locale = useLocale();
  const { label, definition } = common[locale].kpis[figure];
  if (!hasFormula(figure)) {
    return (
      <Term name={label} definition={definition} entry={ENTRIES[figure]}>
        {children}
      </Term>
    );
  }
  const t = formulaFigures[locale];
  const id = FIGURE_FORMULAS[figure];
  const line = figureLine(figure, result);
  const worked =
    line === undefined
      ? ''
      : ` · ${writeLine(line, locale)} = ${writeFigure(figure, keyFigures(result)[figure], locale)}`;
  return (
    <Term name={label} definition={t.plain[id]} detail={`${t.formula(id)}${worked}`} entry={ENTRIES[figure]}>
      {children}
    </Term>
  );
}

/** `(¥180 − ¥36) ÷ ¥180`: numbers in the reader's format, signs as they are. */
function writeLine(line: readonly LinePart[], locale: Locale): string {
  const write = (part: LinePart) => {
    if (typeof part === 'string') return part;
    return part.unit === 'fen' ? money(part.value, locale) : integer(part.value, locale);
  };
  return line.map(write).join(' ').replaceAll('( ', '(').replaceAll(' )', ')');
}
