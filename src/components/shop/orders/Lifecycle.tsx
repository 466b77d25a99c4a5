import { orders as words } from '../../../i18n/areas/orders.ts';
import { integer } from '../../../i18n/formats.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { Order } from '../../../simulator/index.ts';
import { Icon } from '../../ui/Icon.tsx';
import type { IconName } from '../../ui/icon-names.ts';
import { useLocale } from '../../ui/locale.tsx';
import { type LifeStep, lifecycle } from './lifecycle.ts';
import { dayAndTime, fullDay, isBad } from './order-words.ts';

const ICONS: Readonly<Record<LifeStep['kind'], IconName>> = {
  placed: 'shopping-cart',
  paid: 'credit-card',
  held: 'shield-alert',
  cancelled: 'x',
  shipped: 'package',
  'in-transit': 'truck',
  delivered: 'house',
  confirmed: 'check',
  'return-requested': 'rotate-ccw',
  'goods-returned': 'warehouse',
  refunded: 'wallet',
  'charged-back': 'triangle-alert',
};
const BAD: ReadonlySet<LifeStep['kind']> = new Set(['held', 'cancelled', 'charged-back']);

/** What happened to an order and when, with what was promised and what is still to come. */
export function Lifecycle({ order, isoWeek }: { order: Order; isoWeek: number }) {
  const locale = useLocale();
  const t = words[locale].detail;
  return (
    <section class="panel" aria-labelledby="life-title">
      <header>
        <h2 id="life-title">{t.life}</h2>
        <p>{t.lifeNote}</p>
      </header>
      <div class="body">
        <ol class="orders-life">
          {lifecycle(order).map((step) => (
            <Step key={step.kind} step={step} isoWeek={isoWeek} />
          ))}
        </ol>
      </div>
    </section>
  );
}

function Step({ step, isoWeek }: { step: LifeStep; isoWeek: number }) {
  const locale = useLocale();
  const t = words[locale].detail;
  const { kind, at, sinceMinutes, promisedDay, standing } = step;
  const tone = at === undefined ? 'ahead' : BAD.has(kind) ? 'done bad' : 'done';
  return (
    <li class={tone}>
      <span class="dot">
        <Icon name={ICONS[kind]} size={14} />
      </span>
      <span class="what">
        <b>{t.events[kind]}</b>
        {promisedDay !== undefined && <small>{t.promised(fullDay(isoWeek, promisedDay, locale))}</small>}
      </span>
      <span class="when">
        {at === undefined ? t.toCome : dayAndTime(at.day, at.minute, locale)}
        {sinceMinutes !== undefined && <small>{sinceText(sinceMinutes, locale)}</small>}
      </span>
      {standing !== undefined && (
        <span class={isBad(standing) ? 'tag bad' : standing.kind === 'onTime' ? 'tag ok' : 'tag'}>
          {standingTag(standing, locale)}
        </span>
      )}
    </li>
  );
}

function standingTag(standing: NonNullable<LifeStep['standing']>, locale: Locale): string {
  const t = words[locale].detail;
  const write = (value: number) => integer(value, locale);
  if (standing.kind === 'late') return t.lateTag(standing.daysLate, write(standing.daysLate));
  if (standing.kind !== 'open') return t.keptTag;
  const { daysLeft } = standing;
  if (daysLeft === 0) return t.dueTag;
  return daysLeft > 0 ? t.openTag(daysLeft, write(daysLeft)) : t.overdueTag(-daysLeft, write(-daysLeft));
}

function sinceText(minutes: number, locale: Locale): string {
  const t = words[locale].detail;
  if (minutes < 1) return t.atOnce;
  const write = (value: number) => integer(value, locale);
  if (minutes < 90) return t.since(t.minutes(write(minutes)));
  if (minutes < 36 * 60) return t.since(t.hours(write(Math.round(minutes / 60))));
  return t.since(t.days(write(Math.round(minutes / 1440))));
}
