/** Mistaken ideas about visitors, reviews and risk (rules MF19–MF25). */
import { exp, ln } from '../../maths.ts';
import type { NumericLever, WeekPlan } from '../../vocabulary.ts';
import { type Detector, isShort } from './evidence.ts';

/** A click is worth more than its first order leaves, for some buyers come back: not more than twice as much. */
const COME_BACK_FACTOR = 2;

/** Bids above what a click earns, by the shop's own account of paid search until now. */
export const bidAboveClickValue: Detector = ({ plan, history }) => {
  const recent = history.slice(-3);
  let clicks = 0;
  let sales = 0;
  let margin = 0;
  let net = 0;
  for (const week of recent) {
    const search = week.channels.find(({ channel }) => channel === 'sem');
    clicks += search?.visits ?? 0;
    sales += search?.netSalesFen ?? 0;
    margin += week.profit.contributionMargin2Fen;
    net += week.profit.netSalesFen;
  }
  if (clicks < 100 || net <= 0 || plan.semBudgetFen === 0) return [];
  const worth = (sales / clicks) * Math.max(0, margin / net);
  if (plan.semMaxBidFen <= COME_BACK_FACTOR * worth) return [];
  const lower = [1.3, 1].map((factor): WeekPlan => ({ semMaxBidFen: Math.round((factor * worth) / 5) * 5 }));
  return [{ code: 'bid-above-click-value', remedies: lower, measure: 'value' }];
};

const MEDIA: readonly NumericLever[] = ['socialBudgetFen', 'kolBudgetFen', 'semBudgetFen'];

/** More paid visitors in a week that could not even serve the others. */
export const advertisingWhileShort: Detector = (evidence) => {
  const { plan, settings } = evidence;
  const raised = MEDIA.filter((lever) => plan[lever] > settings[lever]);
  const spend = (levers: typeof plan) => MEDIA.reduce((sum, lever) => sum + levers[lever], 0);
  if (spend(plan) < 1.15 * spend(settings) || !isShort(evidence, 0.08)) return [];
  const back = Object.fromEntries(raised.map((lever) => [lever, settings[lever]])) as WeekPlan;
  return [{ code: 'advertising-while-short', remedies: [back], measure: 'week' }];
};

/** Mails on most days: each brings less, and the list leaves. */
export const dailyEmails: Detector = ({ plan }) =>
  plan.emailSends < 5
    ? []
    : [{ code: 'daily-emails', remedies: [1, 2, 3].map((emailSends) => ({ emailSends })), measure: 'value' }];

/** Creators paid too little to be noticed: below the bend of an S-shaped curve money does better elsewhere. */
export const creatorsBelowThreshold: Detector = ({ scenario, plan }) => {
  const { exponent, halfSaturationFen } = scenario.channels.kol;
  if (exponent <= 1 || plan.kolBudgetFen <= 0) return [];
  const bend = halfSaturationFen * exp(ln((exponent - 1) / (exponent + 1)) / exponent);
  if (plan.kolBudgetFen / 7 >= bend) return [];
  const enough = Math.round((7 * halfSaturationFen) / 1000) * 1000;
  const budgets = [0, 0.5 * enough, 0.75 * enough].map((fen) =>
    Math.min(scenario.ranges.kolBudgetFen.maximum, Math.round(fen)),
  );
  return [
    {
      code: 'creators-below-threshold',
      remedies: budgets.map((kolBudgetFen) => ({ kolBudgetFen })),
      measure: 'value',
    },
  ];
};

const SLOW: readonly NumericLever[] = ['seoBudgetFen', 'contentBudgetFen', 'listingBudgetFen'];

/** Rankings, content and listings cut by half or more because this week's sales don't show them. */
export const growthStarved: Detector = ({ plan, settings }) => {
  const cut = SLOW.filter((lever) => settings[lever] >= 20_000 && plan[lever] <= 0.5 * settings[lever]);
  if (cut.length === 0) return [];
  const back = Object.fromEntries(cut.map((lever) => [lever, settings[lever]])) as WeekPlan;
  return [{ code: 'growth-starved', remedies: [back], measure: 'value' }];
};

/** Rewards far beyond the point where more of them bring no more reviews. */
export const reviewsOverpaid: Detector = ({ plan }) =>
  plan.reviewRewardFen < 900
    ? []
    : [
        {
          code: 'reviews-overpaid',
          remedies: [{ reviewRewardFen: 500 }, { reviewRewardFen: 300 }, { reviewRewardFen: 0 }],
          measure: 'value',
        },
      ];

/** Checks that turn away far more good buyers than frauds. */
export const checksTooStrict: Detector = ({ plan }) =>
  plan.riskStrictness < 0.6
    ? []
    : [
        {
          code: 'checks-too-strict',
          remedies: [{ riskStrictness: 0.3 }, { riskStrictness: 0.4 }],
          measure: 'value',
        },
      ];
