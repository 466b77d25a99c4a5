import type { FunctionComponent } from 'preact';

/** A widget whose properties the page carries as text. */
type Widget = FunctionComponent<Record<string, unknown>>;

const widgets: Readonly<Record<string, () => Promise<unknown>>> = {
  price: () => import('./PriceLab.tsx').then((module) => module.PriceLab),
  stock: () => import('./StockLab.tsx').then((module) => module.StockLab),
  coupon: () => import('./CouponLab.tsx').then((module) => module.CouponLab),
};

const LUCK = '.lab-luck';

/** Brings a widget to life at the first sign of interest; until then it is a drawing in the page. */
async function wake(element: HTMLElement): Promise<void> {
  const load = widgets[element.dataset['lab'] ?? ''];
  if (element.dataset['awake'] !== undefined || !load) return;
  element.dataset['awake'] = '';
  let wantsLuck = false;
  const hear = (event: Event) => {
    wantsLuck ||= event.target instanceof Element && event.target.closest(LUCK) !== null;
  };
  element.addEventListener('click', hear);
  const [{ h, hydrate }, widget] = await Promise.all([import('preact'), load()]);
  const properties: Record<string, unknown> = JSON.parse(element.dataset['properties'] ?? '{}');
  hydrate(h(widget as Widget, properties), element);
  element.removeEventListener('click', hear);
  // a press that came before the widget could hear it
  if (wantsLuck) element.querySelector<HTMLButtonElement>(LUCK)?.click();
}

/** Watches every widget of the page. */
export function watchLabs(): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-lab]')) {
    for (const event of ['pointerenter', 'pointerdown', 'focusin', 'keydown']) {
      element.addEventListener(event, () => void wake(element), { once: true, passive: true });
    }
  }
}
