import { amountOf, baseOf, type Formula, partOf, valueOf } from './formula.ts';
import { shareOf, symbol } from './shapes.ts';

export const support = shareOf({
  id: 'F43',
  result: symbol('support', 'P(A \\cap B)', 'share'),
  top: symbol('basketsWithBoth', 'n_{AB}', 'baskets'),
  bottom: symbol('allBaskets', 'n', 'baskets'),
  check: { values: { basketsWithBoth: 60, allBaskets: 1500 }, of: '60 ÷ 1500', gives: '4%' },
});

/** Share of the baskets with the first product that hold the second as well. */
export const confidence = shareOf({
  id: 'F43a',
  result: symbol('confidence', 'P(B \\mid A)', 'share'),
  top: symbol('basketsWithBoth', 'n_{AB}', 'baskets'),
  bottom: symbol('basketsWithFirst', 'n_A', 'baskets'),
  check: { values: { basketsWithBoth: 60, basketsWithFirst: 240 }, of: '60 ÷ 240', gives: '25%' },
});

/** How many times as often the second product is bought with the first as at all; 1 is chance. */
export const lift: Formula = {
  id: 'F43b',
  tex: '\\mathrm{lift} = \\frac{P(B \\mid A)}{P(B)}',
  result: symbol('basketLift', '\\mathrm{lift}', 'number'),
  symbols: [symbol('confidence', 'P(B \\mid A)', 'share'), symbol('secondShare', 'P(B)', 'share')],
  compute: (values) => partOf(values, 'confidence') / baseOf(values, 'secondShare'),
  check: { values: { confidence: 0.25, secondShare: 0.1 }, of: '25% ÷ 10%', gives: '2.5' },
};

const PARTS = [1, 2, 3] as const;

/** Likeness of two customers by what they bought of three products: 1 is the same taste (cosine). */
export const similarity: Formula = {
  id: 'F44',
  tex: 's = \\frac{u_1 v_1 + u_2 v_2 + u_3 v_3}{\\sqrt{u_1^2 + u_2^2 + u_3^2}\\,\\sqrt{v_1^2 + v_2^2 + v_3^2}}',
  result: symbol('similarity', 's', 'number'),
  symbols: [
    symbol('firstTaste1', 'u_1', 'units'),
    symbol('firstTaste2', 'u_2', 'units'),
    symbol('firstTaste3', 'u_3', 'units'),
    symbol('secondTaste1', 'v_1', 'units'),
    symbol('secondTaste2', 'v_2', 'units'),
    symbol('secondTaste3', 'v_3', 'units'),
  ],
  compute(values) {
    let [product, first, second] = [0, 0, 0];
    for (const part of PARTS) {
      const [u, v] = [amountOf(values, `firstTaste${part}`), amountOf(values, `secondTaste${part}`)];
      product += u * v;
      first += u * u;
      second += v * v;
    }
    if (first === 0 || second === 0) throw new RangeError('both must have bought something');
    return product / (Math.sqrt(first) * Math.sqrt(second));
  },
  check: {
    values: {
      firstTaste1: 1,
      firstTaste2: 0,
      firstTaste3: 1,
      secondTaste1: 1,
      secondTaste2: 1,
      secondTaste3: 0,
    },
    of: '1 ÷ (√2 × √2)',
    gives: '0.5',
  },
};

/**
 * Squared distance of a customer from the centre of a cluster, in three standardised measures. Clustering
 * puts each customer with the nearest centre and so makes the sum of these smallest (MacQueen 1967).
 */
export const clusterDistance: Formula = {
  id: 'F45',
  tex: 'd^2 = (x_1 - \\mu_1)^2 + (x_2 - \\mu_2)^2 + (x_3 - \\mu_3)^2',
  result: symbol('clusterDistance', 'd^2', 'number'),
  symbols: [
    symbol('measure1', 'x_1', 'number'),
    symbol('measure2', 'x_2', 'number'),
    symbol('measure3', 'x_3', 'number'),
    symbol('centre1', '\\mu_1', 'number'),
    symbol('centre2', '\\mu_2', 'number'),
    symbol('centre3', '\\mu_3', 'number'),
  ],
  compute(values) {
    let sum = 0;
    for (const part of PARTS) {
      const apart = valueOf(values, `measure${part}`) - valueOf(values, `centre${part}`);
      sum += apart * apart;
    }
    return sum;
  },
  check: {
    values: { measure1: 1, measure2: 0.5, measure3: -1, centre1: 0, centre2: 0, centre3: -0.5 },
    of: '1 × 1 + 0.5 × 0.5 + 0.5 × 0.5',
    gives: '1.5',
  },
};

/** Baskets, tastes and clusters. */
export const miningFormulas: readonly Formula[] = [support, confidence, lift, similarity, clusterDistance];
