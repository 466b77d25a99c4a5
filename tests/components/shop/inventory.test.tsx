import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { coverOf } from '../../../src/components/shop/decisions/cover.ts';
import { Screen as Inventory } from '../../../src/components/shop/inventory/Inventory.tsx';
import { LocaleProvider } from '../../../src/components/ui/locale.tsx';
import { closeGame, startGame } from '../../../src/stores/game.ts';
import { $plan } from '../../../src/stores/plan.ts';
import { provideShop, startShop } from '../../stores/shop.ts';
import { deskOf, openedGame } from './opened.ts';

const show = () =>
  render(
    <LocaleProvider locale="en">
      <Inventory />
    </LocaleProvider>,
  );

beforeEach(() => provideShop());
afterEach(async () => {
  cleanup();
  await closeGame();
});

describe('cover', () => {
  const game = openedGame();
  const desk = deskOf(game);
  const sku = desk.shop.facts.skus.find(({ id }) => id === 'tee');
  if (sku === undefined) throw new Error('the shop sells no tee');
  const order = { purchase: { ...desk.plan.purchase, tee: { kind: 'order' as const, units: 400 } } };

  test('counts the lead time, price and price breaks of the plan’s supplier', () => {
    // 400 × cost, from 300 units 1 % off; the workshop: .95 × cost, three days more, no break below 500
    const house = coverOf(desk.shop, { ...desk.plan, ...order }, sku);
    expect(house.leadTimeDays).toBe(sku.leadTimeDays);
    expect(house.plannedCostFen).toBe(Math.round(400 * sku.unitCostFen * 0.99));
    const supplierId = { ...desk.plan.supplierId, tee: 'budget' };
    const budget = coverOf(desk.shop, { ...desk.plan, ...order, supplierId }, sku);
    expect(budget.leadTimeDays).toBe(sku.leadTimeDays + 3);
    expect(budget.plannedCostFen).toBe(Math.round(400 * sku.unitCostFen * 0.95));
  });

  test('an order lifts the shelf from the day it arrives', () => {
    const without = coverOf(
      desk.shop,
      { ...desk.plan, purchase: { ...desk.plan.purchase, tee: { kind: 'order', units: 0 } } },
      sku,
    );
    const ordered = coverOf(desk.shop, { ...desk.plan, ...order }, sku);
    ordered.shelfUnits.forEach((units, day) => {
      const before = without.shelfUnits[day] ?? 0;
      if (day < sku.leadTimeDays) expect(units).toBeCloseTo(before, 6);
      else expect(units).toBeGreaterThan(before + 300);
    });
  });
});

describe('inventory', () => {
  test('a product opens with its suppliers; choosing one stages it', async () => {
    await startShop();
    show();
    const table = screen.getByRole('region', { name: 'Stock by product with purchase settings' });
    const open = within(table).getAllByRole('button')[0];
    if (open === undefined) throw new Error('no product opens');
    fireEvent.click(open);
    const suppliers = screen.getByRole('region', { name: 'Suppliers of this product', hidden: true });
    fireEvent.click(within(suppliers).getByLabelText('Buy from Low-price workshop'));
    expect(Object.values($plan.get()?.supplierId ?? {})).toContain('budget');
  });

  test('units for the clearance trader are staged, with what they bring', async () => {
    await startShop();
    show();
    const region = screen.getByRole('region', { name: /clearance trader by product/, hidden: true });
    const field = within(region).getAllByRole('textbox', { hidden: true })[0];
    if (field === undefined) throw new Error('no field to clear with');
    fireEvent.input(field, { target: { value: '10' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(Object.values($plan.get()?.clearanceUnits ?? {}).reduce((sum, units) => sum + units, 0)).toBe(10);
  });

  test('goods that spoil are listed by the days they have left', async () => {
    await startGame({ scenarioId: 'fresh', seed: 'AB12CD34', shopName: '鲜' });
    show();
    expect(screen.getByRole('region', { name: 'Units by days left to sell them' })).toBeTruthy();
    await closeGame();
    cleanup();
    await startShop();
    show();
    expect(screen.queryByRole('region', { name: 'Units by days left to sell them' })).toBeNull();
  });
});
