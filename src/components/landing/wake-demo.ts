import type { PriceDemoProps } from './PriceDemo.tsx';

/** Brings the drawing to life at the first sign of interest: pointer, touch or key. */
export function watchDemo(): void {
  const element = document.querySelector<HTMLElement>('[data-demo]');
  if (!element) return;
  const wake = async () => {
    if (element.dataset['awake'] !== undefined) return;
    element.dataset['awake'] = '';
    const [{ h, hydrate }, { PriceDemo }] = await Promise.all([import('preact'), import('./PriceDemo.tsx')]);
    const properties: PriceDemoProps = JSON.parse(element.dataset['demo'] ?? '{}');
    hydrate(h(PriceDemo, properties), element);
  };
  for (const event of ['pointerenter', 'pointerdown', 'focusin', 'keydown']) {
    element.addEventListener(event, () => void wake(), { once: true, passive: true });
  }
}
