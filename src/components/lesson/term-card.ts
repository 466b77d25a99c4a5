/** Opens the cards of terms in a lesson. Without it a term is a link to its entry in the glossary. */
import { rememberPlace } from '../glossary/return-address.ts';
import { placeCard } from '../ui/place-card.ts';

function cardOf(link: HTMLElement): HTMLElement | undefined {
  return document.getElementById(link.dataset['term'] ?? '') ?? undefined;
}

/** Wires all terms of the page at once. */
export function watchTerms(): void {
  if (!('popover' in HTMLElement.prototype)) return;
  const terms = [...document.querySelectorAll<HTMLAnchorElement>('a.term[data-term]')];
  for (const link of terms) {
    link.setAttribute('role', 'button');
    link.setAttribute('aria-expanded', 'false');
  }
  let opened: HTMLAnchorElement | undefined;
  const toggle = (link: HTMLAnchorElement, card: HTMLElement) => {
    const isSame = opened === link && card.matches(':popover-open');
    if (card.matches(':popover-open')) card.hidePopover();
    if (isSame) return;
    // beside the word that was asked about, so that Tab goes on into the card
    link.after(card);
    card.showPopover();
    placeCard(card, link.getBoundingClientRect());
    opened = link;
    link.setAttribute('aria-expanded', 'true');
  };
  document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : undefined;
    if (target?.closest('.card-more')) return rememberPlace(placeOf(opened));
    const link = target?.closest<HTMLAnchorElement>('a.term[data-term]');
    const card = link && cardOf(link);
    if (!link || !card || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    toggle(link, card);
  });
  document.addEventListener('keydown', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.term') : null;
    if (event.key !== ' ' || !link) return;
    event.preventDefault();
    link.click();
  });
  document.addEventListener(
    'toggle',
    (event) => {
      if ((event as ToggleEvent).newState !== 'closed') return;
      for (const link of terms)
        if (cardOf(link) === event.target) link.setAttribute('aria-expanded', 'false');
      if (opened && cardOf(opened)?.matches(':popover-open')) opened.setAttribute('aria-expanded', 'true');
    },
    true,
  );
}

/** The lesson, at the card in which the term stands. */
function placeOf(link: HTMLElement | undefined): string {
  const card = link?.closest('[data-card]')?.id ?? '';
  return `${location.href.split('#')[0]}${card === '' ? '' : `#${card}`}`;
}
