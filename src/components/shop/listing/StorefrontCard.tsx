import { listing as words } from '../../../i18n/areas/listing.ts';
import { decimal, duration, integer, price } from '../../../i18n/formats.ts';
import { textOf } from '../../../i18n/locale.ts';
import type { SkuFacts } from '../../../simulator/index.ts';
import type { ListingDraft } from '../../../stores/listing-drafts.ts';
import { useLocale } from '../../ui/locale.tsx';
import type { Desk } from '../decisions/use-desk.ts';
import { ListingPicture } from './ListingPicture.tsx';

const WEEKS = 4;

interface StorefrontCardProps {
  readonly desk: Desk;
  readonly sku: SkuFacts;
  readonly draft: ListingDraft;
}

/** The drafted page as a buyer would meet it, with the price, promises and stars of the plan and the last week. */
export function StorefrontCard({ desk, sku, draft }: StorefrontCardProps) {
  const locale = useLocale();
  const t = words[locale];
  const { plan, shop } = desk;
  const recent = shop.results
    .slice(-WEEKS)
    .flatMap((week) => week.skus.filter(({ skuId }) => skuId === sku.id));
  const last = recent.at(-1);
  const sold = recent.reduce((sum, { units }) => sum + units, 0);
  const reviews = recent.reduce((sum, row) => sum + row.reviews, 0);
  const days = (count: number) => duration(count, 'day', locale);
  const { coupon } = plan;
  const pictures = draft.pictures.filter((kind) => kind !== null);
  const text = [draft.fabe.benefit, draft.fabe.feature, draft.fabe.advantage, draft.fabe.evidence].filter(
    (block) => block.trim() !== '',
  );
  return (
    <section class="listing-card" aria-labelledby="card-title">
      <h3 id="card-title">{t.card}</h3>
      <article aria-label={t.cardName(textOf(sku.name, locale))}>
        <ListingPicture sku={sku} kind={pictures[0] ?? null} large />
        <div class="listing-thumbs">
          {pictures.slice(1).map((kind, index) => (
            <ListingPicture key={`${kind}-${index}`} sku={sku} kind={kind} />
          ))}
        </div>
        <p class="listing-card-price num">
          {price(plan.listPriceFen[sku.id] ?? sku.usualPriceFen, locale)}
          {coupon !== null && (
            <span class="tag bad">
              {t.cardCoupon(price(coupon.valueFen, locale), price(coupon.minimumFen, locale))}
            </span>
          )}
        </p>
        <p class="listing-card-title">{draft.title}</p>
        {last !== undefined && (
          <p class="muted small">
            {t.cardReviews(decimal(last.rating, locale, 2), integer(reviews, locale))}
            {' · '}
            {t.cardSold(integer(sold, locale))}
          </p>
        )}
        <ul class="listing-card-facts small">
          <li>{t.cardPromise(days(plan.promiseDays))}</li>
          <li>{t.cardReturns(days(plan.returnWindowDays))}</li>
          {plan.freightInsurance && <li>{t.cardInsurance}</li>}
        </ul>
        {text.length === 0 ? (
          <p class="muted small">{t.cardEmpty}</p>
        ) : (
          text.map((block, index) => (
            <p key={index} class="small">
              {block}
            </p>
          ))
        )}
      </article>
    </section>
  );
}
