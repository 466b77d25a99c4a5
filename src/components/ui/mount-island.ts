import { type ComponentType, h, render } from 'preact';
import { isLocale, type Locale } from '../../i18n/locale.ts';

/**
 * Draws a component into the page's `[data-island]` element, in the language written there. Used where a
 * page is drawn in the browser alone: Astro's own way empties the element through `innerHTML`, which
 * Trusted Types forbid.
 */
export async function mountIsland(load: () => Promise<ComponentType<{ locale: Locale }>>): Promise<void> {
  const element = document.querySelector<HTMLElement>('[data-island]');
  if (!element) return;
  const locale = element.dataset['island'];
  const component = await load();
  element.replaceChildren();
  render(h(component, { locale: isLocale(locale) ? locale : 'en' }), element);
}
