import { shell } from '../../i18n/areas/shell.ts';
import { htmlLang, LOCALES, type Locale, languageName, languageShortName } from '../../i18n/locale.ts';
import { sitePath } from '../ui/paths.ts';

/**
 * The same page in the other language. `path` is without language; the hash is added when the link is
 * followed (page-controls.ts), so that a screen of the shop stays open.
 */
export function LanguageSwitch({ locale, path }: { locale: Locale; path: string }) {
  return (
    <span class="seg" role="group" aria-label={shell[locale].language}>
      {LOCALES.map((other) => (
        <a
          key={other}
          href={sitePath(other, path)}
          lang={htmlLang[other]}
          hreflang={htmlLang[other]}
          title={languageName[other]}
          data-language={other}
          aria-current={other === locale ? 'true' : undefined}
        >
          {languageShortName[other]}
        </a>
      ))}
    </span>
  );
}
