import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';

interface TermProps {
  /** The word as it stands in the text. */
  children: ComponentChildren;
  /** Its full name, on the card. */
  name: string;
  definition: string;
  /** Formula, example or the figure's own inputs. */
  detail?: ComponentChildren | undefined;
}

/** A word with its definition on a card that opens on click and stays. */
export function Term({ children, name, definition, detail }: TermProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const card = useRef<HTMLSpanElement>(null);
  const toggle = () => {
    const element = card.current;
    const anchor = button.current?.getBoundingClientRect();
    if (!element || !anchor) return;
    element.togglePopover?.();
    const box = element.getBoundingClientRect();
    const left = Math.max(12, Math.min(anchor.left, window.innerWidth - box.width - 12));
    const below = anchor.bottom + 6;
    const top = below + box.height > window.innerHeight ? Math.max(12, anchor.top - box.height - 6) : below;
    element.style.left = `${left}px`;
    element.style.top = `${top}px`;
  };
  return (
    <>
      <button ref={button} type="button" class="term" aria-describedby={id} onClick={toggle}>
        {children}
      </button>
      <span ref={card} id={id} class="card-pop" popover="auto">
        <b>{name}</b>
        {definition}
        {detail && <small>{detail}</small>}
      </span>
    </>
  );
}
