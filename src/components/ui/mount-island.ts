import { type ComponentType, h, render } from 'preact';
import { isLocale, type Locale } from '../../i18n/locale.ts';

/**
 * Draws a component into the page's `[data-island]` element, in the language written there; of several, into the one
 * that is shown. An inert one already shows the component's first frame, which stays. Astro's own way empties the
 * element through `innerHTML`, which Trusted Types forbid.
 */
export async function mountIsland(load: () => Promise<ComponentType<{ locale: Locale }>>): Promise<void> {
  const islands = [...document.querySelectorAll<HTMLElement>('[data-island]')];
  const element = islands.find((island) => island.checkVisibility()) ?? islands[0];
  if (!element) return;
  const locale = element.dataset['island'];
  const component = await load();
  for (const island of islands) if (island !== element) island.remove();
  // inert: the component's own first frame, which it takes over
  if (element.inert) element.inert = false;
  else element.replaceChildren();
  render(h(component, { locale: isLocale(locale) ? locale : 'en' }), element);
}
