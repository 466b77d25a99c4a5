import { listing as words } from '../../../i18n/areas/listing.ts';
import { integer } from '../../../i18n/formats.ts';
import { textOf } from '../../../i18n/locale.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { useLocale } from '../../ui/locale.tsx';
import type { ListingPage } from './pages.ts';

interface ProductPickerProps {
  readonly pages: readonly ListingPage[];
  readonly skuId: string;
}

/** Address of the editor of a product. */
export const listingHash = (skuId: string) => `#/listing?sku=${skuId}`;

/** The products with the points of their pages: tiles, or one field where there is little room. */
export function ProductPicker({ pages, skuId }: ProductPickerProps) {
  const locale = useLocale();
  const t = words[locale];
  const note = (page: ListingPage) => {
    if (!page.isOnShelf) return t.offShelf;
    return page.isDrafted ? t.drafted : t.inherited;
  };
  return (
    <>
      <nav class="listing-picker hide-m" aria-label={t.products}>
        {pages.map((page) => (
          <a
            key={page.sku.id}
            href={listingHash(page.sku.id)}
            aria-current={page.sku.id === skuId ? 'page' : undefined}
          >
            <Glyph name={page.sku.glyph} />
            <span>
              <b>{textOf(page.sku.name, locale)}</b>
              <small>
                <span class="num">{t.pointsShort(integer(page.score, locale))}</span> · {note(page)}
              </small>
            </span>
          </a>
        ))}
      </nav>
      <label class="field listing-choice only-m">
        <span class="label">{t.product}</span>
        <select
          class="select"
          value={skuId}
          onChange={(event) => {
            location.hash = listingHash(event.currentTarget.value);
          }}
        >
          {pages.map((page) => (
            <option key={page.sku.id} value={page.sku.id}>
              {`${textOf(page.sku.name, locale)} · ${t.points(integer(page.score, locale))}`}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
