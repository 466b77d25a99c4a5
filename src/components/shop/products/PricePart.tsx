import { products as words } from '../../../i18n/areas/products.ts';
import { percent, price } from '../../../i18n/formats.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { SkuFacts } from '../../../simulator/index.ts';
import { stagePrice } from '../../../stores/plan.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { allowedPrice, clampPrice, roundToNine } from '../decisions/prices.ts';
import { RuleTag } from '../decisions/RuleTag.tsx';
import type { Desk } from '../decisions/use-desk.ts';
import { problemAt } from '../plan/problem-words.ts';
import { rivalIndexOf } from './rule-prices.ts';

const YUAN = 100;

/** The nearest price that ends in .90 from below, within the product's range. */
export function endInNinety(sku: SkuFacts, priceFen: number): number {
  const fen = Math.ceil(priceFen / YUAN) * YUAN - 10;
  return fen >= sku.minimumPriceFen && fen <= sku.maximumPriceFen ? fen : clampPrice(sku, priceFen);
}

/** The price of a product: field, steps, slider, usual endings, and what rivals ask. */
export function PricePart({ desk, sku, priceFen }: { desk: Desk; sku: SkuFacts; priceFen: number }) {
  const locale = useLocale();
  const t = words[locale].sheet;
  const wasFen = desk.unchanged.listPriceFen[sku.id] ?? priceFen;
  const stageFen = (fen: number) => stagePrice(sku.id, allowedPrice(sku, fen));
  const problem = problemAt(desk.problems, `listPriceFen.${sku.id}`, locale);
  if (desk.readOnly) {
    return (
      <section class="sheet-part">
        <p>
          {t.price} <b class="num">{price(priceFen, locale)}</b>
        </p>
        <p class="small">{rivalSentence(desk, sku, priceFen, locale)}</p>
      </section>
    );
  }
  return (
    <section class="sheet-part">
      <div class="price-row">
        <NumberField
          label={t.price}
          value={priceFen}
          scale={YUAN}
          min={sku.minimumPriceFen}
          max={sku.maximumPriceFen}
          step={10}
          prefix="¥"
          staged={priceFen !== wasFen}
          onCommit={stageFen}
          {...(problem === undefined ? {} : { problem })}
        />
        <IconButton icon="minus" label={t.down} onClick={() => stageFen(clampPrice(sku, priceFen - YUAN))} />
        <IconButton icon="plus" label={t.up} onClick={() => stageFen(clampPrice(sku, priceFen + YUAN))} />
        <RuleTag lever="listPriceFen" />
      </div>
      <input
        type="range"
        class="range-input"
        aria-label={t.slider}
        aria-valuetext={price(priceFen, locale)}
        min={Math.ceil(sku.minimumPriceFen / YUAN)}
        max={Math.floor(sku.maximumPriceFen / YUAN)}
        step={1}
        value={Math.round(priceFen / YUAN)}
        onInput={(event) => stageFen(Number(event.currentTarget.value) * YUAN)}
      />
      <p class="note">
        {t.lastWeek(price(wasFen, locale))}
        {locale === 'en' ? ' ' : ''}
        {t.range(price(sku.minimumPriceFen, locale), price(sku.maximumPriceFen, locale))}
      </p>
      <Endings sku={sku} priceFen={priceFen} onChoose={stageFen} />
      <p class="small">{rivalSentence(desk, sku, priceFen, locale)}</p>
    </section>
  );
}

interface EndingsProps {
  readonly sku: SkuFacts;
  readonly priceFen: number;
  readonly onChoose: (fen: number) => void;
}

function Endings({ sku, priceFen, onChoose }: EndingsProps) {
  const locale = useLocale();
  const t = words[locale].sheet;
  const endings = [...new Set([roundToNine(sku, priceFen), endInNinety(sku, priceFen)])].filter(
    (fen) => fen !== priceFen && fen !== sku.usualPriceFen,
  );
  return (
    <div class="price-endings" role="group" aria-label={t.endings}>
      <span class="label">{t.endings}</span>
      {endings.map((fen) => (
        <Button key={fen} size="sm" onClick={() => onChoose(fen)}>
          {t.ending(price(fen, locale))}
        </Button>
      ))}
      {priceFen !== sku.usualPriceFen && (
        <Button size="sm" onClick={() => onChoose(sku.usualPriceFen)}>
          {t.usual(price(sku.usualPriceFen, locale))}
        </Button>
      )}
      <p class="note">{t.endingNote}</p>
    </div>
  );
}

function rivalSentence(desk: Desk, sku: SkuFacts, priceFen: number, locale: Locale): string {
  const t = words[locale].sheet;
  const rivalFen = Math.round((sku.usualPriceFen * rivalIndexOf(desk.shop, sku)) / YUAN) * YUAN;
  const rate = priceFen / rivalFen - 1;
  const text = percent(Math.abs(rate), locale, 0);
  if (Math.abs(rate) < 0.005) return t.rivalsSame(price(rivalFen, locale));
  return t.rivals(price(rivalFen, locale), rate > 0 ? t.dearer(text) : t.cheaper(text));
}
