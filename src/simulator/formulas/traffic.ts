import { amountOf, baseOf, type Formula, partOf } from './formula.ts';
import { quotient, shareOf, symbol } from './shapes.ts';

/** Visits that one person makes in the period. */
export const stickiness = quotient({
  id: 'F7',
  result: symbol('stickiness', 'K', 'number'),
  top: symbol('visits', 'N_{\\mathrm{vis}}', 'visits'),
  bottom: symbol('visitors', '\\mathrm{UV}', 'people'),
  check: { values: { visits: 54_000, visitors: 45_000 }, of: '54000 ÷ 45000', gives: '1.2' },
});

const DRIVERS = [
  ['relevanceWeight', 'relevance'],
  ['authorityWeight', 'authority'],
  ['qualityWeight', 'quality'],
  ['behaviourWeight', 'behaviour'],
] as const;

/**
 * Score that a search engine ranks by: four drivers on one scale, weighted. Adding unlike quantities without
 * weights has no meaning, so the weights must add up to 1 and every driver lie from 0 to 1.
 */
export const rankScore: Formula = {
  id: 'F8',
  tex: 'S = w_r r + w_a a + w_q q + w_b b',
  result: symbol('rankScore', 'S', 'share'),
  symbols: [
    symbol('relevanceWeight', 'w_r', 'share'),
    symbol('relevance', 'r', 'share'),
    symbol('authorityWeight', 'w_a', 'share'),
    symbol('authority', 'a', 'share'),
    symbol('qualityWeight', 'w_q', 'share'),
    symbol('quality', 'q', 'share'),
    symbol('behaviourWeight', 'w_b', 'share'),
    symbol('behaviour', 'b', 'share'),
  ],
  compute(values) {
    let score = 0;
    let weights = 0;
    for (const [weight, driver] of DRIVERS) {
      weights += partOf(values, weight);
      score += partOf(values, weight) * partOf(values, driver);
    }
    if (Math.abs(weights - 1) > 1e-9) throw new RangeError('the weights must add up to 1');
    return score;
  },
  check: {
    values: {
      relevanceWeight: 0.4,
      relevance: 0.8,
      authorityWeight: 0.2,
      authority: 0.5,
      qualityWeight: 0.3,
      quality: 0.6,
      behaviourWeight: 0.1,
      behaviour: 0.7,
    },
    of: '0.4 × 0.8 + 0.2 × 0.5 + 0.3 × 0.6 + 0.1 × 0.7',
    gives: '0.67',
  },
};

/** Share of visits that saw one page and left. */
export const bounceRate = shareOf({
  id: 'F23',
  result: symbol('bounceRate', '\\mathrm{BR}', 'share'),
  top: symbol('onePageVisits', 'N_1', 'visits'),
  bottom: symbol('allVisits', 'N', 'visits'),
  check: { values: { onePageVisits: 18_900, allVisits: 45_000 }, of: '18900 ÷ 45000', gives: '42%' },
});

export const visitDuration = quotient({
  id: 'F24',
  result: symbol('visitDuration', '\\bar t', 'secondsPerVisit'),
  top: symbol('timeOnSite', 'T', 'seconds'),
  bottom: symbol('allVisits', 'N', 'visits'),
  check: { values: { timeOnSite: 5_400_000, allVisits: 45_000 }, of: '5400000 ÷ 45000', gives: '120' },
});

export const clickRate = shareOf({
  id: 'F25',
  result: symbol('clickRate', '\\mathrm{CTR}', 'share'),
  top: symbol('clicks', 'N_{\\mathrm{click}}', 'clicks'),
  bottom: symbol('impressions', 'N_{\\mathrm{imp}}', 'views'),
  check: { values: { clicks: 640, impressions: 16_000 }, of: '640 ÷ 16000', gives: '4%' },
});

/** Share of a text that one term takes up. In Chinese, characters are counted in place of words. */
export const keywordDensity: Formula = {
  id: 'F53',
  tex: '\\rho = \\frac{n\\,k}{W}',
  result: symbol('keywordDensity', '\\rho', 'share'),
  symbols: [
    symbol('occurrences', 'n', 'number'),
    symbol('termWords', 'k', 'words'),
    symbol('textWords', 'W', 'words'),
  ],
  compute(values) {
    const taken = amountOf(values, 'occurrences') * amountOf(values, 'termWords');
    const text = baseOf(values, 'textWords');
    if (taken > text) throw new RangeError('the term takes up more than the text');
    return taken / text;
  },
  check: { values: { occurrences: 3, termWords: 2, textWords: 120 }, of: '3 × 2 ÷ 120', gives: '5%' },
};

/** Share of a piece's readers who clicked on to the goods. */
export const contentClickRate = shareOf({
  id: 'F10',
  result: symbol('contentClickRate', '\\mathrm{ACT}', 'share'),
  top: symbol('contentClicks', 'N_{\\mathrm{click}}', 'clicks'),
  bottom: symbol('contentViews', 'N_{\\mathrm{view}}', 'views'),
  check: { values: { contentClicks: 225, contentViews: 1500 }, of: '225 ÷ 1500', gives: '15%' },
});

/** Who comes, how they are found and how long they stay. */
export const trafficFormulas: readonly Formula[] = [
  stickiness,
  rankScore,
  bounceRate,
  visitDuration,
  clickRate,
  keywordDensity,
  contentClickRate,
];
