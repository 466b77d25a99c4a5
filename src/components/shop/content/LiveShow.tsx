import { common } from '../../../i18n/areas/common.ts';
import { content as words } from '../../../i18n/areas/content.ts';
import { decimal, integer, money, weekday } from '../../../i18n/formats.ts';
import { stage } from '../../../stores/plan.ts';
import { useLocale } from '../../ui/locale.tsx';
import { LeverField } from '../decisions/LeverField.tsx';
import { LockNote } from '../decisions/LockNote.tsx';
import { lockedUntil } from '../decisions/locks.ts';
import { RuleTag } from '../decisions/RuleTag.tsx';
import type { Desk } from '../decisions/use-desk.ts';
import type { BookState } from '../members/use-book.ts';
import { creatorOrders } from './creator-orders.ts';
import { PacingChart } from './PacingChart.tsx';

/** The day of the show, how much is kept for it, and how the money then falls on the days. */
export function LiveShow({ desk, book }: { desk: Desk; book: BookState }) {
  const locale = useLocale();
  const t = words[locale].live;
  const { plan, shop } = desk;
  const last = shop.results.at(-1);
  const orders =
    book.status === 'ready' && last !== undefined ? creatorOrders(book.book, last.week) : undefined;
  return (
    <section class="panel" aria-labelledby="live-title">
      <header>
        <h2 id="live-title">{t.title}</h2>
        <p>
          <span class="num">{t.budget(money(plan.kolBudgetFen, locale))}</span>{' '}
          <a href="#/marketing?channel=kol">{t.toBudget}</a>
        </p>
      </header>
      <div class="body content-stock">
        <div class="growth-part live-levers">
          <ShowDay desk={desk} />
          <LeverField
            desk={desk}
            lever="liveConcentration"
            label={t.concentration}
            help={t.concentrationHelp(decimal(shop.facts.rules.liveSelling.pacing.liveDayPacing, locale, 0))}
          />
          {plan.kolBudgetFen === 0 ? <p class="small">{t.noBudget}</p> : <Ready orders={orders} />}
        </div>
        <PacingChart desk={desk} orders={orders} />
      </div>
    </section>
  );
}

/** Radio buttons for the day, Monday to Saturday. */
function ShowDay({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const t = words[locale].live;
  const { minimum, maximum } = desk.shop.facts.ranges.kolLiveDay;
  const { plan, unchanged, readOnly } = desk;
  const locked = lockedUntil(desk, 'kolLiveDay');
  const isStaged = plan.kolLiveDay !== unchanged.kolLiveDay;
  return (
    <div class="lever">
      <fieldset
        class={isStaged ? 'field day-field show-day staged' : 'field day-field show-day'}
        disabled={readOnly || locked !== undefined}
      >
        <legend class="label">{t.day}</legend>
        <span class="days-picker">
          {Array.from({ length: maximum - minimum + 1 }, (_, index) => minimum + index).map((day) => (
            <label key={day} title={weekday(day, locale, 'long')}>
              <input
                type="radio"
                name="lever-kolLiveDay"
                checked={day === plan.kolLiveDay}
                onChange={() => stage('kolLiveDay', day)}
              />
              {weekday(day, locale)}
            </label>
          ))}
        </span>
      </fieldset>
      <span class="row">
        <RuleTag lever="kolLiveDay" />
        {isStaged && (
          <span class="tag mark">
            {common[locale].was} {weekday(unchanged.kolLiveDay, locale)}
          </span>
        )}
      </span>
      {locked !== undefined && <LockNote week={locked} />}
    </div>
  );
}

/** What the best day brought, and where to prepare for the next. */
function Ready({ orders }: { orders: readonly number[] | undefined }) {
  const locale = useLocale();
  const t = words[locale].live;
  const sorted = orders === undefined ? [] : [...orders].sort((a, b) => a - b);
  const best = sorted.at(-1) ?? 0;
  return (
    <>
      {best > 0 && <p class="small">{t.peak(integer(best, locale), integer(sorted[3] ?? 0, locale))}</p>}
      <p class="small">
        {t.ready}
        {locale === 'en' ? ' ' : ''}
        <a href="#/inventory">{t.toStock}</a>
        {t.comma}
        <a href="#/service">{t.toService}</a>
        {t.and}
        <a href="#/logistics">{t.toPackers}</a>
        {t.stop}
      </p>
    </>
  );
}
