import { expect, test } from 'vitest';
import { customerBook } from '../../../src/simulator/customer-book/customer-book.ts';
import { chanceOf, sampleDistinct } from '../../../src/simulator/customer-book/draws.ts';
import { earlierOrders } from '../../../src/simulator/customer-book/earlier.ts';
import { gatherWeeks } from '../../../src/simulator/customer-book/weeks.ts';
import { CUSTOMER_CLASSES } from '../../../src/simulator/vocabulary.ts';
import { playGame } from '../support/games.ts';
import { key, scenario } from '../support/shop.ts';
import { season } from './books.ts';

const { classes, dormancyPerWeek: dormancy } = scenario.customers;

/**
 * Chances of 0, 1, 2, … repeat orders within t weeks of a first order, MBG/NBD with one rate and one dropout
 * chance: alive with n repeats at time s is e^−(λ+δ)s·(λ(1−p)s)^n ÷ n!, integrated where the customer leaves.
 */
function repeatChances(rate: number, dropout: number, weeks: number, most: number): number[] {
  const chances = Array.from({ length: most + 1 }, () => 0);
  chances[0] = dropout;
  const add = (n: number, chance: number) => {
    const at = Math.min(n, most);
    chances[at] = (chances[at] ?? 0) + chance;
  };
  const alive = (n: number, s: number) => {
    let value = Math.exp(-(rate + dormancy) * s);
    for (let i = 1; i <= n; i++) value *= (rate * (1 - dropout) * s) / i;
    return value * (1 - dropout);
  };
  const steps = 400;
  for (let n = 0; n < 40; n++) {
    add(n, alive(n, weeks));
    for (let i = 0; i < steps; i++) {
      const mass = (alive(n, ((i + 0.5) * weeks) / steps) * weeks) / steps;
      add(n, dormancy * mass);
      add(n + 1, rate * dropout * mass);
    }
  }
  return chances;
}

test('CB6: repeat orders of new customers are spread as MBG/NBD says', () => {
  const found = [0, 0, 0, 0, 0];
  const expected = [0, 0, 0, 0, 0];
  for (const seed of ['one', 'two', 'three', 'four']) {
    const game = playGame(12, () => ({}), seed);
    const weeks = gatherWeeks(game, 12, scenario);
    // what prices, season and service made of each class's rate and dropout
    const made = classes.map(({ ordersPerWeek }, l) => {
      const mine = weeks.flatMap(({ cells }) => cells.filter((_, cell) => cell % 3 === l));
      const sum = (read: (cell: (typeof mine)[number]) => number) =>
        mine.reduce((total, cell) => total + read(cell), 0);
      return {
        rate: (ordersPerWeek * sum((c) => c.returningOrders)) / sum((c) => c.opening * ordersPerWeek),
        dropout: sum(({ dropoutRate }) => dropoutRate) / mine.length,
      };
    });
    for (const { before, firstWeek, orders, latent } of customerBook(game, 12, scenario).customers) {
      if (before || firstWeek > 4) continue;
      const repeats = Math.min(4, orders.length - 1);
      found[repeats] = (found[repeats] ?? 0) + 1;
      expect(CUSTOMER_CLASSES).toContain(latent.customerClass);
    }
    for (const { week, sales } of weeks.slice(0, 8)) {
      const fresh = sales.filter(({ returning }) => !returning).length;
      classes.forEach(({ share }, l) => {
        const { rate, dropout } = made[l] ?? { rate: 0, dropout: 1 };
        repeatChances(rate, dropout, 12 - week, 4).forEach((chance, n) => {
          expected[n] = (expected[n] ?? 0) + fresh * share * chance;
        });
      });
    }
  }
  const total = found.reduce((sum, count) => sum + count, 0);
  expect(expected.reduce((sum, count) => sum + count, 0) / total).toBeCloseTo(1, 6);
  found.forEach((count, n) => {
    const mean = expected[n] ?? 0;
    expect(Math.abs(count - mean)).toBeLessThan(3 * Math.sqrt(mean) + 0.12 * mean);
  });
});

test('CB3: newcomers, those who leave at once among them, are of the classes as the market is', () => {
  const won = season.book.customers.filter(({ before }) => !before);
  CUSTOMER_CLASSES.forEach((name, l) => {
    const share = classes[l]?.share ?? 0;
    const count = won.filter(({ latent }) => latent.customerClass === name).length;
    expect(Math.abs(count - share * won.length)).toBeLessThan(
      4 * Math.sqrt(share * (1 - share) * won.length),
    );
  });
});

test.each([0, 1, 2])(
  'CB7: earlier orders of class %i are the stationary process looked at in reverse',
  (l) => {
    const { ordersPerWeek: rate, dropoutRate } = classes[l] ?? classes[0]!;
    const repeat = (rate * (1 - dropoutRate)) / (rate + dormancy);
    const chance = chanceOf(key, -3);
    const size = 4000;
    let single = 0;
    let gaps = 0;
    let gapWeeks = 0;
    for (let number = 1; number <= size; number++) {
      const orders = earlierOrders(scenario, [], l, 3, number, chance);
      const weeks = orders.map(({ week }) => week);
      expect(weeks.at(-1)).toBe(-7);
      expect(weeks).toEqual([...weeks].sort((a, b) => a - b));
      expect(weeks[0]).toBeGreaterThanOrEqual(-4 - 156);
      if (orders.length === 1) single += 1;
      gaps += orders.length - 1;
      gapWeeks += (weeks.at(-1) ?? 0) - (weeks[0] ?? 0);
    }
    // those whose earlier orders are older than the file have one order too
    const onFile = 1 - Math.exp(-(rate + dormancy) * 153);
    const alone = 1 - repeat * onFile;
    expect(Math.abs(single / size - alone)).toBeLessThan(4 * Math.sqrt((alone * (1 - alone)) / size));
    if (l === 2) expect(gapWeeks / gaps).toBeCloseTo(1 / (rate + dormancy), 0);
  },
);

test('CB7: the last order of twelve weeks and more ago is as old as the sleep that it shows', () => {
  const { ordersPerWeek: rate } = classes[2]!;
  const chance = chanceOf(key, -3);
  let weeks = 0;
  for (let number = 1; number <= 4000; number++) {
    const last = earlierOrders(scenario, [], 2, 12, number, chance).at(-1)?.week ?? 0;
    expect(last).toBeLessThanOrEqual(-16);
    weeks += -16 - last;
  }
  // whole weeks of an exponential wait
  const k = rate + dormancy;
  expect(weeks / 4000).toBeCloseTo(1 / (Math.exp(k) - 1), 0);
});

test('CB7: numbers drawn without replacement are different and every one as likely', () => {
  const counts = [0, 0, 0, 0, 0];
  for (let n = 0; n < 5000; n++) {
    const drawn = sampleDistinct(2, 5, (turn) => chanceOf(key, n)(0, turn));
    expect(new Set(drawn).size).toBe(2);
    for (const place of drawn) counts[place] = (counts[place] ?? 0) + 1;
  }
  for (const count of counts) expect(Math.abs(count - 2000)).toBeLessThan(140);
  expect(sampleDistinct(9, 3, () => 0.5).sort()).toEqual([0, 1, 2]);
  expect(sampleDistinct(2, 0, () => 0.5)).toEqual([]);
});
