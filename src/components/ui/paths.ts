import { type Locale, localePath } from '../../i18n/locale.ts';

/** Where the site lies on its server, such as `/` or `/shopkeeper/`. */
export const SITE_BASE: string = import.meta.env?.BASE_URL ?? '/';

/** Address of a page in one language: `sitePath('zh', 'play/')`. */
export function sitePath(locale: Locale, path = ''): string {
  return localePath(locale, path, SITE_BASE);
}
