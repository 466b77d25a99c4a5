import type { ComponentChildren } from 'preact';
import { common } from '../../../i18n/areas/common.ts';
import { promotions as words } from '../../../i18n/areas/promotions.ts';
import type { PromotionKind } from '../../../simulator/index.ts';
import { useLocale } from '../../ui/locale.tsx';
import type { Desk } from '../decisions/use-desk.ts';
import { PastRuns } from './PastRuns.tsx';

interface PromotionCardProps {
  readonly desk: Desk;
  readonly kind: Extract<PromotionKind, 'coupon' | 'threshold' | 'gift' | 'flash'>;
  readonly isOn: boolean;
  readonly onToggle: (isOn: boolean) => void;
  readonly children: ComponentChildren;
}

/** One promotion tool: what it does, its switch, and its fields once it is on. */
export function PromotionCard({ desk, kind, isOn, onToggle, children }: PromotionCardProps) {
  const locale = useLocale();
  const t = words[locale];
  const id = `promotion-${kind}`;
  return (
    <section class={isOn ? 'panel promotion on' : 'panel promotion'} aria-labelledby={id}>
      <header>
        <h2 id={id}>{common[locale].promotionKinds[kind]}</h2>
        <span class={isOn ? 'tag mark' : 'tag'}>{isOn ? t.running : t.off}</span>
      </header>
      <div class="body promotion-body">
        <p class="small muted">{t.what[kind]}</p>
        <label class="check">
          <input
            type="checkbox"
            checked={isOn}
            disabled={desk.readOnly}
            onChange={() => onToggle(!isOn)}
            aria-describedby={id}
          />
          {t.use}
        </label>
        {isOn && children}
        <PastRuns desk={desk} kind={kind} />
      </div>
    </section>
  );
}
