import { experiments as words } from '../../../i18n/areas/experiments.ts';
import { decimal, integer, MINUS, percent, points, signedDecimal } from '../../../i18n/formats.ts';
import { textOf } from '../../../i18n/locale.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { weekName } from '../cockpit/metric-words.ts';
import type { Desk } from '../decisions/use-desk.ts';
import { falseAlarmsOfLooks, falseAlarmsOfTests } from './power.ts';
import { type TrialReading, trialWeeks, type VariantRecord, variantRecords } from './trials.ts';

/** Smaller p-values are written as a bound. */
const SMALLEST_P = 0.001;

/** Every trial week with both arms and its test, several weeks of a variant together, and what to beware of. */
export function TrialsTable({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const t = words[locale];
  const columns = t.columns;
  const weeks = [...trialWeeks(desk.shop.results)].reverse();
  const tried = variantRecords(desk).filter((record) => record.weeks.length > 0);
  const nameOf = (variantId: string) => {
    const variant = desk.shop.facts.variants.find(({ id }) => id === variantId);
    return variant === undefined ? variantId : textOf(variant.name, locale);
  };
  return (
    <section class="panel" aria-labelledby="past-title">
      <header>
        <h2 id="past-title">{t.past}</h2>
      </header>
      {weeks.length === 0 ? (
        <EmptyState title={t.pastNone} headingLevel={3} />
      ) : (
        <>
          <section class="tscroll" tabIndex={0} aria-label={t.pastTable}>
            <table class="tbl slim trials">
              <thead>
                <tr>
                  <th scope="col">{columns.week}</th>
                  {[
                    { id: 'control', label: columns.control },
                    { id: 'shown', label: columns.shown },
                    { id: 'difference', label: columns.difference },
                    { id: 'p', label: columns.p },
                  ].map(({ id, label }) => (
                    <th key={id} scope="col" class="n">
                      {label}
                    </th>
                  ))}
                  <th scope="col">{columns.verdict}</th>
                </tr>
              </thead>
              <tbody>
                {weeks.map((week) => (
                  <Row
                    key={week.week}
                    title={weekName(week.week, locale)}
                    note={nameOf(week.variantId)}
                    reading={week}
                  />
                ))}
                {tried.map(
                  ({ variant, weeks: own, together }) =>
                    together !== undefined &&
                    own.length > 1 && (
                      <Row
                        key={variant.id}
                        title={t.together(own.length)}
                        note={nameOf(variant.id)}
                        reading={together}
                        isTotal
                      />
                    ),
                )}
              </tbody>
            </table>
          </section>
          <Cautions tried={tried} nameOf={nameOf} />
        </>
      )}
    </section>
  );
}

interface RowProps {
  readonly title: string;
  readonly note: string;
  readonly reading: TrialReading;
  readonly isTotal?: boolean;
}

function Row({ title, note, reading, isTotal = false }: RowProps) {
  const locale = useLocale();
  const t = words[locale];
  const { control, variant, difference, low, high, z, pValue, verdict } = reading;
  const share = (value: number) => signedDecimal(value * 100, locale, 2);
  const perThousand = (value: number) => decimal(Math.abs(value) * 1000, locale, 1);
  const says = {
    gain: () => t.says.gain(perThousand(low), perThousand(high)),
    loss: () => t.says.loss(perThousand(high), perThousand(low)),
    open: () => t.says.open(signedDecimal(low * 1000, locale, 1), signedDecimal(high * 1000, locale, 1)),
  };
  return (
    <tr class={isTotal ? 'subtotal' : undefined}>
      <th scope="row">
        {title}
        <small>{note}</small>
      </th>
      <Arm orders={control.orders} visits={control.visits} rate={reading.controlRate} />
      <Arm orders={variant.orders} visits={variant.visits} rate={reading.variantRate} />
      <td class="n num">
        {difference < 0 ? MINUS : '+'}
        {points(difference, locale, 2)}
        <small>{t.from(share(low), share(high))}</small>
      </td>
      <td class="n num">
        {pValue < SMALLEST_P ? `< ${decimal(SMALLEST_P, locale, 3)}` : decimal(pValue, locale, 3)}
        <small>{t.z(signedDecimal(z, locale, 2))}</small>
      </td>
      <td class="says">
        <b class={verdict === 'gain' ? 'good' : verdict === 'loss' ? 'bad' : undefined}>
          {t.verdicts[verdict]}
        </b>
        <small>{says[verdict]()}</small>
      </td>
    </tr>
  );
}

function Arm({ orders, visits, rate }: { orders: number; visits: number; rate: number }) {
  const locale = useLocale();
  return (
    <td class="n num">
      {percent(rate, locale, 2)}
      <small>{words[locale].arm(integer(orders, locale), integer(visits, locale))}</small>
    </td>
  );
}

interface CautionsProps {
  readonly tried: readonly VariantRecord[];
  readonly nameOf: (variantId: string) => string;
}

/** Looking often and trying much both find what is not there. */
function Cautions({ tried, nameOf }: CautionsProps) {
  const locale = useLocale();
  const t = words[locale];
  return (
    <footer>
      <div class="note stack-tight">
        {tried
          .filter(({ weeks }) => weeks.length > 1)
          .map(({ variant, weeks }) => (
            <p key={variant.id}>
              {t.peeking(
                nameOf(variant.id),
                weeks.length,
                percent(falseAlarmsOfLooks(weeks.length), locale, 1),
              )}
            </p>
          ))}
        <p>
          {tried.length > 1
            ? t.multiple(tried.length, percent(falseAlarmsOfTests(tried.length), locale, 0))
            : t.lots}
        </p>
        <p>{t.interval}</p>
      </div>
    </footer>
  );
}
