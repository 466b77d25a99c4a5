import { lessonGoal } from '../../../i18n/areas/lesson-goal.ts';
import { duration, percent } from '../../../i18n/formats.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { plainNumber } from './calculator.ts';
import type { GoalUnit } from './goal.ts';
import { yuan } from './yuan.ts';

/** A figure with its unit, as a sentence writes it: ¥4,230, 2.6%, 4.62 stars. */
export function goalValue(value: number, unit: GoalUnit, locale: Locale): string {
  switch (unit) {
    case 'yuan':
      return yuan(value, locale);
    case 'percent':
      return percent(value / 100, locale, (String(value).split('.')[1] ?? '').length);
    case 'days':
      return duration(value, 'day', locale);
    case 'hours':
      return duration(value, 'hour', locale);
    case 'stars':
    case 'orders':
      return lessonGoal[locale].units[unit](plainNumber(value, locale));
  }
}
