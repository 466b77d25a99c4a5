import { shelfProjectionChart } from '../../../charts/shelf-projection.ts';
import { inventory as words } from '../../../i18n/areas/inventory.ts';
import { integer, weekday } from '../../../i18n/formats.ts';
import { textOf } from '../../../i18n/locale.ts';
import { Chart } from '../../ui/Chart.tsx';
import { useLocale } from '../../ui/locale.tsx';
import type { Cover } from '../decisions/cover.ts';
import type { Desk } from '../decisions/use-desk.ts';

/** Two weeks of one shelf, from the shop's own sales and the plan's own order. */
export function ShelfChart({ desk, cover }: { desk: Desk; cover: Cover }) {
  const locale = useLocale();
  const { orderSheet: t, nextWeekDay } = words[locale];
  const { sku, shelfUnits, emptyFromDay } = cover;
  const product = textOf(sku.name, locale);
  const dayName = (day: number) => {
    const name = weekday(day % 7, locale);
    return day < 7 ? name : nextWeekDay(name);
  };
  const write = (units: number) => integer(Math.round(units), locale);
  return (
    <section class="sheet-part">
      <Chart
        title={
          emptyFromDay === undefined ? t.shelfFull(product) : t.shelfEmpty(product, dayName(emptyFromDay))
        }
        name={t.shelfName(product)}
        version={JSON.stringify([shelfUnits, locale, desk.shop.position.week])}
        heightPixels={150}
        build={(around) =>
          shelfProjectionChart(
            {
              units: shelfUnits,
              dayNames: shelfUnits.map((_, day) => weekday(day % 7, locale)),
              axisValue: write,
              fullValue: write,
            },
            around,
          )
        }
        table={{
          caption: t.shelfName(product),
          columns: [t.evening, t.onShelf],
          rows: shelfUnits.map((units, day) => [dayName(day), write(units)]),
        }}
      />
    </section>
  );
}
