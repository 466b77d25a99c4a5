import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Locale } from '../../i18n/locale.ts';

const LocaleContext = createContext<Locale>('en');

/** Gives an island its language; the page passes it in, because an island cannot read the route. */
export function LocaleProvider({ locale, children }: { locale: Locale; children: ComponentChildren }) {
  return <LocaleContext.Provider value={locale}>{children}</LocaleContext.Provider>;
}

/** Language of the island this component is in. */
export function useLocale(): Locale {
  return useContext(LocaleContext);
}
