import { cockpit as words } from '../../../i18n/areas/cockpit.ts';
import { money, percent, weekday } from '../../../i18n/formats.ts';
import { type Locale, textOf } from '../../../i18n/locale.ts';
import type { PublicFacts, ShopView } from '../../../simulator/index.ts';
import type { Fact } from './situation.ts';

export interface Situation {
  readonly headline: string;
  readonly lede: string;
}

/** The morning's situation: the top two facts as the headline, the next two below it. */
export function situationText(facts: readonly Fact[], shop: PublicFacts, locale: Locale): Situation {
  const t = words[locale];
  const sentences = facts.map((fact) => factText(fact, shop, locale));
  const next = sentences.slice(2, 4);
  const isFirst = facts[0]?.kind === 'takeover';
  const plain = isFirst ? t.ledeFirst : t.ledePlain;
  return {
    headline: t.headline(sentences.slice(0, 2)),
    lede:
      next.length === 0
        ? plain
        : isFirst
          ? `${t.lede(next)}${locale === 'en' ? ' ' : ''}${plain}`
          : t.lede(next),
  };
}

/** What stands in place of the situation once all weeks are played: the season's own profit. */
export function seasonText(shop: ShopView, locale: Locale): Situation {
  const t = words[locale];
  const totalFen = shop.results
    .filter(({ week }) => week > 0)
    .reduce((sum, { profit }) => sum + profit.operatingProfitFen, 0);
  const amount = money(Math.abs(totalFen), locale);
  const headline = totalFen < 0 ? t.overHeadlineLoss : t.overHeadline;
  return { headline: headline(shop.facts.weeks, amount), lede: t.overLede };
}

/** One fact as a sentence without its full stop. */
export function factText(fact: Fact, shop: PublicFacts, locale: Locale): string {
  const t = words[locale].fact;
  const amount = (fen: number) => money(Math.abs(fen), locale);
  const share = (rate: number) => percent(rate, locale);
  const product = (skuId: string) => {
    const sku = shop.skus.find(({ id }) => id === skuId);
    return sku === undefined ? skuId : textOf(sku.name, locale);
  };
  switch (fact.kind) {
    case 'takeover':
      return fact.profitFen < 0 ? t.takeoverLoss(amount(fact.profitFen)) : t.takeover(amount(fact.profitFen));
    case 'best-week':
      return t.bestWeek(amount(fact.profitFen));
    case 'profit-up':
      return t.profitUp(amount(fact.changeFen));
    case 'profit-down':
      return t.profitDown(amount(fact.changeFen));
    case 'profit-steady':
      return t.profitSteady(amount(fact.profitFen));
    case 'loss':
      return t.loss(amount(fact.profitFen));
    case 'runs-out': {
      const day = weekday(fact.day, locale, locale === 'en' ? 'long' : 'short');
      return fact.alsoSkus > 0
        ? t.runsOutMany(product(fact.skuId), day, fact.alsoSkus)
        : t.runsOut(product(fact.skuId), day);
    }
    case 'sold-out':
      return t.soldOut(product(fact.skuId), amount(fact.lostMarginFen));
    case 'event': {
      const event = shop.calendar.find(({ id }) => id === fact.eventId);
      const name = event === undefined ? fact.eventId : textOf(event.name, locale);
      if (fact.weeksAhead === 0) return t.eventNow(name);
      return fact.weeksAhead === 1 ? t.eventNext(name) : t.eventAhead(name, fact.weeksAhead);
    }
    case 'ads-up':
      return t.adsUp(share(fact.rate));
    case 'refunds-up':
      return t.refundsUp(share(fact.rate));
    case 'conversion-up':
      return t.conversionUp(percent(fact.rate, locale, 2));
    case 'conversion-down':
      return t.conversionDown(percent(fact.rate, locale, 2));
    case 'late':
      return t.late(share(fact.rate));
    case 'slow-chat':
      return t.slowChat(percent(fact.rate, locale, 0));
    case 'cash-short':
      return t.cashShort(money(fact.cashFen, locale));
  }
}
