import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { hints as words } from '../../../i18n/areas/hints.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { Button } from '../../ui/Button.tsx';
import { showToast } from '../../ui/Toast.tsx';
import { placeCard } from './anchors.ts';
import { finishHint, HINTS, type Hint, skipHints } from './hint-state.ts';

interface HintCardProps {
  readonly hint: Hint;
  readonly anchor: HTMLElement;
  readonly locale: Locale;
  readonly children: ComponentChildren;
}

/** One hint on a card at its control. It holds nothing up: the page stays usable, doing the thing closes it. */
export function HintCard({ hint, anchor, locale, children }: HintCardProps) {
  const t = words[locale];
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = card.current;
    if (element === null) return;
    element.showPopover?.();
    anchor.dataset['coached'] = 'true';
    const place = () => placeCard(element, anchor);
    place();
    addEventListener('scroll', place, { passive: true, capture: true });
    addEventListener('resize', place);
    return () => {
      delete anchor.dataset['coached'];
      removeEventListener('scroll', place, { capture: true });
      removeEventListener('resize', place);
    };
  }, [anchor]);
  const skip = () => {
    skipHints();
    showToast({ text: t.skipped });
  };
  return (
    <aside
      ref={card}
      class="card-pop hint-card"
      popover="manual"
      aria-label={t.label(HINTS.indexOf(hint) + 1, HINTS.length)}
    >
      <p role="status">{children}</p>
      <span class="row">
        <Button size="sm" onClick={() => finishHint(hint)}>
          {t.gotIt}
        </Button>
        <Button size="sm" kind="quiet" onClick={skip}>
          {t.skip}
        </Button>
      </span>
    </aside>
  );
}
