import { textOf } from '../../../i18n/locale.ts';
import type { SkuFacts } from '../../../simulator/index.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { useLocale } from '../../ui/locale.tsx';

interface ProductNameProps {
  readonly sku: SkuFacts;
  readonly small?: string;
  /** Opens the product; without it the name is plain text. */
  readonly onOpen?: () => void;
}

/** Picture and name of a product, as the first cell of a row. */
export function ProductName({ sku, small, onOpen }: ProductNameProps) {
  const name = textOf(sku.name, useLocale());
  return (
    <span class="prod">
      <Glyph name={sku.glyph} />
      <span>
        {onOpen === undefined ? (
          <b>{name}</b>
        ) : (
          <button type="button" class="prod-open" onClick={onOpen}>
            <b>{name}</b>
          </button>
        )}
        {small !== undefined && <small>{small}</small>}
      </span>
    </span>
  );
}
