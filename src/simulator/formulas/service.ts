import { amountOf, baseOf, type Formula, valueOf } from './formula.ts';
import { growth, quotient, saving, shareOf, symbol } from './shapes.ts';

/** Share of the answers that were satisfied. Who did not answer is in neither count. */
export const satisfiedShare = shareOf({
  id: 'F12',
  result: symbol('satisfiedShare', '\\mathrm{CSAT}', 'share'),
  top: symbol('satisfiedAnswers', 'N_{\\mathrm{sat}}', 'answers'),
  bottom: symbol('allAnswers', 'N_{\\mathrm{resp}}', 'answers'),
  check: { values: { satisfiedAnswers: 255, allAnswers: 300 }, of: '255 ÷ 300', gives: '85%' },
});

const ITEMS = [1, 2, 3] as const;

/** Mean of item scores, weighted by importance. The shop's index weighs product, service and delivery. */
export const satisfactionIndex: Formula = {
  id: 'F13',
  tex: '\\mathrm{CSI} = \\frac{w_1 s_1 + w_2 s_2 + w_3 s_3}{w_1 + w_2 + w_3}',
  result: symbol('satisfactionIndex', '\\mathrm{CSI}', 'score'),
  symbols: [
    symbol('itemWeight1', 'w_1', 'number'),
    symbol('itemScore1', 's_1', 'score'),
    symbol('itemWeight2', 'w_2', 'number'),
    symbol('itemScore2', 's_2', 'score'),
    symbol('itemWeight3', 'w_3', 'number'),
    symbol('itemScore3', 's_3', 'score'),
  ],
  compute(values) {
    let sum = 0;
    let weights = 0;
    for (const item of ITEMS) {
      const weight = amountOf(values, `itemWeight${item}`);
      sum += weight * valueOf(values, `itemScore${item}`);
      weights += weight;
    }
    if (weights === 0) throw new RangeError('one of the weights must be above 0');
    return sum / weights;
  },
  check: {
    values: {
      itemWeight1: 0.45,
      itemScore1: 4.2,
      itemWeight2: 0.3,
      itemScore2: 4.4,
      itemWeight3: 0.25,
      itemScore3: 4,
    },
    of: '0.45 × 4.2 + 0.3 × 4.4 + 0.25 × 4',
    gives: '4.21',
  },
};

const STARS = [1, 2, 3, 4, 5] as const;

/** Mean score of one question from how many gave each score. */
export const meanScore: Formula = {
  id: 'F13a',
  tex: '\\bar s = \\frac{n_1 + 2 n_2 + 3 n_3 + 4 n_4 + 5 n_5}{n_1 + n_2 + n_3 + n_4 + n_5}',
  result: symbol('meanScore', '\\bar s', 'score'),
  symbols: [
    symbol('answersWith1', 'n_1', 'answers'),
    symbol('answersWith2', 'n_2', 'answers'),
    symbol('answersWith3', 'n_3', 'answers'),
    symbol('answersWith4', 'n_4', 'answers'),
    symbol('answersWith5', 'n_5', 'answers'),
  ],
  compute(values) {
    let sum = 0;
    let count = 0;
    for (const star of STARS) {
      const answers = amountOf(values, `answersWith${star}`);
      sum += star * answers;
      count += answers;
    }
    if (count === 0) throw new RangeError('somebody must have answered');
    return sum / count;
  },
  check: {
    values: { answersWith1: 10, answersWith2: 20, answersWith3: 70, answersWith4: 120, answersWith5: 80 },
    of: '(10 + 2 × 20 + 3 × 70 + 4 × 120 + 5 × 80) ÷ (10 + 20 + 70 + 120 + 80)',
    gives: '3.8',
  },
};

export const satisfactionUplift = growth({
  id: 'F16',
  result: symbol('satisfactionUplift', 'u_s', 'share'),
  before: symbol('scoreBefore', 's_0', 'score'),
  after: symbol('scoreAfter', 's_1', 'score'),
  check: { values: { scoreBefore: 4.2, scoreAfter: 4.6 }, of: '(4.6 − 4.2) ÷ 4.2', gives: '9.52%' },
});

/** Share of working time that a better way saves. */
export const timeSaved = saving({
  id: 'F19',
  result: symbol('timeSaved', 'g_T', 'share'),
  before: symbol('minutesBefore', 'T_0', 'minutes'),
  after: symbol('minutesAfter', 'T_1', 'minutes'),
  check: { values: { minutesBefore: 40, minutesAfter: 30 }, of: '(40 − 30) ÷ 40', gives: '25%' },
});

/** Promoters (9 and 10) less detractors (0 to 6) in a hundred answers to “would you recommend us?”. */
export const netPromoterScore: Formula = {
  id: 'F28',
  tex: '\\mathrm{NPS} = 100 \\cdot \\frac{n_{+} - n_{-}}{n}',
  result: symbol('netPromoterScore', '\\mathrm{NPS}', 'score'),
  symbols: [
    symbol('promoters', 'n_{+}', 'answers'),
    symbol('detractors', 'n_{-}', 'answers'),
    symbol('allRecommendations', 'n', 'answers'),
  ],
  compute(values) {
    const [up, down] = [amountOf(values, 'promoters'), amountOf(values, 'detractors')];
    const all = baseOf(values, 'allRecommendations');
    if (up + down > all) throw new RangeError('promoters and detractors must be among the answers');
    return (100 * (up - down)) / all;
  },
  check: {
    values: { promoters: 120, detractors: 45, allRecommendations: 250 },
    of: '100 × (120 − 45) ÷ 250',
    gives: '30',
  },
};

export const positiveReviewRate = shareOf({
  id: 'F33',
  result: symbol('positiveReviewRate', '\\rho_{+}', 'share'),
  top: symbol('positiveReviews', 'N_{+}', 'reviews'),
  bottom: symbol('allReviews', 'N', 'reviews'),
  check: { values: { positiveReviews: 388, allReviews: 400 }, of: '388 ÷ 400', gives: '97%' },
});

export const resolutionRate = shareOf({
  id: 'F47',
  result: symbol('resolutionRate', '\\rho_{\\mathrm{res}}', 'share'),
  top: symbol('resolvedTickets', 'N_{\\mathrm{res}}', 'tickets'),
  bottom: symbol('allTickets', 'N_{\\mathrm{tic}}', 'tickets'),
  check: { values: { resolvedTickets: 171, allTickets: 180 }, of: '171 ÷ 180', gives: '95%' },
});

export const handlingTime = quotient({
  id: 'F47a',
  result: symbol('handlingTime', '\\bar h', 'hoursPerTicket'),
  top: symbol('openHours', 'H', 'hours'),
  bottom: symbol('allTickets', 'N_{\\mathrm{tic}}', 'tickets'),
  check: { values: { openHours: 2520, allTickets: 180 }, of: '2520 ÷ 180', gives: '14' },
});

/** Share of tickets solved within the limit of their priority. */
export const limitKept = shareOf({
  id: 'F47b',
  result: symbol('limitKept', '\\rho_{\\mathrm{SLA}}', 'share'),
  top: symbol('ticketsInTime', 'N_{\\mathrm{in}}', 'tickets'),
  bottom: symbol('allTickets', 'N_{\\mathrm{tic}}', 'tickets'),
  check: { values: { ticketsInTime: 162, allTickets: 180 }, of: '162 ÷ 180', gives: '90%' },
});

/** Satisfaction, reviews and tickets. */
export const serviceFormulas: readonly Formula[] = [
  satisfiedShare,
  satisfactionIndex,
  meanScore,
  satisfactionUplift,
  timeSaved,
  netPromoterScore,
  positiveReviewRate,
  resolutionRate,
  handlingTime,
  limitKept,
];
