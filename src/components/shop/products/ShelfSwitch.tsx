import { common } from '../../../i18n/areas/common.ts';
import { products as words } from '../../../i18n/areas/products.ts';
import { textOf } from '../../../i18n/locale.ts';
import type { SkuFacts } from '../../../simulator/index.ts';
import { stageProduct } from '../../../stores/plan.ts';
import { useLocale } from '../../ui/locale.tsx';
import { lockedUntil } from '../decisions/locks.ts';
import type { Desk } from '../decisions/use-desk.ts';

/** Puts a product on the shelf or takes it off. */
export function ShelfSwitch({ desk, sku }: { desk: Desk; sku: SkuFacts }) {
  const locale = useLocale();
  const isOn = desk.plan.onShelf[sku.id] !== false;
  const wasOn = desk.unchanged.onShelf[sku.id] !== false;
  const state = isOn ? common[locale].on : common[locale].off;
  if (desk.readOnly) return <span>{state}</span>;
  return (
    <label class={isOn === wasOn ? 'check shelf-switch' : 'check shelf-switch staged-check'}>
      <input
        type="checkbox"
        checked={isOn}
        disabled={lockedUntil(desk, 'onShelf') !== undefined}
        aria-label={words[locale].onShelf(textOf(sku.name, locale))}
        onChange={() => stageProduct('onShelf', sku.id, !isOn)}
      />
      <span aria-hidden="true">{state}</span>
    </label>
  );
}
