import { htmlLang, type Locale } from '../../i18n/locale.ts';

/** A day counted from 1970, in words. */
export function dayText(day: number, locale: Locale): string {
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : htmlLang[locale], {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(day * 86_400_000);
}
