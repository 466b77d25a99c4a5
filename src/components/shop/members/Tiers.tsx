import { members as words } from '../../../i18n/areas/members.ts';
import { integer, money, percent } from '../../../i18n/formats.ts';
import { type CustomerBook, MEMBER_TIERS, type MemberTier } from '../../../simulator/index.ts';
import { useLocale } from '../../ui/locale.tsx';
import { LeverField } from '../decisions/LeverField.tsx';
import type { Desk } from '../decisions/use-desk.ts';
import { type TierSpend, tierSpend } from './tier-spend.ts';
import type { BookState } from './use-book.ts';

/** Members by tier, what their benefits cost, and the lever behind them. */
export function Tiers({ desk, book }: { desk: Desk; book: BookState }) {
  const locale = useLocale();
  const t = words[locale].tiers;
  const { plan, shop } = desk;
  const last = shop.results.at(-1);
  const costFen = last === undefined ? 0 : -last.profit.lines.tierBenefits;
  const wasBenefit = last?.plan.tierBenefit ?? 0;
  const stagedFen = wasBenefit > 0 ? (costFen * plan.tierBenefit) / wasBenefit : 0;
  return (
    <section class="panel" aria-labelledby="tiers-title">
      <header>
        <h2 id="tiers-title">{t.title}</h2>
      </header>
      <div class="body growth-part">
        <LeverField desk={desk} lever="tierBenefit" label={t.label} help={t.help} />
        {plan.tierBenefit === 0 ? (
          <p class="small">{t.noCost}</p>
        ) : (
          wasBenefit > 0 && (
            <p class="small num-line">{t.cost(money(costFen, locale), money(stagedFen, locale))}</p>
          )
        )}
      </div>
      <TierTable desk={desk} book={book.status === 'ready' ? book.book : undefined} />
      <footer>
        <p class="note">{t.note}</p>
      </footer>
    </section>
  );
}

function TierTable({ desk, book }: { desk: Desk; book: CustomerBook | undefined }) {
  const locale = useLocale();
  const t = words[locale].tiers;
  const { plan, shop } = desk;
  const head = t.columns;
  const tiers = shop.results.at(-1)?.customers.memberTiers;
  const spend = book === undefined ? undefined : tierSpend(book);
  return (
    <section class="tscroll" tabIndex={0} aria-label={t.tableName}>
      <table class="tbl stacks member-tiers">
        <thead>
          <tr>
            <th scope="col">{head.tier}</th>
            {(['members', 'rate', 'buyers', 'sales'] as const).map((column) => (
              <th key={column} scope="col" class="n">
                {head[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {MEMBER_TIERS.map((tier, index) => (
            <tr key={tier}>
              <th scope="row">{t.names[tier]}</th>
              <td class="n" data-label={head.members}>
                {tiers === undefined ? '—' : integer(tiers[tier], locale)}
              </td>
              <td class="n" data-label={head.rate}>
                {percent((shop.facts.members.tierCostRates[index] ?? 0) * plan.tierBenefit, locale, 1)}
              </td>
              <BySpend tier={tier} spend={spend?.[tier]} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function BySpend({ tier, spend }: { tier: MemberTier; spend: TierSpend | undefined }) {
  const locale = useLocale();
  const t = words[locale].tiers;
  return (
    <>
      <td class="n" data-label={t.columns.buyers}>
        <span>
          {spend === undefined ? '—' : integer(spend.customers, locale)}{' '}
          <span class="muted tiny">{t.spend[tier]}</span>
        </span>
      </td>
      <td class="n" data-label={t.columns.sales}>
        {spend === undefined ? '—' : percent(spend.recentShare, locale, 0)}
      </td>
    </>
  );
}
