import { expect, test } from 'vitest';
import { chanceOf } from '../../../src/simulator/customer-book/draws.ts';
import { freeVisitsOf, pathOf } from '../../../src/simulator/customer-book/paths.ts';
import { gatherWeeks, type WeekFacts } from '../../../src/simulator/customer-book/weeks.ts';
import { CHANNELS } from '../../../src/simulator/vocabulary.ts';
import { key, scenario, world } from '../support/shop.ts';
import { season } from './books.ts';

const weeks = gatherWeeks(season.game, 4, scenario);
const sale = weeks[7]?.sales.find(({ returning }) => !returning) as WeekFacts['sales'][number];
const chance = chanceOf(key, 4);

test('CB8: paths take free visits until there are none, and never one by e-mail', () => {
  const free = freeVisitsOf(weeks).map((week) => week.map(() => 2));
  let taken = 0;
  for (let index = 0; index < 400; index++)
    taken += pathOf(world, weeks, free, sale, index, chance).length - 1;
  // two visits by seven channels in four weeks
  expect(taken).toBe(2 * 7 * 4);
  free.slice(3, 7).forEach((week) => {
    expect(week).toEqual(CHANNELS.map((channel) => (channel === 'email' ? 2 : 0)));
  });
  expect(free[2]).toEqual(CHANNELS.map(() => 2));
});

test('CB8: earlier visits are as frequent as their chances, and by channel as visits are', () => {
  const free = freeVisitsOf(weeks).map((week) => week.map((count) => count * 1000));
  const byWeek = [0, 0, 0, 0, 0];
  const byChannel = new Map(CHANNELS.map((channel) => [channel, 0]));
  const size = 20_000;
  for (let index = 0; index < size; index++) {
    for (const { week, channel } of pathOf(world, weeks, free, sale, index, chance).slice(0, -1)) {
      byWeek[4 - week] = (byWeek[4 - week] ?? 0) + 1;
      if (week === 3) byChannel.set(channel, (byChannel.get(channel) ?? 0) + 1);
    }
  }
  [0, 0.3, 0.18, 0.108, 0.0648].forEach((likely, back) => {
    const count = byWeek[back] ?? 0;
    expect(Math.abs(count - size * likely)).toBeLessThanOrEqual(4 * Math.sqrt(size * likely));
  });
  const { visits = [], channelOrders = [], knownDirectShare = 0 } = weeks[6] ?? {};
  const { segment } = sale;
  const seen = CHANNELS.map((channel, c) => {
    if (channel === 'email') return 0;
    const people =
      ((visits[c] ?? 0) - (channelOrders[c] ?? 0)) * (channel === 'direct' ? 1 - knownDirectShare : 1);
    const { segmentMix, productViewShare } = scenario.channels;
    return people * (segmentMix[channel][segment] ?? 0) * productViewShare[channel];
  });
  const all = seen.reduce((sum, count) => sum + count, 0);
  CHANNELS.forEach((channel, c) => {
    const mean = ((byWeek[1] ?? 0) * (seen[c] ?? 0)) / all;
    expect(Math.abs((byChannel.get(channel) ?? 0) - mean)).toBeLessThanOrEqual(4 * Math.sqrt(mean));
  });
});
