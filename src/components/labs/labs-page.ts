/** Scripts of the practice pages: the lab comes to life, the list shows what was reached. */
import type { PracticeLabProps } from './PracticeLab.tsx';
import { RESULTS_KEY } from './results-key.ts';

/** Takes over the lab that the build has drawn. */
export async function startPractice(): Promise<void> {
  const element = document.querySelector<HTMLElement>('[data-practice]');
  if (!element) return;
  const [{ h, hydrate }, { PracticeLab }] = await Promise.all([
    import('preact'),
    import('./PracticeLab.tsx'),
  ]);
  const properties = JSON.parse(element.dataset['practice'] ?? '{}') as PracticeLabProps;
  hydrate(h(PracticeLab, properties), element);
  element.dataset['ready'] = '';
}

/** Fills in the best results, if this browser has any; what writes them out is loaded then alone. */
export async function showResults(): Promise<void> {
  try {
    if (localStorage.getItem(RESULTS_KEY) === null) return;
  } catch {
    return;
  }
  const { showBest } = await import('./show-best.ts');
  showBest();
}
