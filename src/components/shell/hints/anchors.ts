import { useEffect, useState } from 'preact/hooks';
import type { Hint } from './hint-state.ts';

/** How often a hint looks for its control while it has none in view, milliseconds. */
const LOOK_MS = 250;
/** Kept free at the edges of the window, pixels. */
const MARGIN = 8;
const GAP = 10;

/** Controls that a hint may stand at: the shortest cover first, else the nearest to the top. */
export function anchorsOf(hint: Hint): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`[data-coach="${hint}"]`)]
    .filter((element) => element.getClientRects().length > 0)
    .sort((a, b) => daysOf(a) - daysOf(b));
}

const daysOf = ({ dataset }: HTMLElement) => Number(dataset['days'] ?? 0);

/** The control of a hint that can be seen now; in an open dialog, only one of the dialog's own. */
function anchorInView(hint: Hint): HTMLElement | undefined {
  const dialog = [...document.querySelectorAll('dialog[open]')].at(-1);
  return anchorsOf(hint).find((element) => {
    if (dialog !== undefined && !dialog.contains(element)) return false;
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight - footBarsHeight();
  });
}

/** What the bars at the lower edge of a small screen cover, pixels. */
function footBarsHeight(): number {
  return [...document.querySelectorAll('.planbar, .bottomnav')]
    .map((bar) => bar.getBoundingClientRect())
    .filter(({ height, bottom }) => height > 0 && bottom >= innerHeight - 1 - height)
    .reduce((sum, { height }) => sum + height, 0);
}

/** A hint that has its control in view. */
export interface Anchored {
  readonly hint: Hint;
  readonly anchor: HTMLElement;
}

/** Follows the controls of hints as screens, dialogs and the scrolled page bring one into view. */
export function useAnchored(hints: readonly Hint[]): Anchored | undefined {
  const [found, setFound] = useState<Anchored>();
  useEffect(() => {
    const look = () =>
      setFound((before) => {
        for (const hint of hints) {
          const anchor = anchorInView(hint);
          if (anchor === undefined) continue;
          return before?.hint === hint && before.anchor === anchor ? before : { hint, anchor };
        }
        return undefined;
      });
    look();
    if (hints.length === 0) return;
    const timer = setInterval(look, LOOK_MS);
    return () => clearInterval(timer);
  }, [hints]);
  return found;
}

/**
 * Puts a card beside a control: to its right or left without leaving the part of the page that the control is in, else
 * to wherever there is room, else below or above.
 */
export function placeCard(card: HTMLElement, anchor: Element): void {
  // A mark in a drawing: the card stays off the whole drawing.
  const drawing = anchor.closest('figure');
  const at = (drawing ?? anchor).getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const right = at.right + GAP;
  const left = at.left - GAP - width;
  const part = anchor.closest('dialog, .plan-aside, .place')?.getBoundingClientRect();
  const besides = [part, { left: MARGIN, right: innerWidth - MARGIN }].flatMap((bounds) => {
    if (bounds === undefined || drawing !== null) return [];
    return [...(right + width <= bounds.right ? [right] : []), ...(left >= bounds.left ? [left] : [])];
  });
  const below = at.bottom + GAP;
  const fitsBelow = below + height <= innerHeight - footBarsHeight() - MARGIN;
  const top = besides.length > 0 ? at.top - MARGIN : fitsBelow ? below : at.top - GAP - height;
  card.style.left = `${clamp(besides[0] ?? at.left, MARGIN, innerWidth - width - MARGIN)}px`;
  card.style.top = `${clamp(top, MARGIN, innerHeight - height - MARGIN)}px`;
}

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value));
