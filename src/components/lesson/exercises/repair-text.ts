import { lessonRepair } from '../../../i18n/areas/lesson-repair.ts';
import { decimal, money, percent } from '../../../i18n/formats.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { RepairFigure } from './repair.ts';

/** A figure of a repaired table with its unit. */
export function figureText(figure: RepairFigure, value: number | undefined, locale: Locale): string {
  if (value === undefined) return lessonRepair[locale].none;
  if (figure.unit === 'yuan') return money(value * 100, locale);
  if (figure.unit === 'percent') return percent(value, locale, figure.digits);
  return decimal(value, locale, figure.digits);
}

/** A cell in the learner's language: codes have a name, everything else stands as it is. */
export function cellText(
  column:
    | { readonly values?: readonly { readonly id: string; readonly name: string }[] | undefined }
    | undefined,
  cell: string | number | undefined,
): string {
  return column?.values?.find(({ id }) => id === cell)?.name ?? String(cell ?? '');
}
