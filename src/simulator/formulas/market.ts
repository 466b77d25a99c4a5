import { baseOf, type Formula, valueOf } from './formula.ts';
import { quotient, shareOf, symbol } from './shapes.ts';

/** A firm's sales over those of all firms, in the same market and period. */
export const marketShare = shareOf({
  id: 'F17',
  result: symbol('marketShare', '\\mathrm{MS}', 'share'),
  top: symbol('firmSales', 'V_i', 'money'),
  bottom: symbol('marketSales', '\\textstyle\\sum_j V_j', 'money'),
  check: { values: { firmSales: 12.3, marketSales: 30 }, of: '12.3 ÷ 30', gives: '41%' },
});

/** What is left of a week's sales after trend and season: luck, and what nobody has explained yet. */
export const seasonalRest: Formula = {
  id: 'F52',
  tex: 'R_t = Y_t - T_t - S_t',
  result: symbol('seasonalRest', 'R_t', 'orders'),
  symbols: [
    symbol('observed', 'Y_t', 'orders'),
    symbol('trend', 'T_t', 'orders'),
    symbol('season', 'S_t', 'orders'),
  ],
  compute: (values) => valueOf(values, 'observed') - valueOf(values, 'trend') - valueOf(values, 'season'),
  check: { values: { observed: 1340, trend: 1100, season: 200 }, of: '1340 − 1100 − 200', gives: '40' },
};

/** The product form: how many times the trend a season sells. */
export const seasonIndex = quotient({
  id: 'F52a',
  result: symbol('seasonIndex', 'i_t', 'number'),
  top: symbol('observed', 'Y_t', 'orders'),
  bottom: symbol('trend', 'T_t', 'orders'),
  check: { values: { observed: 1375, trend: 1100 }, of: '1375 ÷ 1100', gives: '1.25' },
});

/** How urgent a problem is: how bad it stands times how much hangs on it, both 1 to 5 with 5 worst. */
export const problemPriority: Formula = {
  id: 'F54',
  tex: '\\mathrm{Pr} = s \\times i',
  result: symbol('problemPriority', '\\mathrm{Pr}', 'number'),
  symbols: [symbol('problemStatus', 's', 'score'), symbol('problemImpact', 'i', 'score')],
  compute(values) {
    const [status, impact] = [baseOf(values, 'problemStatus'), baseOf(values, 'problemImpact')];
    if (Math.min(status, impact) < 1 || Math.max(status, impact) > 5) {
      throw new RangeError('status and impact are scored 1 to 5');
    }
    return status * impact;
  },
  check: { values: { problemStatus: 3, problemImpact: 5 }, of: '3 × 5', gives: '15' },
};

/** Market, season and problems. */
export const marketFormulas: readonly Formula[] = [marketShare, seasonalRest, seasonIndex, problemPriority];
