import { orders as words } from '../../../i18n/areas/orders.ts';
import { moneyPerUnit, percent } from '../../../i18n/formats.ts';
import type { Order } from '../../../simulator/index.ts';
import { useLocale } from '../../ui/locale.tsx';
import { type MoneyStep, moneySteps } from './money-steps.ts';

/** From the list price to what is left, each step named; the bars run on from one another. */
export function MoneyColumn({ order }: { order: Order }) {
  const locale = useLocale();
  const t = words[locale].detail;
  const { paidFen, contributionFen } = order.money;
  return (
    <section class="panel" aria-labelledby="money-title">
      <header>
        <h2 id="money-title">{t.money}</h2>
        {order.sale && paidFen > 0 && (
          <p class="num">{t.perCent(percent(contributionFen / paidFen, locale, 0))}</p>
        )}
      </header>
      {order.sale ? (
        <table class="tbl slim orders-money">
          <thead>
            <tr>
              <th scope="col">{t.moneyLine}</th>
              <td class="bar" aria-hidden="true" />
              <th scope="col" class="n">
                {t.moneyAmount}
              </th>
            </tr>
          </thead>
          <tbody>
            {moneySteps(order).map((step) => (
              <Row key={step.line} step={step} />
            ))}
          </tbody>
        </table>
      ) : (
        <p class="body muted">{t.noMoney}</p>
      )}
      <footer class="note">{t.moneyNote}</footer>
    </section>
  );
}

function rowClass({ line, isSum }: MoneyStep): string | undefined {
  if (line === 'contribution') return 'total';
  return isSum && line !== 'list' ? 'subtotal' : undefined;
}

function Row({ step }: { step: MoneyStep }) {
  const locale = useLocale();
  const { line, fen, isSum, from, to } = step;
  const tone = isSum ? 'sum' : fen < 0 ? 'less' : 'more';
  return (
    <tr class={rowClass(step)}>
      <th scope="row">{words[locale].detail.moneyLines[line]}</th>
      <td class="bar" aria-hidden="true">
        <i
          class={tone}
          style={{
            insetInlineStart: `${(from * 100).toFixed(2)}%`,
            inlineSize: `${((to - from) * 100).toFixed(2)}%`,
          }}
        />
      </td>
      <td class={isSum && fen < 0 ? 'n bad' : 'n'}>
        {!isSum && fen > 0 ? '+' : ''}
        {moneyPerUnit(fen, locale)}
      </td>
    </tr>
  );
}
