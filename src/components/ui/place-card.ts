/** Puts an open card under what it explains, or above where there is no room below. */
export function placeCard(card: HTMLElement, anchor: DOMRect): void {
  const box = card.getBoundingClientRect();
  const left = Math.max(12, Math.min(anchor.left, window.innerWidth - box.width - 12));
  const below = anchor.bottom + 6;
  const top = below + box.height > window.innerHeight ? Math.max(12, anchor.top - box.height - 6) : below;
  card.style.left = `${left}px`;
  card.style.top = `${top}px`;
}
