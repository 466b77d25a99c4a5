import { common } from '../../../i18n/areas/common.ts';
import { promotions as words } from '../../../i18n/areas/promotions.ts';
import { integer, list, money, moneyPerUnit, percent, price } from '../../../i18n/formats.ts';
import { type Locale, textOf } from '../../../i18n/locale.ts';
import type { BasketQuote } from '../../../simulator/index.ts';
import { useLocale } from '../../ui/locale.tsx';
import { type BasketAccount, falseOriginalPrices } from '../decisions/basket.ts';
import { RuleTag } from '../decisions/RuleTag.tsx';
import type { Desk } from '../decisions/use-desk.ts';

/** The till's receipt: list prices, each step, what is paid, and the shop's side below the double rule. */
export function Receipt({ desk, account }: { desk: Desk; account: BasketAccount }) {
  const locale = useLocale();
  const t = words[locale].till;
  const { quote, marginFen } = account;
  const costs: readonly (readonly [label: string, fen: number])[] = [
    [t.gift, -account.giftCostFen],
    [t.cost, -account.costOfGoodsFen],
    [t.fees, -account.feesFen],
    [t.delivery, -account.deliveryFen],
  ];
  const isEmpty = quote.lines.length === 0;
  return (
    <div class="receipt">
      <table class="money-table" aria-label={t.receiptName}>
        <tbody>
          <tr>
            <th scope="row">{t.list}</th>
            <td>{moneyPerUnit(quote.listFen, locale)}</td>
          </tr>
          {quote.steps.map(({ kind, amountFen, skuIds }) => (
            <tr key={kind}>
              <th scope="row">
                {t.steps[kind]}
                {skuIds.length > 0 && <small> {namesOf(desk, skuIds, locale)}</small>}
              </th>
              <td>{moneyPerUnit(amountFen, locale)}</td>
            </tr>
          ))}
          <tr class="total">
            <th scope="row">{t.paid}</th>
            <td>{moneyPerUnit(quote.paidFen, locale)}</td>
          </tr>
          {costs
            .filter(([, fen]) => fen !== 0)
            .map(([label, fen]) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{moneyPerUnit(fen, locale)}</td>
              </tr>
            ))}
          <tr class="total">
            <th scope="row">{t.margin}</th>
            <td class={marginFen < 0 ? 'bad' : undefined}>{moneyPerUnit(marginFen, locale)}</td>
          </tr>
        </tbody>
      </table>
      <div class="stack-small" aria-live="polite">
        {!isEmpty && (
          <p>
            <b>{stacking(quote, locale)}</b>
          </p>
        )}
        {!isEmpty && marginFen < 0 && <p class="problem">{t.loss(moneyPerUnit(-marginFen, locale))}</p>}
        {!isEmpty && marginFen >= 0 && (
          <p class="small">{t.floor(percent(marginFen / Math.max(1, quote.paidFen), locale, 0))}</p>
        )}
        {!isEmpty && <Extras quote={quote} />}
      </div>
      <FalsePrices desk={desk} />
    </div>
  );
}

/** What would be reached with a little more, the gift and the points. */
function Extras({ quote }: { quote: BasketQuote }) {
  const locale = useLocale();
  const t = words[locale].till;
  const { promotionKinds } = common[locale];
  return (
    <>
      {quote.gift?.kind === 'given' && <p class="small">{t.giftGoes(price(quote.gift.valueFen, locale))}</p>}
      {quote.pointsEarnedFen > 0 && <p class="small">{t.points(integer(quote.pointsEarnedFen, locale))}</p>}
      {(['threshold', 'coupon', 'gift', 'shipFee'] as const).map((tool) => {
        const fen = quote.missingFen[tool];
        if (fen === undefined) return null;
        const name = tool === 'shipFee' ? t.freeShip : promotionKinds[tool];
        return (
          <p class="small muted" key={tool}>
            {t.missing(money(fen, locale), name)}
          </p>
        );
      })}
    </>
  );
}

/** Products whose list price was never charged lately: shown as reduced, that is a breach. */
function FalsePrices({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const t = words[locale].till;
  const skuIds = falseOriginalPrices(desk);
  if (skuIds.length === 0) return null;
  return (
    <p class="banner bad">
      <span>
        {t.falsePrice(namesOf(desk, skuIds, locale))} <RuleTag lever="violations" />
      </span>
    </p>
  );
}

/** Which discounts of a basket add up, and to what. */
function stacking(quote: BasketQuote, locale: Locale): string {
  const t = words[locale].till;
  const off = quote.steps.filter(({ amountFen }) => amountFen < 0);
  const offFen = -off.reduce((sum, { amountFen }) => sum + amountFen, 0);
  const share = percent(offFen / Math.max(1, quote.listFen), locale, 1);
  const names = off.map(({ kind }) => t.steps[kind]);
  const [only] = names;
  if (only === undefined) return t.stackNone;
  if (names.length === 1) return t.stackOne(only, share);
  return t.stackMany(list(names, locale), share, moneyPerUnit(quote.paidFen, locale));
}

function namesOf(desk: Desk, skuIds: readonly string[], locale: Locale): string {
  const names = desk.shop.facts.skus
    .filter(({ id }) => skuIds.includes(id))
    .map(({ name }) => textOf(name, locale));
  return list(names, locale);
}
