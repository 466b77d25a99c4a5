import { describe, expect, test } from 'vitest';
import { findTodo, todoProgress } from '../../../src/components/shop/cockpit/todo.ts';
import { screenOf, stakeOf } from '../../../src/components/shop/cockpit/todo-item.ts';
import { todoText } from '../../../src/components/shop/cockpit/todo-words.ts';
import { LOCALES } from '../../../src/i18n/locale.ts';
import { resolvePlan } from '../../../src/simulator/index.ts';
import { deskOf, openedGame, shopOf } from './opened.ts';

const game = openedGame();
const shop = shopOf(game);
const desk = deskOf(game);

/** The same shop with every shelf cleared. */
const cleared = {
  ...shop,
  position: {
    ...shop.position,
    stock: shop.position.stock.map((row) => ({ ...row, onHandUnits: 5, arrivals: [] })),
  },
};

describe('things to do', () => {
  test('most money comes first', () => {
    const stakes = findTodo(cleared, desk.plan).map(stakeOf);
    expect(stakes.length).toBeGreaterThan(3);
    expect(stakes).toEqual(stakes.toSorted((a, b) => b - a));
  });

  test('an empty shelf is named with what it puts at risk', () => {
    const item = findTodo(cleared, desk.plan).find(({ kind }) => kind === 'runs-out');
    expect(item).toBeDefined();
    expect(item && stakeOf(item)).toBeGreaterThan(0);
  });

  test('a price below break-even is found', () => {
    const sku = shop.facts.skus[0];
    if (sku === undefined) return;
    const plan = { ...desk.plan, listPriceFen: { ...desk.plan.listPriceFen, [sku.id]: sku.minimumPriceFen } };
    expect(findTodo(shop, plan).map(({ id }) => id)).toContain(`below-break-even.${sku.id}`);
  });

  test('one price gives no hint about prices', () => {
    expect(findTodo(shop, desk.plan).some(({ kind }) => kind === 'price-hint')).toBe(false);
  });

  test('more agents strike slow answers off the list', () => {
    const slow = findTodo(shop, desk.plan).some(({ id }) => id === 'slow-chat');
    if (!slow) return;
    const staged = { ...desk.plan, serviceAgents: desk.plan.serviceAgents + 2 };
    const { open, done } = todoProgress(shop, desk.unchanged, staged);
    expect(open.map(({ id }) => id)).not.toContain('slow-chat');
    expect(done.map(({ id }) => id)).toContain('slow-chat');
  });

  test('taking up a fix never makes a list of the same product longer', () => {
    for (const item of findTodo(cleared, desk.plan)) {
      const fix = 'fix' in item ? item.fix : undefined;
      if (fix === undefined) continue;
      const after = findTodo(cleared, resolvePlan(desk.plan, fix)).find(({ id }) => id === item.id);
      expect(after === undefined ? 0 : stakeOf(after)).toBeLessThanOrEqual(stakeOf(item));
    }
  });

  test.each(LOCALES)('every item speaks %s and leads somewhere', (locale) => {
    const played = openedGame([{ promiseDays: 1, serviceAgents: 0 }, { serviceAgents: 0 }]);
    const lists = [findTodo(cleared, desk.plan), findTodo(shopOf(played), deskOf(played).plan)];
    for (const item of lists.flat()) {
      const { title, body, action, stake } = todoText(item, shop.facts, locale);
      expect(`${title} ${body} ${action} ${stake?.meaning}`).not.toMatch(/NaN|\$\{|undefined undefined/);
      expect(title.length).toBeGreaterThan(4);
      expect(action.length).toBeGreaterThan(2);
      expect(screenOf(item)).toMatch(/^(products|inventory|marketing|logistics|service)$/);
    }
  });
});
