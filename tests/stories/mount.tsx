import { render } from 'preact';
import type { Locale } from '../../src/i18n/locale.ts';
import { GROUPS, groupNamed } from './groups.ts';
import { openShop } from './open-shop.ts';
import { Sheet } from './Sheet.tsx';
import './stories.css';

/** Opens the group's shop and draws its stories; the element says `ready` once they stand. */
export async function mountStories(): Promise<void> {
  const element = document.querySelector<HTMLElement>('[data-stories]');
  const group = groupNamed(element?.dataset['stories']);
  if (!element || group === undefined) return;
  await openShop(GROUPS[group]);
  const { GROUP_STORIES } = await import('./all-stories.ts');
  const locale = (element.dataset['language'] ?? 'en') as Locale;
  render(<Sheet locale={locale} stories={GROUP_STORIES[group]} />, element);
  element.dataset['ready'] = 'true';
}
