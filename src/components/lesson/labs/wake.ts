/** Brings a widget to life at the first sign of interest; until then it is a drawing in the page. */
const widgets = {
  price: () => import('./PriceLab.tsx').then((module) => module.PriceLab),
  stock: () => import('./StockLab.tsx').then((module) => module.StockLab),
  coupon: () => import('./CouponLab.tsx').then((module) => module.CouponLab),
};

async function wake(element: HTMLElement): Promise<void> {
  const name = element.dataset['lab'];
  if (element.dataset['awake'] !== undefined || !name || !(name in widgets)) return;
  element.dataset['awake'] = '';
  const [{ h, hydrate }, widget] = await Promise.all([import('preact'), widgets[name as keyof typeof widgets]()]);
  // the page wrote the properties for this very widget
  const properties = JSON.parse(element.dataset['properties'] ?? '{}') as never;
  hydrate(h(widget, properties), element);
}

/** Watches every widget of the page. */
export function watchLabs(): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-lab]')) {
    for (const event of ['pointerenter', 'pointerdown', 'focusin', 'keydown']) {
      element.addEventListener(event, () => void wake(element), { once: true, passive: true });
    }
  }
}
