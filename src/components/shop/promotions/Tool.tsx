import type { ComponentChildren } from 'preact';
import { common } from '../../../i18n/areas/common.ts';
import { promotions as words } from '../../../i18n/areas/promotions.ts';
import type { PromotionKind } from '../../../simulator/index.ts';
import { Icon } from '../../ui/Icon.tsx';
import type { IconName } from '../../ui/icon-names.ts';
import { useLocale } from '../../ui/locale.tsx';
import { LockNote } from '../decisions/LockNote.tsx';
import { lockedUntil } from '../decisions/locks.ts';
import { RuleTag } from '../decisions/RuleTag.tsx';
import type { Desk } from '../decisions/use-desk.ts';
import { PastRuns } from './PastRuns.tsx';

const ICONS: Readonly<Record<PromotionKind, IconName>> = {
  coupon: 'ticket-percent',
  threshold: 'layers',
  gift: 'gift',
  flash: 'zap',
  bundle: 'link',
  groupBuy: 'users',
  memberPrice: 'award',
};

interface ToolProps {
  readonly desk: Desk;
  readonly kind: PromotionKind;
  readonly isOn: boolean;
  /** Switches it on and off; a tool without it is set elsewhere. */
  readonly onToggle?: (isOn: boolean) => void;
  /** Fields of a tool that is on. */
  readonly children?: ComponentChildren;
  /** Who would use it, beside the fields. */
  readonly aside?: ComponentChildren;
  /** Words instead of a switch. */
  readonly instead?: ComponentChildren;
}

/** One promotion tool as a row: what it does, its switch, and its fields once it is on. */
export function Tool({ desk, kind, isOn, onToggle, children, aside, instead }: ToolProps) {
  const locale = useLocale();
  const t = words[locale];
  const id = `promotion-${kind}`;
  const locked = lockedUntil(desk, kind);
  return (
    <section class={isOn ? 'promotion-tool on' : 'promotion-tool'} aria-labelledby={id}>
      <span class="tool-icon" aria-hidden="true">
        <Icon name={ICONS[kind]} />
      </span>
      <div class="tool-name">
        <h3 id={id}>{common[locale].promotionKinds[kind]}</h3>
        <RuleTag lever={kind} />
        <span class={isOn ? 'tag mark' : 'tag'}>{isOn ? t.running : t.off}</span>
      </div>
      <div class="tool-about">
        <p class="small muted">{t.what[kind]}</p>
        <PastRuns desk={desk} kind={kind} />
      </div>
      <div class="tool-switch">
        {onToggle !== undefined && (
          <label class="check">
            <input
              type="checkbox"
              checked={isOn}
              disabled={desk.readOnly || locked !== undefined}
              onChange={() => onToggle(!isOn)}
              aria-describedby={id}
            />
            {t.use}
          </label>
        )}
        {instead}
        {locked !== undefined && <LockNote week={locked} />}
      </div>
      {isOn && children !== undefined && (
        <div class={aside === undefined ? 'tool-body' : 'tool-body with-aside'}>
          <div class="tool-fields">{children}</div>
          {aside}
        </div>
      )}
    </section>
  );
}
