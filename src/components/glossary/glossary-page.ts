/**
 * Brings the glossary to life: the search narrows the page to what fits, best first, and puts all back
 * when it is cleared. Everything is in the page already.
 */
import { normalise } from '../search/normalise.ts';
import { returnPlace } from './return-address.ts';
import { type Findable, nearest, search } from './search.ts';

interface Entry extends Findable {
  readonly element: HTMLElement;
  readonly home: HTMLElement;
}

type Words = Readonly<
  Record<
    'count' | 'countOne' | 'none' | 'askText' | 'asked' | 'askFailed' | 'backToLesson' | 'backToShop',
    string
  >
>;

function entriesIn(root: HTMLElement): Entry[] {
  return [...root.querySelectorAll<HTMLElement>('.gl-entry')].map((element) => ({
    element,
    home: element.parentElement as HTMLElement,
    keys: [
      ...[...element.querySelectorAll('h3 > *, .gl-also > span')].map(({ textContent }) => textContent ?? ''),
      ...(element.dataset['keys'] ?? '').split('|'),
    ].map(normalise),
    text: normalise(element.querySelector('.gl-definition')?.textContent ?? ''),
  }));
}

const linkOf = (element: Element | null | undefined) => element?.querySelector<HTMLElement>('h3 a');

/** Shows the way back to where a term was looked up. */
function showReturn(root: HTMLElement, words: Words): void {
  const place = returnPlace();
  const line = root.querySelector<HTMLElement>('[data-back]');
  if (!place || !line) return;
  const link = document.createElement('a');
  link.href = place.href;
  link.textContent = place.kind === 'lesson' ? words.backToLesson : words.backToShop;
  line.replaceChildren(link);
  line.hidden = false;
  // the line has moved what the address names
  if (location.hash !== '') document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

/** A formula wider than the page can be scrolled with the keyboard. */
function openWideFormulas(root: HTMLElement): void {
  for (const line of root.querySelectorAll<HTMLElement>('.formula-line'))
    if (line.scrollWidth > line.clientWidth) line.tabIndex = 0;
    else line.removeAttribute('tabindex');
}

/** Wires the page. Runs once. */
export function startGlossary(): void {
  const root = document.querySelector<HTMLElement>('[data-glossary]');
  const input = root?.querySelector<HTMLInputElement>('[data-search] input');
  if (!root || !input) return;
  const words = JSON.parse(root.dataset['words'] ?? '{}') as Words;
  const part = (name: string) => root.querySelector<HTMLElement>(`[data-${name}]`) as HTMLElement;
  const [results, found, all, status, none] = ['results', 'found', 'all', 'status', 'none'].map(part) as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
    HTMLElement,
    HTMLElement,
  ];
  const entries = entriesIn(root);
  let query = '';

  const say = (text: string) => {
    status.textContent = text;
  };

  /** Puts every entry back in its place. */
  const restore = () => {
    for (const { element, home } of entries) home.append(element);
    results.hidden = true;
    all.hidden = false;
  };

  const draw = () => {
    const next = normalise(input.value);
    if (next === query) return;
    query = next;
    restore();
    if (query === '') return;
    const hits = search(entries, query);
    const shown = hits.length > 0 ? hits : nearest(entries, query);
    found.replaceChildren(...shown.map(({ element }) => element));
    all.hidden = true;
    results.hidden = false;
    none.hidden = hits.length > 0;
    if (hits.length === 0) say(words.none.replace('{}', input.value.trim()));
    else say(hits.length === 1 ? words.countOne : words.count.replace('{}', String(hits.length)));
  };

  /** Moves between the matches; above the first is the search box. */
  const step = (from: Element | null, by: 1 | -1) => {
    const shown = [...found.children];
    const at = shown.findIndex((element) => element.contains(from));
    if (by === -1 && at <= 0) input.focus();
    else linkOf(shown[at + by])?.focus();
  };

  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    draw();
    linkOf(found.firstElementChild)?.click();
  });
  input.addEventListener('input', (event) => {
    if (!(event as InputEvent).isComposing) draw();
  });
  input.addEventListener('compositionend', draw);
  root.addEventListener('keydown', (event) => {
    if (event.isComposing || results.hidden) return;
    const target = event.target as Element;
    const isSearching = target === input || found.contains(target);
    if (!isSearching) return;
    if (event.key === 'ArrowDown') step(target === input ? null : target, 1);
    else if (event.key === 'ArrowUp' && target !== input) step(target, -1);
    else if (event.key === 'Escape') {
      input.value = '';
      draw();
      input.focus();
    } else return;
    event.preventDefault();
  });
  part('ask').addEventListener('click', async () => {
    const text = words.askText.replace('{}', input.value.trim());
    try {
      await navigator.clipboard.writeText(text);
      say(words.asked);
    } catch {
      say(words.askFailed.replace('{}', text));
    }
  });
  /** A link to a term that the search has put aside brings everything back. */
  const openTarget = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target || target.closest('[hidden]') === null) return;
    input.value = '';
    draw();
    target.scrollIntoView();
  };
  addEventListener('hashchange', openTarget);
  root.querySelector('.gl-letters')?.addEventListener('click', () => {
    input.value = '';
    draw();
  });

  showReturn(root, words);
  openWideFormulas(root);
  addEventListener('resize', () => openWideFormulas(root));
  // a reader who came for one term is not taken away from it
  if (location.hash === '' && matchMedia('(pointer: fine)').matches) input.focus({ preventScroll: true });
  // what was typed before the script came
  draw();
  root.dataset['ready'] = '';
}
