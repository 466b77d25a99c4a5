import type { Locale } from '../../../i18n/locale.ts';

/** A label and what it stands for, with the colon of the language. */
export function labelled(label: string, text: string, locale: Locale): string {
  return locale === 'zh' ? `${label}：${text}` : `${label}: ${text}`;
}
