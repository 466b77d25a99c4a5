/** The two languages of the product. */
export const LOCALES = ['en', 'zh'] as const;
export type Locale = (typeof LOCALES)[number];

/** Value of the `lang` attribute, and the tag that `Intl` takes. */
export const htmlLang: Readonly<Record<Locale, string>> = { en: 'en', zh: 'zh-CN' };

/** Each language in its own words, for the language switch. */
export const languageName: Readonly<Record<Locale, string>> = { en: 'English', zh: '简体中文' };
export const languageShortName: Readonly<Record<Locale, string>> = { en: 'EN', zh: '中文' };

export function otherLocale(locale: Locale): Locale {
  return locale === 'en' ? 'zh' : 'en';
}

export function isLocale(value: unknown): value is Locale {
  return value === 'en' || value === 'zh';
}

/** The text of a name that comes in both languages, such as a product's. */
export function textOf(text: Readonly<Record<Locale, string>>, locale: Locale): string {
  return text[locale];
}

/**
 * Address of a page: base, language, path.
 * @param path without language, such as `play/` or `learn/foundations/`; empty for the landing page
 * @param base the site's base path, ending or not in a slash
 */
export function localePath(locale: Locale, path = '', base = '/'): string {
  return `${base.endsWith('/') ? base : `${base}/`}${locale}/${path.replace(/^\//, '')}`;
}
