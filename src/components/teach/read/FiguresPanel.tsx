import { useStore } from '@nanostores/preact';
import { common } from '../../../i18n/areas/common.ts';
import { teachRead } from '../../../i18n/areas/teach-read.ts';
import { $counted } from '../../../stores/reading.ts';
import { type KeyFigure, writeFigure } from '../../shop/report/key-figures.ts';
import { useLocale } from '../../ui/locale.tsx';
import { weekMedians } from './medians.ts';
import type { ReadItem } from './order.ts';

const SHOWN: readonly KeyFigure[] = [
  'operatingProfitFen',
  'netSalesFen',
  'orders',
  'visits',
  'conversionRate',
  'averageOrderValueFen',
  'grossMarginRate',
  'adCostRate',
  'refundRate',
  'lateRate',
  'slaAttainmentRate',
  'rating',
  'closingStockFen',
];

/** The week's key figures as reported, as re-run where that differs, and the middle of the class. */
export function FiguresPanel({ item }: { readonly item: ReadItem }) {
  const locale = useLocale();
  const t = teachRead[locale].figures;
  const { report, outcome } = item;
  const medians = weekMedians(useStore($counted), report.week);
  const isRerun = outcome?.verdict === 'verified' || outcome?.verdict === 'altered';
  const replayed = (figure: KeyFigure) => {
    const path = `figures.thisWeek.${figure}`;
    return outcome?.differences.find((difference) => difference.path === path)?.replayed;
  };
  const hasClass = medians.of('orders') !== undefined;
  return (
    <div class="read-block">
      <h3 id="read-figures">{t.title}</h3>
      <section class="tscroll" tabIndex={0} aria-labelledby="read-figures">
        <table class="tbl slim">
          <caption class="sr">{t.title}</caption>
          <thead>
            <tr>
              <th scope="col">{t.figure}</th>
              <th scope="col" class="n">
                {t.student}
              </th>
              <th scope="col" class="n">
                {t.replayed}
              </th>
              {hasClass ? (
                <th scope="col" class="n">
                  {t.median}
                </th>
              ) : undefined}
            </tr>
          </thead>
          <tbody>
            {SHOWN.map((figure) => {
              const other = replayed(figure);
              const middle = medians.of(figure);
              return (
                <tr key={figure}>
                  <th scope="row">{common[locale].kpis[figure].label}</th>
                  <td class={typeof other === 'number' ? 'n num bad' : 'n num'}>
                    {writeFigure(figure, report.figures.thisWeek[figure], locale)}
                  </td>
                  <td class="n num">
                    {typeof other === 'number' ? (
                      `△ ${writeFigure(figure, other, locale)}`
                    ) : (
                      <span class="faint">{isRerun ? `✓ ${t.same}` : t.notReplayed}</span>
                    )}
                  </td>
                  {hasClass ? (
                    <td class="n num">{middle === undefined ? '–' : writeFigure(figure, middle, locale)}</td>
                  ) : undefined}
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      {hasClass ? <p class="note">{t.medianOf(medians.count)}</p> : undefined}
    </div>
  );
}
