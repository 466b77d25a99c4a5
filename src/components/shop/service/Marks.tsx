import { service as words } from '../../../i18n/areas/service.ts';
import { decimal, percent } from '../../../i18n/formats.ts';
import type { SatisfactionResult } from '../../../simulator/index.ts';
import { useLocale } from '../../ui/locale.tsx';
import type { Desk } from '../decisions/use-desk.ts';
import { WEEKS_SHOWN } from './BeforeSale.tsx';
import { type FigureRow, FigureTable } from './FigureTable.tsx';

const MARK_DIGITS = 2;

/** As it is shown, so that a change too small to see is none. */
const rounded = (value: number, digits: number) => Math.round(value * 10 ** digits) / 10 ** digits;

/** What buyers say, part by part. */
export function Marks({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const t = words[locale].figures;
  const weeks = desk.shop.results.slice(-WEEKS_SHOWN);
  if (weeks.length === 0) return null;
  const row = (label: string, name: keyof SatisfactionResult, digits = MARK_DIGITS): FigureRow => ({
    label,
    weeks: weeks.map(({ satisfaction }) => rounded(satisfaction[name], digits)),
    write: (value) => decimal(value, locale, digits),
    unit: digits === 0 ? 'count' : 'digits',
    favours: 'more',
  });
  const { satisfactionWeights } = desk.shop.facts.rules.service;
  const part = (index: number) => percent(satisfactionWeights[index] ?? 0, locale, 0);
  return (
    <section class="panel" aria-labelledby="marks-title">
      <header>
        <h2 id="marks-title">{t.marksTitle}</h2>
        <p>{t.indexNote(part(0), part(1), part(2))}</p>
      </header>
      <FigureTable
        name={t.marksName}
        rows={[
          row(t.index, 'index'),
          row(t.product, 'product'),
          row(t.serviceMark, 'service'),
          row(t.delivery, 'delivery'),
          row(t.rating, 'rating'),
          row(t.nps, 'netPromoterScore', 0),
        ]}
      />
    </section>
  );
}
