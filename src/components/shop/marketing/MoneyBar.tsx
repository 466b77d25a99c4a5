import { common } from '../../../i18n/areas/common.ts';
import { marketing as words } from '../../../i18n/areas/marketing.ts';
import { list, money, percent } from '../../../i18n/formats.ts';
import type { Channel, FullPlan, ShopView } from '../../../simulator/index.ts';
import { useLocale } from '../../ui/locale.tsx';
import { emailCostFen, plannedExtrasFen, plannedSpendFen } from '../decisions/channels.ts';
import type { Desk } from '../decisions/use-desk.ts';
import { cashAfterOrders } from '../plan/warnings.ts';
import { channelColour } from './channel-colours.ts';

/** Budgets of the plan by channel, fen; a commission is no budget. */
function budgets(shop: ShopView, plan: FullPlan): readonly { channel: Channel; fen: number }[] {
  const rows: { channel: Channel; fen: number }[] = [
    { channel: 'seo', fen: plan.seoBudgetFen },
    { channel: 'sem', fen: plan.semBudgetFen },
    { channel: 'social', fen: plan.socialBudgetFen },
    { channel: 'kol', fen: plan.kolBudgetFen },
    { channel: 'email', fen: emailCostFen(shop, plan.emailSends) },
    { channel: 'content', fen: plan.contentBudgetFen },
  ];
  return rows.filter(({ fen }) => fen > 0);
}

/** The plan's marketing money: total, share of net sales, mix and, where cash does not cover it, by how much. */
export function MoneyBar({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const t = words[locale];
  const { shop, plan, unchanged } = desk;
  const nowFen = plannedSpendFen(shop, plan);
  const wasFen = plannedSpendFen(shop, unchanged);
  const salesFen = shop.results.at(-1)?.profit.netSalesFen ?? 0;
  const { afterFen, ordersFen } = cashAfterOrders(shop, plan);
  const shortFen = nowFen - afterFen;
  const parts = budgets(shop, plan);
  const name = (channel: Channel) => common[locale].channels[channel];
  const named = parts.map(({ channel, fen }) => `${name(channel)} ${money(fen, locale)}`);
  return (
    <>
      <div class={shortFen > 0 ? 'spend-total over' : 'spend-total'}>
        <p aria-live="polite">
          <span class="muted">{t.total}</span> <b class="num">{t.perWeek(money(nowFen, locale))}</b>
          {nowFen !== wasFen && <s class="num muted">{t.wasTotal(money(wasFen, locale))}</s>}
        </p>
        {salesFen > 0 && <p class="num muted">{t.shareOfSales(percent(nowFen / salesFen, locale, 1))}</p>}
      </div>
      <div class="body">
        {nowFen > 0 && (
          <div class="mix" role="img" aria-label={t.mixName(list(named, locale))}>
            {parts.map(({ channel, fen }) => (
              <i
                key={channel}
                style={{
                  inlineSize: `${((fen / nowFen) * 100).toFixed(2)}%`,
                  background: channelColour(channel),
                }}
              />
            ))}
          </div>
        )}
        <ul class="mix-key tiny">
          {parts.map(({ channel, fen }) => (
            <li key={channel}>
              <i class="channel-key" style={{ background: channelColour(channel) }} />
              {name(channel)} <span class="num">{percent(fen / nowFen, locale, 0)}</span>
            </li>
          ))}
        </ul>
        <Extras desk={desk} />
        {shortFen > 0 && (
          <p class="banner bad over-cash" role="status">
            {t.overCash(money(ordersFen, locale), money(nowFen, locale), money(shortFen, locale))}
          </p>
        )}
      </div>
    </>
  );
}

/** Marketing money that is no channel's. */
function Extras({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const t = words[locale];
  const { targeting, platforms, warmUp } = plannedExtrasFen(desk.shop, desk.plan);
  const parts = [
    targeting > 0 ? t.extraTargeting(money(targeting, locale)) : undefined,
    platforms > 0 ? t.extraPlatforms(money(platforms, locale)) : undefined,
    warmUp > 0 ? t.extraWarmUp(money(warmUp, locale)) : undefined,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? null : <p class="small">{t.extras(list(parts, locale))}</p>;
}
