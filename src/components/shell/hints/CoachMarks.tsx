import { useStore } from '@nanostores/preact';
import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { common } from '../../../i18n/areas/common.ts';
import { hints as words } from '../../../i18n/areas/hints.ts';
import { $game } from '../../../stores/game.ts';
import { $bet, $changes, undo } from '../../../stores/plan.ts';
import { useDesk } from '../../shop/decisions/use-desk.ts';
import { useLocale } from '../../ui/locale.tsx';
import { showToast } from '../../ui/Toast.tsx';
import { useRoute } from '../route.ts';
import { useAnchored } from './anchors.ts';
import { HintCard } from './HintCard.tsx';
import { HintText } from './HintText.tsx';
import { $dueHints, decideHints, finishHint } from './hint-state.ts';
import './hints.css';

/** At most four hints, one at a time, each at its control and closed by using it. Returning learners see none. */
export function CoachMarks() {
  const locale = useLocale();
  const desk = useDesk();
  const due = useStore($dueHints);
  const { status } = useStore($game);
  const { view } = useRoute();
  const anchored = useAnchored(due);
  const host = useRef<{ readonly place: HTMLElement; readonly parent: Element } | undefined>(undefined);
  useEffect(() => {
    if (status === 'ready') void decideHints();
  }, [status]);
  useFinishing();

  // A card must be inside the dialog that its control is in: everything outside of an open dialog is inert.
  useEffect(() => {
    if (desk === undefined || anchored === undefined) return takeDown(host);
    const { hint, anchor } = anchored;
    const parent = anchor.closest('dialog') ?? document.body;
    if (host.current?.parent !== parent) {
      takeDown(host);
      const place = document.createElement('div');
      parent.append(place);
      host.current = { place, parent };
    }
    render(
      <HintCard key={hint} hint={hint} anchor={anchor} locale={locale}>
        <HintText
          hint={hint}
          desk={desk}
          product={anchor.dataset['sku']}
          locale={locale}
          isElsewhere={hint === 'cover' && view !== 'inventory'}
        />
      </HintCard>,
      host.current.place,
    );
  }, [desk, anchored, locale, view]);
  useEffect(() => () => takeDown(host), []);
  return null;
}

/** Doing the thing closes its hint, whether it was shown or not. */
function useFinishing(): void {
  const locale = useLocale();
  const changes = useStore($changes);
  const bet = useStore($bet);
  const due = useStore($dueHints);
  const hasPrice = changes.some(({ lever }) => lever === 'listPriceFen');
  const hasPurchase = changes.some(({ lever }) => lever === 'purchase');
  useEffect(() => {
    if (due.includes('price') && hasPrice) {
      finishHint('price');
      showToast({
        text: words[locale].priceDone,
        actionLabel: common[locale].actions.undo,
        onAction: undo,
      });
    }
    if (due.includes('cover') && hasPurchase) finishHint('cover');
    if (due.includes('bet') && bet !== undefined) finishHint('bet');
    if (due.includes('diamond') && hasPrice) finishHint('diamond');
  }, [due, hasPrice, hasPurchase, bet, locale]);
}

function takeDown(host: { current: { readonly place: HTMLElement } | undefined }): void {
  if (host.current === undefined) return;
  render(null, host.current.place);
  host.current.place.remove();
  host.current = undefined;
}
