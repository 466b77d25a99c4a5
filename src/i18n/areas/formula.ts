import { formulaConversion } from './formula-conversion.ts';
import { formulaCustomers } from './formula-customers.ts';
import { formulaMarket } from './formula-market.ts';
import { formulaOrders } from './formula-orders.ts';
import { formulaProfit } from './formula-profit.ts';
import { formulaService } from './formula-service.ts';
import { formulaStock } from './formula-stock.ts';
import { formulaTraffic } from './formula-traffic.ts';
import { formulaUnits } from './formula-units.ts';

/** By subject: `names` and `meanings` by number, `symbols` by their keys, each written in one group only. */
export const FORMULA_WORDS = [
  formulaTraffic,
  formulaConversion,
  formulaOrders,
  formulaService,
  formulaStock,
  formulaCustomers,
  formulaProfit,
  formulaMarket,
] as const;

/** Words for all equations: their names, what they mean in a sentence, their symbols, and the units. */
export const formula = { en: wordsOf('en'), zh: wordsOf('zh') } as const;

function wordsOf(locale: 'en' | 'zh') {
  const traffic = formulaTraffic[locale];
  const conversion = formulaConversion[locale];
  const orders = formulaOrders[locale];
  const service = formulaService[locale];
  const stock = formulaStock[locale];
  const customers = formulaCustomers[locale];
  const profit = formulaProfit[locale];
  const market = formulaMarket[locale];
  return {
    names: {
      ...traffic.names,
      ...conversion.names,
      ...orders.names,
      ...service.names,
      ...stock.names,
      ...customers.names,
      ...profit.names,
      ...market.names,
    },
    meanings: {
      ...traffic.meanings,
      ...conversion.meanings,
      ...orders.meanings,
      ...service.meanings,
      ...stock.meanings,
      ...customers.meanings,
      ...profit.meanings,
      ...market.meanings,
    },
    symbols: {
      ...traffic.symbols,
      ...conversion.symbols,
      ...orders.symbols,
      ...service.symbols,
      ...stock.symbols,
      ...customers.symbols,
      ...profit.symbols,
      ...market.symbols,
    },
    units: formulaUnits[locale],
  };
}
