import { desk as words } from '../../../i18n/areas/desk.ts';
import { MINUS, price, signedDecimal, signedInteger } from '../../../i18n/formats.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { DeskEffects } from '../../../simulator/index.ts';

/** Digits of service satisfaction: rulings move it by thousandths. */
const SATISFACTION_DIGITS = 3;

/** An amount with its sign to the fen: +¥12.50, −¥8. */
export function signedPrice(fen: number, locale: Locale): string {
  const text = price(Math.abs(fen), locale);
  return fen === 0 ? text : `${fen > 0 ? '+' : MINUS}${text}`;
}

export const signedSatisfaction = (delta: number, locale: Locale) =>
  signedDecimal(delta, locale, SATISFACTION_DIGITS);

/** What a ruling does, one phrase an effect; what it leaves alone is not mentioned. */
export function effectWords(
  effects: DeskEffects,
  locale: Locale,
  productOf: (skuId: string) => string,
): readonly string[] {
  const t = words[locale];
  const said = [
    effects.ledgerFen !== 0 && t.ledger(signedPrice(effects.ledgerFen, locale)),
    ...effects.stock
      .filter(({ units }) => units !== 0)
      .map(({ skuId, units }) => t.stock(productOf(skuId), signedInteger(units, locale))),
    effects.satisfactionDelta !== 0 && t.satisfaction(signedSatisfaction(effects.satisfactionDelta, locale)),
    effects.ticketsDelta !== 0 && t.tickets(signedInteger(effects.ticketsDelta, locale)),
    effects.riskPenaltyFen !== 0 && t.risk(price(effects.riskPenaltyFen, locale)),
  ].filter((phrase) => phrase !== false);
  return said.length > 0 ? said : [t.noEffect];
}
