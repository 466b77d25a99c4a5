import { describe, expect, test } from 'vitest';
import { findTodo, todoProgress } from '../../../src/components/shop/cockpit/todo.ts';
import { screenOf, stakeOf } from '../../../src/components/shop/cockpit/todo-item.ts';
import { todoText } from '../../../src/components/shop/cockpit/todo-words.ts';
import { LOCALES } from '../../../src/i18n/locale.ts';
import { type DeskCase, NO_DESK_EFFECTS, resolvePlan, type ShopView } from '../../../src/simulator/index.ts';
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

describe('duties', () => {
  const answer = (ledgerFen: number, riskPenaltyFen = 0) => ({
    id: String(ledgerFen),
    points: 0 as const,
    effects: { ...NO_DESK_EFFECTS, ledgerFen, riskPenaltyFen },
  });
  const deskCase = (id: string, answers: DeskCase['answers']): DeskCase => ({
    id,
    week: 0,
    template: 'refund/worn',
    family: 'refund',
    priority: 'middle',
    deadlineMinutes: 60,
    orderIds: [],
    skuIds: [],
    params: {},
    answers,
  });
  const cases = [
    deskCase('w0-1', [answer(-9000), answer(0, 2000)]),
    deskCase('w0-2', [answer(0), answer(-50_000, 1000)]),
  ];

  test('the desk is worth what lies between the best rulings and the worst', () => {
    const { open } = todoProgress(shop, desk.unchanged, desk.plan, { cases, open: cases });
    const item = open.find(({ kind }) => kind === 'desk');
    expect(item && stakeOf(item)).toBe(7000 + 51_000);
    expect(open.map(stakeOf)).toEqual(open.map(stakeOf).toSorted((a, b) => b - a));
  });
  test('a desk without open cases is struck off the list', () => {
    const { open, done } = todoProgress(shop, desk.unchanged, desk.plan, { cases, open: [] });
    expect(open.map(({ id }) => id)).not.toContain('desk');
    expect(done.map(({ id }) => id)).toContain('desk');
    const none = todoProgress(shop, desk.unchanged, desk.plan, { cases: [], open: [] });
    expect([...none.open, ...none.done].map(({ id }) => id)).not.toContain('desk');
  });

  const [sku] = shop.facts.skus;
  if (sku === undefined) throw new Error('the shop is empty');
  const perishing = (units: number): ShopView => ({
    ...shop,
    position: {
      ...shop.position,
      stock: shop.position.stock.map((row) =>
        row.skuId === sku.id
          ? {
              ...row,
              daysLeft: [
                { days: 2, units },
                { days: 9, units: 5000 },
              ],
            }
          : row,
      ),
    },
  });
  const expiringIn = (view: ShopView, plan = desk.plan) =>
    findTodo(view, plan).find(({ id }) => id === `expiring.${sku.id}`);

  test('goods that go off unsold are named with their day and cost; what has time is not', () => {
    const item = expiringIn(perishing(1000));
    if (item?.kind !== 'expiring') throw new Error('not found');
    expect(item.day).toBe(1);
    expect(item.units).toBeGreaterThan(800);
    expect(item.units).toBeLessThan(1000);
    expect(stakeOf(item)).toBe(item.units * sku.unitCostFen);
    expect(expiringIn(perishing(1))).toBeUndefined();
    expect(expiringIn(shop)).toBeUndefined();
  });
  test('selling them to clearance settles it', () => {
    const plan = { ...desk.plan, clearanceUnits: { ...desk.plan.clearanceUnits, [sku.id]: 1000 } };
    expect(expiringIn(perishing(1000), plan)).toBeUndefined();
  });

  const last = shop.results.at(-1);
  if (last === undefined) throw new Error('no week yet');
  const failed: ShopView = {
    ...shop,
    results: [...shop.results.slice(0, -1), { ...last, paymentOutageDay: 3 }],
  };
  const idsIn = (view: ShopView, staged: Partial<typeof desk.plan>) =>
    findTodo(view, { ...desk.plan, ...staged }).map(({ id }) => id);

  test('a failed gateway asks for a second one until there is one', () => {
    expect(idsIn(failed, { backupGateway: false })).toContain('outage');
    expect(idsIn(failed, { backupGateway: true })).not.toContain('outage');
    expect(
      idsIn({ ...shop, results: [{ ...last, paymentOutageDay: null }] }, { backupGateway: false }),
    ).not.toContain('outage');
  });
  test('breaches are listed while they are switched on', () => {
    expect(idsIn(shop, { violations: ['paid-praise'] })).toContain('breach');
    expect(idsIn(shop, { violations: [] })).not.toContain('breach');
  });

  test.each(LOCALES)('all of them speak %s', (locale) => {
    const view = { ...perishing(1000), results: failed.results };
    const plan = { ...desk.plan, backupGateway: false, violations: ['paid-praise'] as const };
    const { open } = todoProgress(view, desk.unchanged, plan, { cases, open: cases });
    const kinds = ['desk', 'expiring', 'outage', 'breach'];
    const found = open.filter(({ kind }) => kinds.includes(kind));
    expect(found.map(({ kind }) => kind).toSorted()).toEqual(kinds.toSorted());
    for (const item of found) {
      const { title, body, action } = todoText(item, shop.facts, locale);
      expect(`${title} ${body} ${action}`).not.toMatch(/NaN|undefined|\[object/);
      expect(title.length).toBeGreaterThan(4);
      expect(action.length).toBeGreaterThan(2);
    }
  });
});
