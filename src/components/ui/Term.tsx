import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { term } from '../../i18n/areas/term.ts';
import { rememberPlace } from '../glossary/return-address.ts';
import { useLocale } from './locale.tsx';
import { sitePath } from './paths.ts';
import { placeCard } from './place-card.ts';

interface TermProps {
  /** The word as it stands in the text. */
  children: ComponentChildren;
  /** Its full name, on the card. */
  name: string;
  definition: string;
  /** Formula, example or the figure's own inputs. */
  detail?: ComponentChildren | undefined;
  /** Address of its entry in the glossary, such as `price-ladder`. */
  entry?: string | undefined;
}

/** A word with its definition on a card that opens on click and stays. */
export function Term({ children, name, definition, detail, entry }: TermProps) {
  const locale = useLocale();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const card = useRef<HTMLSpanElement>(null);
  const toggle = () => {
    const element = card.current;
    const anchor = button.current?.getBoundingClientRect();
    if (!element || !anchor) return;
    element.togglePopover?.();
    placeCard(element, anchor);
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
        {entry && (
          <a
            class="card-more"
            href={`${sitePath(locale, 'glossary/')}#${entry}`}
            onClick={() => rememberPlace(location.href)}
          >
            {term[locale].lookUp}
          </a>
        )}
      </span>
    </>
  );
}
