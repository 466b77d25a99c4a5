import { readLastShop, seasonWeeksOf } from '../../stores/last-shop.ts';

/** Offers to go on with the shop of the last visit in place of opening a new one. */
export function offerLastShop(): void {
  const link = document.querySelector<HTMLAnchorElement>('[data-start]');
  const shop = readLastShop();
  if (!link || !shop) return;
  const week = Math.min(shop.week + 1, seasonWeeksOf(shop));
  const words = link.dataset['continue'] ?? '';
  link.textContent = words.replace('{week}', String(week)).replace('{shop}', () => shop.shopName);
  link.href = link.href.replace(/#.*$/, '#/cockpit');
  document.querySelector('[data-another]')?.removeAttribute('hidden');
}
