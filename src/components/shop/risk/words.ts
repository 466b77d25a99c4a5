import { risk } from '../../../i18n/areas/risk.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { LocalText } from '../../../simulator/index.ts';

export type Words = (typeof risk)['en'];

/** A text of this screen in both languages, for tables that can be frozen as evidence. */
export function both(write: (t: Words, locale: Locale) => string): LocalText {
  return { en: write(risk.en, 'en'), zh: write(risk.zh, 'zh') };
}
