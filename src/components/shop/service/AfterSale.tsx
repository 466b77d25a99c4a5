import { common } from '../../../i18n/areas/common.ts';
import { service as words } from '../../../i18n/areas/service.ts';
import { integer, money, percent } from '../../../i18n/formats.ts';
import { keyFigures } from '../../../simulator/index.ts';
import { useLocale } from '../../ui/locale.tsx';
import { LeverField } from '../decisions/LeverField.tsx';
import { LeverSwitch } from '../decisions/LeverSwitch.tsx';
import type { Desk } from '../decisions/use-desk.ts';
import { DecisionNote } from './DecisionNote.tsx';

/** What buyers are promised after the sale, with what each promise came to last week. */
export function AfterSale({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const t = words[locale];
  const last = desk.shop.results.at(-1);
  const rules = desk.shop.facts.rules.service;
  const rate = (share: number) => percent(share, locale, 0);
  const count = (value: number) => integer(value, locale);
  const paid = (fen: number) => money(-fen, locale);
  const returned = last?.skus.reduce((sum, { returnedUnits }) => sum + returnedUnits, 0) ?? 0;
  const reviews = last?.skus.reduce((sum, sku) => sum + sku.reviews, 0) ?? 0;
  return (
    <section class="panel" aria-labelledby="after-title">
      <header>
        <h2 id="after-title">{t.after}</h2>
        <p>
          <a href="#/risk">{t.risk}</a>
        </p>
      </header>
      <div class="body service-decisions">
        <DecisionNote note={last && t.compensationNote(paid(last.profit.lines.serviceCompensation))}>
          <LeverField desk={desk} lever="compensationFen" help={t.compensationHelp} />
        </DecisionNote>
        <DecisionNote
          note={last && t.returnNote(common[locale].units(count(returned)), paid(last.profit.lines.refunds))}
        >
          <LeverField desk={desk} lever="returnWindowDays" suffix={t.days} help={t.returnHelp} />
        </DecisionNote>
        <DecisionNote note={last && t.autoRefundNote(percent(keyFigures(last).refundRate, locale))}>
          <LeverSwitch
            desk={desk}
            lever="autoRefund"
            help={t.autoRefundHelp(rate(1 - rules.autoRefundTickets), rate(rules.autoRefundCost - 1))}
          />
        </DecisionNote>
        <DecisionNote note={last && t.reviewNote(count(reviews), paid(last.profit.lines.reviewRewards))}>
          <LeverField desk={desk} lever="reviewRewardFen" help={t.reviewHelp} />
        </DecisionNote>
      </div>
    </section>
  );
}
