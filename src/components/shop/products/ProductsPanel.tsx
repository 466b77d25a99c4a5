import { useState } from 'preact/hooks';
import { common } from '../../../i18n/areas/common.ts';
import { products as words } from '../../../i18n/areas/products.ts';
import { integer, list, percent } from '../../../i18n/formats.ts';
import { TICKET_CAUSES } from '../../../simulator/index.ts';
import { useRoute } from '../../shell/route.ts';
import { useLocale } from '../../ui/locale.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { LockNote } from '../decisions/LockNote.tsx';
import { lockedUntil } from '../decisions/locks.ts';
import type { Desk } from '../decisions/use-desk.ts';
import { columnSetOf, productsHash } from './address.ts';
import { ProductTable } from './ProductTable.tsx';
import { COLUMN_SETS, type ColumnSet } from './product-rows.ts';
import './products.css';

interface ProductsPanelProps {
  readonly desk: Desk;
  /** Opens a product; without it the name leads to the products screen, and the table is brief. */
  readonly onOpen?: (skuId: string) => void;
}

/** The product table with its three column sets; on its own screen the address keeps the set. */
export function ProductsPanel({ desk, onOpen }: ProductsPanelProps) {
  const locale = useLocale();
  const t = words[locale];
  const { query } = useRoute();
  const [chosen, setChosen] = useState<ColumnSet>('trade');
  const brief = onOpen === undefined;
  const set = brief ? chosen : columnSetOf(query);
  const choose = (next: ColumnSet) => {
    if (brief) setChosen(next);
    else location.hash = productsHash(next);
  };
  const open =
    onOpen ??
    ((skuId: string) => {
      location.hash = productsHash('trade', skuId);
    });
  return (
    <section class="panel products" aria-labelledby="products-title">
      <header>
        <h2 id="products-title">{t.title}</h2>
        <Segmented
          label={t.columnSets}
          value={set}
          options={COLUMN_SETS.map((value) => ({ value, label: t.sets[value] }))}
          onChange={choose}
        />
      </header>
      <ProductTable desk={desk} set={set} onOpen={open} brief={brief} />
      {brief ? (
        set === 'trade' && <p class="note products-legend">{t.coverLegend}</p>
      ) : (
        <Legend desk={desk} set={set} />
      )}
    </section>
  );
}

function Legend({ desk, set }: { desk: Desk; set: ColumnSet }) {
  const locale = useLocale();
  const t = words[locale];
  const last = desk.shop.results.at(-1);
  const share = (part: number, whole: number) => percent(whole === 0 ? 0 : part / whole, locale, 1);
  const locked = lockedUntil(desk, 'onShelf');
  return (
    <div class="note products-legend">
      {set === 'trade' && (
        <>
          <p>{t.coverLegend}</p>
          {!desk.readOnly && <p class="hide-m">{t.keysLegend}</p>}
          {locked !== undefined && <LockNote week={locked} />}
        </>
      )}
      {set === 'traffic' && (
        <>
          {last !== undefined && (
            <p>
              {t.trafficLegend(
                share(last.productViews, last.visits),
                share(last.carts, last.productViews),
                share(last.orders, last.carts),
              )}
            </p>
          )}
          <p>{t.rivalsLegend}</p>
        </>
      )}
      {set === 'refunds' && (
        <>
          <p>{t.refundsNone}</p>
          {last !== undefined && (
            <p>
              {t.refundsLegend(
                list(
                  TICKET_CAUSES.map((cause) =>
                    t.cause(
                      common[locale].ticketCauses[cause],
                      integer(Math.round(last.service.ticketsByCause[cause]), locale),
                    ),
                  ),
                  locale,
                ),
              )}
            </p>
          )}
        </>
      )}
    </div>
  );
}
