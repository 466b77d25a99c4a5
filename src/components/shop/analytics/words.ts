import { analytics } from '../../../i18n/areas/analytics.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { LocalText } from '../../../simulator/index.ts';

export type Words = (typeof analytics)['en'];

/** A text of this screen in both languages, for what is frozen and read later in either. */
export function both(write: (t: Words, locale: Locale) => string): LocalText {
  return { en: write(analytics.en, 'en'), zh: write(analytics.zh, 'zh') };
}
