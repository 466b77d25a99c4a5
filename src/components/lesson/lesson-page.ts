/**
 * Unfolds a lesson: a card opens when the prompt before it is answered, and prompts that went wrong come
 * back at the end. Everything is in the page already; this only hides, shows and remembers.
 */
import { $progress, recordAnswer, setCompleted } from '../../stores/progress.ts';
import { watchExercises } from './exercises/wake.ts';
import { startOrder } from './order-list.ts';
import { askForAnswer, type PromptWords, readAnswer, restoreAnswer, showJudgement } from './prompt-form.ts';
import { clearParts } from './prompt-parts.ts';

interface Page {
  readonly root: HTMLElement;
  readonly lessonId: string;
  readonly words: PromptWords;
  readonly cards: readonly HTMLElement[];
  /** Cards without a prompt that were read on from. */
  readonly passed: Set<HTMLElement>;
  /** Prompts whose first answer in this visit, or an earlier one, was wrong and which were not repeated yet. */
  readonly missed: Set<string>;
}

const promptOf = (card: HTMLElement) => card.querySelector<HTMLFormElement>('form[data-prompt]');
const answersOf = (page: Page) => $progress.get()[page.lessonId]?.answers ?? {};

function isBehind(page: Page, card: HTMLElement): boolean {
  const form = promptOf(card);
  if (!form) return page.passed.has(card);
  return answersOf(page)[form.dataset['prompt'] ?? ''] !== undefined;
}

function draw(page: Page): void {
  const { root, cards } = page;
  const firstOpen = cards.findIndex((card) => !isBehind(page, card));
  const showsAll = root.dataset['all'] !== undefined;
  for (const [index, card] of cards.entries()) {
    const isOpen = showsAll || firstOpen === -1 || index <= firstOpen;
    card.toggleAttribute('data-closed', !isOpen);
    const mark = root.querySelector<HTMLElement>(`[data-step="${card.id}"]`);
    mark?.toggleAttribute('data-done', isBehind(page, card));
    mark?.classList.toggle('closed', !isOpen);
    if (index === firstOpen) mark?.setAttribute('aria-current', 'step');
    else mark?.removeAttribute('aria-current');
  }
  const isThrough = firstOpen === -1;
  root.querySelector('[data-more]')?.toggleAttribute('hidden', isThrough || showsAll);
  root.querySelector('[data-repeat]')?.toggleAttribute('hidden', !(isThrough && page.missed.size > 0));
  const isDone = isThrough && page.missed.size === 0;
  root.querySelector('[data-finished]')?.toggleAttribute('hidden', !isDone);
  if (isDone && $progress.get()[page.lessonId]?.completedAt === undefined) setCompleted(page.lessonId, true);
}

function goTo(element: HTMLElement | null | undefined): void {
  if (!element) return;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'start', behavior: 'auto' });
}

/** Moves on from a card: to the next one's heading, or to what stands behind the last. */
function goOn(page: Page, card: HTMLElement): void {
  const next = page.cards[page.cards.indexOf(card) + 1];
  if (next) goTo(next.querySelector<HTMLElement>('h2'));
  else
    goTo(
      page.root.querySelector<HTMLElement>(
        '[data-repeat]:not([hidden]) h2, [data-finished]:not([hidden]) h2',
      ),
    );
}

function wire(
  page: Page,
  form: HTMLFormElement,
  onAnswer: (isCorrect: boolean, choice: string) => (() => void) | undefined,
) {
  startOrder(form.querySelector('.order-list'));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const answer = readAnswer(form);
    if (!answer) return askForAnswer(form, page.words);
    const onContinue = onAnswer(answer.judgement.isCorrect, answer.choice);
    showJudgement(form, answer.judgement, page.words, onContinue);
    form.querySelector<HTMLElement>('.prompt-feedback')?.focus({ preventScroll: true });
  });
  form.querySelector('.prompt-feedback')?.addEventListener('keydown', (event) => {
    if ((event as KeyboardEvent).key === 'Enter' && event.target === event.currentTarget) {
      event.preventDefault();
      form.querySelector<HTMLButtonElement>('.prompt-feedback .btn')?.click();
    }
  });
}

/** Adds a copy of a missed prompt to the last section; a right answer takes it off the list. */
function repeatPrompt(page: Page, form: HTMLFormElement): void {
  const id = form.dataset['prompt'] ?? '';
  const list = page.root.querySelector<HTMLElement>('[data-repeat-list]');
  if (!list || list.querySelector(`form[data-repeated="${id}"]`)) return;
  const copy = form.cloneNode(true) as HTMLFormElement;
  delete copy.dataset['prompt'];
  delete copy.dataset['state'];
  copy.dataset['repeated'] = id;
  for (const field of copy.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')) {
    field.name += '-again';
    if (field.id) field.id += '-again';
    if (field instanceof HTMLInputElement) field.checked = false;
    if (field.type === 'text') field.value = '';
  }
  for (const label of copy.querySelectorAll('label[for]'))
    label.setAttribute('for', `${label.getAttribute('for')}-again`);
  clearParts(copy);
  copy.querySelector('.prompt-feedback')?.replaceChildren();
  copy.querySelector('details')?.removeAttribute('open');
  wire(page, copy, (isCorrect, choice) => {
    if (isCorrect) {
      page.missed.delete(id);
      recordAnswer(page.lessonId, id, choice, true);
      // drawn later, so that the reason can be read before the section closes
      return () => {
        draw(page);
        goTo(
          page.root.querySelector<HTMLElement>(
            '[data-repeat]:not([hidden]) h2, [data-finished]:not([hidden]) h2',
          ),
        );
      };
    }
    return undefined;
  });
  list.append(copy);
}

function wireCard(page: Page, card: HTMLElement): void {
  card.querySelector('[data-continue]')?.addEventListener('click', () => {
    page.passed.add(card);
    draw(page);
    goOn(page, card);
  });
  const form = promptOf(card);
  const id = form?.dataset['prompt'];
  if (!form || id === undefined) return;
  const earlier = answersOf(page)[id];
  if (earlier) {
    restoreAnswer(form, earlier.choice);
    form.dataset['state'] = form.dataset['kind'] === 'text' ? 'read' : earlier.isCorrect ? 'right' : 'wrong';
    if (!earlier.isCorrect) {
      page.missed.add(id);
      repeatPrompt(page, form);
    }
  }
  wire(page, form, (isCorrect, choice) => {
    const isFirst = answersOf(page)[id] === undefined;
    if (isFirst) recordAnswer(page.lessonId, id, choice, isCorrect);
    if (isFirst && !isCorrect) {
      page.missed.add(id);
      repeatPrompt(page, form);
    }
    draw(page);
    return () => goOn(page, card);
  });
}

/** Brings the lesson on this page to life. */
export function startLesson(): void {
  const root = document.querySelector<HTMLElement>('[data-lesson]');
  if (!root) return;
  const cards = [...root.querySelectorAll<HTMLElement>('[data-card]')];
  const page: Page = {
    root,
    lessonId: root.dataset['lesson'] ?? '',
    words: JSON.parse(root.dataset['words'] ?? '{}') as PromptWords,
    cards,
    passed: new Set(),
    missed: new Set(),
  };
  // cards without a prompt count as read when a later prompt has been answered, or the lesson is done
  const isDone = $progress.get()[page.lessonId]?.completedAt !== undefined;
  const lastAnswered = isDone
    ? cards.length
    : cards.findLastIndex((card) => promptOf(card) && isBehind(page, card));
  for (const [index, card] of cards.entries()) {
    if (index < lastAnswered && !promptOf(card)) page.passed.add(card);
  }
  for (const card of cards) wireCard(page, card);
  const showAll = () => {
    root.dataset['all'] = '';
    draw(page);
  };
  root.querySelector('[data-show-all]')?.addEventListener('click', showAll);
  // a link or a find-in-page that leads into a closed card opens everything
  const openTarget = () => {
    const target = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : undefined;
    if (target?.closest('[data-closed]')) {
      showAll();
      target.scrollIntoView();
    }
  };
  addEventListener('hashchange', openTarget);
  addEventListener('beforeprint', () => {
    for (const key of root.querySelectorAll<HTMLDetailsElement>(
      '.prompt-key, .exercise-key, .audit-set, .audit-set details',
    ))
      key.open = true;
  });
  draw(page);
  watchExercises();
  root.dataset['ready'] = '';
  openTarget();
}
