import type { ExerciseWidget } from './registry.ts';

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const isField = (target: EventTarget | null): target is Field =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLSelectElement ||
  target instanceof HTMLTextAreaElement;

/** Does again what was done before the exercise could hear it. */
function repeat(target: EventTarget | null, type: string, value: string): void {
  if (isField(target)) {
    if (target.type !== 'checkbox' && target.type !== 'radio') target.value = value;
    for (const name of ['input', 'change']) target.dispatchEvent(new Event(name, { bubbles: true }));
  } else if (type === 'click' && target instanceof Element) {
    target.closest<HTMLElement>('button, .site')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  }
}

/** Brings an exercise to life; until then it is a drawing in the page. */
async function wake(element: HTMLElement): Promise<void> {
  if (element.dataset['awake'] !== undefined) return;
  element.dataset['awake'] = '';
  const early = new Map<EventTarget | null, readonly [type: string, value: string]>();
  const hear = ({ target, type }: Event) => {
    if (type === 'click' && isField(target)) return;
    early.set(target, [type, isField(target) ? target.value : '']);
  };
  for (const type of ['click', 'input', 'change']) element.addEventListener(type, hear);
  const [{ h, hydrate }, widget] = await Promise.all([
    import('preact'),
    import('./registry.ts').then(({ EXERCISES }) => EXERCISES[element.dataset['wake'] ?? '']?.()),
  ]);
  if (!widget) return;
  const properties: Record<string, unknown> = JSON.parse(element.dataset['properties'] ?? '{}');
  hydrate(h(widget as ExerciseWidget, properties), element);
  for (const type of ['click', 'input', 'change']) element.removeEventListener(type, hear);
  element.dataset['awake'] = 'ready';
  for (const [target, [type, value]] of early) repeat(target, type, value);
}

/**
 * Watches every exercise of the page: it wakes at the first sign of interest, or, once the visitor has done
 * anything at all, when it comes near.
 */
export function watchExercises(): void {
  const elements = [...document.querySelectorAll<HTMLElement>('[data-wake]')];
  if (elements.length === 0) return;
  for (const element of elements) {
    for (const event of ['pointerenter', 'pointerdown', 'focusin', 'keydown']) {
      element.addEventListener(event, () => void wake(element), { once: true, passive: true });
    }
  }
  if (!('IntersectionObserver' in window)) return;
  const near = () => {
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          if (!isIntersecting) continue;
          observer.unobserve(target);
          void wake(target as HTMLElement);
        }
      },
      { rootMargin: '200px' },
    );
    for (const element of elements) observer.observe(element);
  };
  // opening a fold counts, too, and does not bubble
  for (const event of ['pointerdown', 'keydown', 'toggle'])
    addEventListener(event, near, { once: true, passive: true, capture: true });
}
