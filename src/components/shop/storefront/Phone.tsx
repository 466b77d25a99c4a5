import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { storefront as words } from '../../../i18n/areas/storefront.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { itemsIn, type Visit } from './visit.ts';
import { placeBefore, type Walk, walkHash } from './walk.ts';

interface PhoneProps {
  readonly walk: Walk;
  readonly visit: Visit;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** The frame of a phone: where one is, the way back, the cart. Escape goes back a station. */
export function Phone({ walk, visit, title, children }: PhoneProps) {
  const locale = useLocale();
  const t = words[locale];
  const heading = useRef<HTMLHeadingElement>(null);
  const before = placeBefore(walk);
  const place = `${walk.step}/${walk.skuId ?? ''}`;
  const shown = useRef(place);
  useEffect(() => {
    if (shown.current === place) return;
    shown.current = place;
    heading.current?.focus({ preventScroll: true });
    const top = heading.current?.getBoundingClientRect().top ?? 0;
    if (top < 0) heading.current?.scrollIntoView({ block: 'center' });
  }, [place]);
  useEscape(() => {
    if (before !== undefined) location.hash = walkHash(before);
  });
  return (
    <section class="phone" aria-label={t.walkName}>
      <header class="phone-head">
        {before === undefined ? (
          <span class="phone-spot" />
        ) : (
          <a class="icon-btn" href={walkHash(before)} title={t.backHint}>
            <Icon name="chevron-left" size={20} />
            <span class="sr">{t.back}</span>
          </a>
        )}
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <a
          class="icon-btn phone-cart"
          href={walkHash({ ...walk, step: 'cart' })}
          aria-current={walk.step === 'cart' ? 'page' : undefined}
        >
          <Icon name="shopping-cart" size={20} />
          <span class="sr">{t.cart(itemsIn(visit.cart))}</span>
          {itemsIn(visit.cart) > 0 && <b aria-hidden="true">{itemsIn(visit.cart)}</b>}
        </a>
      </header>
      <div class="phone-body">{children}</div>
    </section>
  );
}

/** Escape anywhere on the page, unless something nearer takes it: a dialog, a field being typed in. */
function useEscape(act: () => void): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
      if (document.querySelector('dialog[open], :popover-open') !== null) return;
      if (
        event.target instanceof HTMLInputElement &&
        event.target.type === 'search' &&
        event.target.value !== ''
      )
        return;
      latest.current();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}
