import { useState } from 'preact/hooks';
import { products as words } from '../../../i18n/areas/products.ts';
import { textOf } from '../../../i18n/locale.ts';
import { stageMany, undo } from '../../../stores/plan.ts';
import { Button } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { showToast } from '../../ui/Toast.tsx';
import { movePrice } from '../decisions/prices.ts';
import { RuleTag } from '../decisions/RuleTag.tsx';
import type { Desk } from '../decisions/use-desk.ts';

const ALL = 'all';
/** Larger steps than this are mistyped. */
const LARGEST_STEP = 0.5;

/** Moves the staged prices of all products, or of one category, by a rate. */
export function BulkEdit({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const t = words[locale];
  const [category, setCategory] = useState(ALL);
  const [rate, setRate] = useState(-0.05);
  const [isNine, setIsNine] = useState(true);
  const { facts } = desk.shop;

  const apply = () => {
    const listPriceFen = { ...desk.plan.listPriceFen };
    let moved = 0;
    for (const sku of facts.skus) {
      if (category !== ALL && sku.categoryId !== category) continue;
      const now = listPriceFen[sku.id] ?? sku.usualPriceFen;
      const next = movePrice(sku, now, rate, isNine);
      if (next !== now) moved += 1;
      listPriceFen[sku.id] = next;
    }
    if (moved === 0) return showToast({ text: t.bulkNone, staysFor: 3000 });
    stageMany({ listPriceFen });
    showToast({ text: t.bulkDone(moved), actionLabel: t.undo, onAction: undo });
  };

  return (
    <section class="panel" aria-labelledby="bulk-title">
      <header>
        <h2 id="bulk-title">
          {t.bulk} <RuleTag lever="listPriceFen" />
        </h2>
      </header>
      <div class="body">
        <div class="bulk">
          <label class="field">
            <span class="label">{t.title}</span>
            <select
              class="select"
              value={category}
              onChange={(event) => setCategory(event.currentTarget.value)}
            >
              <option value={ALL}>{t.bulkAll}</option>
              {facts.categories.map(({ id, name }) => (
                <option key={id} value={id}>
                  {textOf(name, locale)}
                </option>
              ))}
            </select>
          </label>
          <NumberField
            label={t.bulkBy}
            value={rate}
            scale={0.01}
            min={-LARGEST_STEP}
            max={LARGEST_STEP}
            step={0.01}
            suffix="%"
            onCommit={setRate}
          />
          <label class="check">
            <input type="checkbox" checked={isNine} onChange={() => setIsNine(!isNine)} />
            {t.bulkNine}
          </label>
          <Button onClick={apply}>{t.bulkApply}</Button>
        </div>
        <p class="note">{t.bulkNote}</p>
      </div>
    </section>
  );
}
