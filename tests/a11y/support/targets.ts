import type { Page } from '@playwright/test';

/** Controls smaller than `minimum` pixels, with their sizes. Links inside a sentence may be as small as its letters. */
export function smallTargets(page: Page, minimum: number, within = 'body'): Promise<string[]> {
  return page.evaluate(
    ({ least, root }) => {
      const controls = 'a[href], button, input, select, textarea, summary, [role="button"], [tabindex="0"]';
      const isInSentence = (element: Element) => {
        const block = element.closest('p, li, dd, td, th, label, figcaption, small');
        return (
          element.matches('a') && block !== null && block.textContent?.trim() !== element.textContent?.trim()
        );
      };
      return [...document.querySelectorAll<HTMLElement>(root)].flatMap((place) =>
        [...place.querySelectorAll<HTMLElement>(controls)].flatMap((element) => {
          if (!element.checkVisibility({ visibilityProperty: true }) || isInSentence(element)) return [];
          if (element.tabIndex < 0 || element.matches('.sr, .skip, .skip *')) return [];
          // a small box inside its own label is pressed by the label
          const target = element.matches('input') ? (element.closest('label') ?? element) : element;
          const { width, height } = target.getBoundingClientRect();
          if (width >= least - 0.5 && height >= least - 0.5) return [];
          return [`${target.outerHTML.slice(0, 120)} is ${Math.round(width)} × ${Math.round(height)}`];
        }),
      );
    },
    { least: minimum, root: within },
  );
}

/** What is wrong with the element in focus: no visible ring, off the screen, or under something else. */
export function focusFaults(
  page: Page,
): Promise<{ readonly id: string; readonly faults: string[] } | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return undefined;
    const faults: string[] = [];
    const ringed = [element, element.closest('label')].some((candidate) => {
      if (!candidate) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(candidate);
      return (
        (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow.includes('0px 0px 0px')
      );
    });
    if (!ringed) faults.push('no ring');
    const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
    const isOutside = bottom <= 0 || right <= 0 || top >= innerHeight || left >= innerWidth;
    if (isOutside) faults.push('off the screen');
    else if (width > 0 && height > 0) {
      const x = Math.min(innerWidth - 1, Math.max(0, (Math.max(left, 0) + Math.min(right, innerWidth)) / 2));
      const y = Math.min(
        innerHeight - 1,
        Math.max(0, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2),
      );
      const above = document.elementFromPoint(x, y);
      const isOwn =
        above !== null &&
        (element.contains(above) || above.contains(element) || above.closest('label')?.contains(element));
      if (!isOwn) faults.push(`under ${above?.outerHTML.slice(0, 60)}`);
    }
    return { id: element.outerHTML.slice(0, 140), faults };
  });
}
