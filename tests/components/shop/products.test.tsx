import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { columnSetOf, productsHash } from '../../../src/components/shop/products/address.ts';
import { endInNinety } from '../../../src/components/shop/products/PricePart.tsx';
import { Screen } from '../../../src/components/shop/products/Products.tsx';
import { profitCurve } from '../../../src/components/shop/products/profit-curve.ts';
import { rulePrices } from '../../../src/components/shop/products/rule-prices.ts';
import { skuLadder } from '../../../src/components/shop/products/sku-ladder.ts';
import { LocaleProvider } from '../../../src/components/ui/locale.tsx';
import type { PricingRule } from '../../../src/simulator/index.ts';
import { $seasonOver, closeGame, stopWriting } from '../../../src/stores/game.ts';
import { $changes, $plan } from '../../../src/stores/plan.ts';
import { provideShop, startShop } from '../../stores/shop.ts';
import { deskOf, openedGame, shopOf } from './opened.ts';

// Slow machines draw a screen in seconds.
configure({ asyncUtilTimeout: 20_000 });

const fresh = openedGame();

describe('the ladder of products', () => {
  const desk = deskOf(fresh);
  const places = skuLadder(desk.shop, desk.plan);

  test('sorts every product on the shelf by its stated rule', () => {
    expect(places.size).toBe(desk.shop.facts.skus.length);
    for (const place of places.values()) {
      const isDear = place.priceFen >= 1.6 * place.middlePriceFen;
      const isThin = place.marginRate < place.middleMarginRate;
      expect(place.role === 'premium').toBe(isDear);
      expect(place.role === 'traffic').toBe(!isDear && isThin && place.viewsShare >= 1.2 * place.evenShare);
      expect(place.role === 'profit').toBe(!isDear && !isThin && place.earningsShare >= place.evenShare);
    }
  });

  test('shares add up to one, and several roles are found in a real range', () => {
    const all = [...places.values()];
    expect(all.reduce((sum, { viewsShare }) => sum + viewsShare, 0)).toBeCloseTo(1, 9);
    expect(all.reduce((sum, { earningsShare }) => sum + earningsShare, 0)).toBeCloseTo(1, 9);
    expect(new Set(all.map(({ role }) => role)).size).toBeGreaterThan(2);
    expect(places.get('vest')?.role).toBe('premium');
  });

  test('a product off the shelf has no place, and leaves the others their even share', () => {
    const without = deskOf(fresh, { onShelf: { ...desk.plan.onShelf, vest: false } });
    const left = skuLadder(without.shop, without.plan);
    expect(left.has('vest')).toBe(false);
    expect(left.get('tee')?.evenShare).toBeCloseTo(1 / 9, 9);
  });
});

describe('a pricing rule', () => {
  const rivals: PricingRule = { follow: 'rivals', strengthShare: 1, floorMarginShare: 0 };
  const stock: PricingRule = { follow: 'stock', strengthShare: 1, floorMarginShare: 0 };

  test('that follows rivals is shown at what the engine then sets, where rivals ran no promotion', () => {
    const desk = deskOf(fresh);
    const shown = rulePrices(desk, rivals);
    const next = openedGame([{ pricingRule: rivals }]);
    const index = desk.shop.results.at(-1)?.rivalPriceIndex ?? {};
    const calm = shown.filter(({ sku }) => (index[sku.categoryId] ?? 0) > 0.95);
    expect(calm.length).toBeGreaterThan(2);
    for (const { sku, setFen } of calm) {
      const real = shopOf(next)
        .results.at(-1)
        ?.skus.find(({ skuId }) => skuId === sku.id)?.listPriceFen;
      expect(Math.abs(setFen - (real ?? 0)), sku.id).toBeLessThanOrEqual(100);
    }
  });

  test('without strength leaves every price; none falls below its floor', () => {
    const desk = deskOf(fresh);
    for (const row of rulePrices(desk, { ...rivals, strengthShare: 0 }))
      expect(row.setFen).toBe(row.postedFen);
    for (const row of rulePrices(desk, { ...rivals, floorMarginShare: 0.8 })) {
      const floorFen = Math.ceil((row.sku.unitCostFen * 1.8) / 100) * 100;
      expect(row.setFen).toBeGreaterThanOrEqual(Math.min(floorFen, row.postedFen));
    }
  });

  test('that follows stock raises what is short and lowers what lies long, by a tenth at most', () => {
    for (const row of rulePrices(deskOf(fresh), stock)) {
      const weeks = row.coverWeeks ?? 2;
      if (weeks < 1.7) expect(row.setFen, row.sku.id).toBeGreaterThan(row.postedFen);
      if (weeks > 2.3) expect(row.setFen, row.sku.id).toBeLessThan(row.postedFen);
      expect(Math.abs(row.setFen / row.postedFen - 1)).toBeLessThan(0.12);
    }
  });
});

describe('the profit curve', () => {
  const prices = (fen: number) => ({
    listPriceFen: { ...deskOf(fresh).unchanged.listPriceFen, tee: fen },
  });
  const tee = shopOf(fresh).facts.skus[0];
  if (tee === undefined) throw new Error('no product');

  test('is not drawn from one price', () => {
    expect(profitCurve(deskOf(fresh), tee, 8900).steps).toEqual([]);
  });

  test('is units of the own line times what is left of one, with rows ¥1 apart around the price', () => {
    const desk = deskOf(openedGame([prices(6900), prices(9900), prices(7900)]));
    const curve = profitCurve(desk, tee, 7900);
    const row = curve.around.find(({ priceFen }) => priceFen === 7900);
    expect(row?.mid).toBeCloseTo((curve.fit?.predict(7900).mid ?? 0) * curve.marginAt(7900), 6);
    expect(curve.around.map(({ priceFen }) => priceFen)).toEqual(
      Array.from({ length: 13 }, (_, step) => 7300 + step * 100),
    );
    for (const step of curve.steps) {
      expect(step.low).toBeLessThanOrEqual(step.mid);
      expect(step.mid).toBeLessThanOrEqual(step.high);
    }
    const top = Math.max(...curve.steps.map(({ mid }) => mid));
    if (curve.best !== undefined) expect(curve.best.mid).toBeLessThanOrEqual(top);
  });
});

test('a price that ends in .90 stays within the range', () => {
  const [sku] = shopOf(fresh).facts.skus;
  if (sku === undefined) throw new Error('no product');
  expect(endInNinety(sku, 8900)).toBe(8890);
  expect(endInNinety(sku, 8890)).toBe(8890);
  expect(endInNinety(sku, sku.minimumPriceFen)).toBe(sku.minimumPriceFen);
});

test('an address names the column set and the product', () => {
  expect(productsHash('trade')).toBe('#/products');
  expect(productsHash('refunds', 'tee')).toBe('#/products?cols=refunds&product=tee');
  expect(columnSetOf(new URLSearchParams('cols=traffic'))).toBe('traffic');
  expect(columnSetOf(new URLSearchParams('set=refunds'))).toBe('refunds');
  expect(columnSetOf(new URLSearchParams('cols=nonsense'))).toBe('trade');
});

describe('the screen', () => {
  beforeEach(async () => {
    localStorage.clear();
    visit('#/products');
    await provideShop();
    await startShop();
  });
  afterEach(async () => {
    cleanup();
    await closeGame();
  });

  function visit(hash: string) {
    location.hash = hash;
    dispatchEvent(new Event('hashchange'));
  }
  const show = () =>
    render(
      <LocaleProvider locale="en">
        <main>
          <Screen />
        </main>
      </LocaleProvider>,
    );
  const rows = () => within(screen.getByRole('region', { name: 'Products table' })).getAllByRole('row');
  const heads = () =>
    within(screen.getByRole('region', { name: 'Products table' }))
      .getAllByRole('columnheader')
      .map(({ textContent }) => textContent);

  test('column sets have their own columns, and stand in the address', async () => {
    show();
    expect(heads().join()).toContain('Stock cover');
    const sets = screen.getByRole('group', { name: 'Columns shown' });
    fireEvent.click(within(sets).getByRole('button', { name: 'Traffic' }));
    expect(location.hash).toBe('#/products?cols=traffic');
    dispatchEvent(new Event('hashchange'));
    await waitFor(() => expect(heads().join()).toContain('Against rivals'));
    visit('#/products?cols=refunds');
    await waitFor(() => expect(heads().join()).toContain('Return rate, 4 weeks'));
  });

  test('a heading sorts, most first, and then least first', () => {
    show();
    const sold = () =>
      rows()
        .slice(1)
        .map((row) => Number(row.querySelectorAll('td')[1]?.textContent));
    const button = screen.getByRole('button', { name: /Sold last week/ });
    fireEvent.click(button);
    expect(sold()).toEqual([...sold()].sort((a, b) => b - a));
    expect(button.closest('th')?.getAttribute('aria-sort')).toBe('descending');
    fireEvent.click(button);
    expect(sold()).toEqual([...sold()].sort((a, b) => a - b));
  });

  test('a product leaves the shelf', async () => {
    show();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Jeans on the shelf' }));
    expect($plan.get()?.onShelf['jeans']).toBe(false);
    expect($changes.get().map(({ path }) => path)).toEqual(['onShelf.jeans']);
    await waitFor(() =>
      expect(rows().find((row) => row.textContent?.includes('Jeans'))?.textContent).toContain(
        'off the shelf',
      ),
    );
  });

  test('a pricing rule shows what it would set, and is taken back', async () => {
    show();
    const toggle = screen.getByRole('checkbox', { name: 'Let prices follow' });
    fireEvent.click(toggle);
    expect($plan.get()?.pricingRule).toEqual({ follow: 'rivals', strengthShare: 0.5, floorMarginShare: 0.2 });
    const table = await screen.findByRole('region', { name: 'What it would set on Monday' });
    expect(within(table).getAllByRole('row')).toHaveLength(11);
    fireEvent.click(screen.getByRole('radio', { name: /Own stock/ }));
    expect($plan.get()?.pricingRule?.follow).toBe('stock');
    fireEvent.click(toggle);
    expect($plan.get()?.pricingRule).toBeNull();
  });

  test('the sheet has the rivals, usual endings and the way to the page editor', () => {
    visit('#/products?product=tee');
    show();
    const sheet = screen.getByRole('dialog');
    expect(within(sheet).getByText(/^Rivals ask ¥/)).toBeTruthy();
    fireEvent.click(within(sheet).getByRole('button', { name: 'Usual ¥79' }));
    expect($plan.get()?.listPriceFen['tee']).toBe(7900);
    expect(within(sheet).getByRole('link', { name: 'Edit product pages' }).getAttribute('href')).toBe(
      '#/listing?sku=tee',
    );
    expect(within(sheet).getByText(/No curve yet/)).toBeTruthy();
    expect($seasonOver.get()).toBe(false);
  });

  test('that may only be looked at has no field, switch or rule to move', () => {
    stopWriting({ code: 'storage/frozen' });
    visit('#/products?product=tee');
    const { container } = show();
    expect(container.querySelectorAll('input, select, .edit')).toHaveLength(0);
    expect(rows()[1]?.textContent).toContain('¥89');
  });

  test('J walks the names of the products and E opens a price', () => {
    show();
    fireEvent.keyDown(document.body, { key: 'j' });
    expect(document.activeElement?.textContent).toBe('Basic tee');
    fireEvent.keyDown(document.body, { key: 'j' });
    expect(document.activeElement?.textContent).toBe('Print hoodie');
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'e' });
    expect(screen.getByRole('textbox', { name: /Price of Print hoodie/ })).toBeTruthy();
  });
});
