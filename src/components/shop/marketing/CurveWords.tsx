import { marketing as words } from '../../../i18n/areas/marketing.ts';
import { between, decimal, integer, money, percent } from '../../../i18n/formats.ts';
import { useLocale } from '../../ui/locale.tsx';
import type { Desk } from '../decisions/use-desk.ts';
import { type MediaReading, STEP_FEN, salesPerVisitFen } from './media-readings.ts';
import type { MediaResponse, Range } from './response.ts';

interface CurveWordsProps {
  readonly desk: Desk;
  readonly reading: MediaReading;
  readonly response: MediaResponse;
  readonly evenReturn: number | undefined;
}

/** A budget this far above all that was ever spent is new ground. */
const NEW_GROUND = 1.25;
/** Less than this share of the effect in its first week counts as slow. */
const SLOW = 0.6;

/** The last ¥100 in words, whether they pay, and how far the curve can be trusted. */
export function CurveWords({ desk, reading, response, evenReturn }: CurveWordsProps) {
  const locale = useLocale();
  const t = words[locale].curve;
  const { medium, stagedFen, isLeftOver, lastReturn } = reading;
  const last = desk.shop.results.at(-1);
  const spentFen = response.weeks.at(-1)?.spendFen ?? 0;
  const most = Math.max(...response.weeks.map(({ spendFen }) => spendFen));
  return (
    <div class="curve-words">
      {isLeftOver && last !== undefined ? (
        <p>{t.leftOver(money(spentFen, locale), money(last.plan.semBudgetFen, locale))}</p>
      ) : (
        <p>
          <LastStepWords desk={desk} reading={reading} response={response} />
          {lastReturn !== undefined && evenReturn !== undefined && (
            <>
              {locale === 'en' ? ' ' : ''}
              <b>{verdict(lastReturn, evenReturn, t)}</b>
            </>
          )}
        </p>
      )}
      {response.firstWeekShare < SLOW && (
        <p class="small">
          {response.firstWeekShare === 0 ? t.slowest : t.slow(percent(response.firstWeekShare, locale, 0))}
        </p>
      )}
      {medium === 'kol' && <p class="small">{t.luck}</p>}
      {!isLeftOver && stagedFen > most * NEW_GROUND && <p class="small">{t.beyond(money(most, locale))}</p>}
      <p class="note">
        {response.hasVaried ? t.own(response.weeks.length) : medium === 'sem' ? t.priorSearch : t.prior}
      </p>
    </div>
  );
}

function LastStepWords({ desk, reading, response }: Omit<CurveWordsProps, 'evenReturn'>) {
  const locale = useLocale();
  const t = words[locale].curve;
  const { medium, stagedFen } = reading;
  const visits = response.lastStep(Math.max(STEP_FEN, stagedFen), STEP_FEN);
  const salesFen = visits.mid * salesPerVisitFen(desk.shop.results, medium);
  const count = (value: number) => (value < 10 ? decimal(value, locale, 1) : integer(value, locale));
  const shared = [
    count(visits.mid),
    between(count(visits.low), count(visits.high), locale),
    money(salesFen, locale),
    words[locale].returnUnit(decimal(salesFen / STEP_FEN, locale, 1)),
  ] as const;
  return <>{stagedFen > 0 ? t.last(money(stagedFen, locale), ...shared) : t.first(...shared)}</>;
}

/** Above, below, or not to be told apart from break-even. */
export function verdict(
  { low, high }: Range,
  evenReturn: number,
  t: { readonly pays: string; readonly loses: string; readonly unsure: string },
): string {
  if (low > evenReturn) return t.pays;
  return high < evenReturn ? t.loses : t.unsure;
}
