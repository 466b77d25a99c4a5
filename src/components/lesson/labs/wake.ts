import type { LabWidget } from './widgets.ts';

const LUCK = '.lab-luck';

/** Brings a widget to life at the first sign of interest; until then it is a drawing in the page. */
async function wake(element: HTMLElement): Promise<void> {
  if (element.dataset['awake'] !== undefined) return;
  element.dataset['awake'] = '';
  let wantsLuck = false;
  const hear = (event: Event) => {
    wantsLuck ||= event.target instanceof Element && event.target.closest(LUCK) !== null;
  };
  element.addEventListener('click', hear);
  // the list of all labs is fetched with the first of them: it is too long for every lesson
  const [{ h, hydrate }, widget] = await Promise.all([
    import('preact'),
    import('./widgets.ts').then(({ LABS }) => LABS[element.dataset['lab'] ?? '']?.()),
  ]);
  if (!widget) return;
  const properties: Record<string, unknown> = JSON.parse(element.dataset['properties'] ?? '{}');
  hydrate(h(widget as LabWidget, properties), element);
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
