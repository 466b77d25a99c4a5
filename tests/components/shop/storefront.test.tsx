import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { basketAccount, buyerOf, firstDealDay } from '../../../src/components/shop/decisions/basket.ts';
import { goodsOf } from '../../../src/components/shop/storefront/goods.ts';
import { PLACES, readLeaving } from '../../../src/components/shop/storefront/leaving.ts';
import { categoryPrices } from '../../../src/components/shop/storefront/rivals.ts';
import { Screen } from '../../../src/components/shop/storefront/Storefront.tsx';
import { placeBefore, STEPS, walkHash, walkOf } from '../../../src/components/shop/storefront/walk.ts';
import { LocaleProvider } from '../../../src/components/ui/locale.tsx';
import { storefront } from '../../../src/i18n/areas/storefront.ts';
import { moneyPerUnit } from '../../../src/i18n/formats.ts';
import { LOCALES, type Locale } from '../../../src/i18n/locale.ts';
import { LEAVING_REASONS } from '../../../src/simulator/index.ts';
import { closeGame } from '../../../src/stores/game.ts';
import { stage } from '../../../src/stores/plan.ts';
import { provideShop, startShop } from '../../stores/shop.ts';
import { deskOf, openedGame, shopOf } from './opened.ts';

describe('the address of a walk', () => {
  const skuIds = ['tee', 'socks'];
  const read = (hash: string) => walkOf(new URLSearchParams(hash.split('?')[1] ?? ''), skuIds);

  test('every place has its own and is read back', () => {
    for (const step of STEPS)
      for (const side of ['why', 'rivals'] as const) {
        const walk = { step, skuId: step === 'shop' ? undefined : 'tee', side };
        expect(read(walkHash(walk))).toEqual(walk);
      }
    expect(read('#/storefront?sku=tee').step).toBe('product');
    expect(read('#/storefront?step=product&sku=nothing').step).toBe('shop');
    expect(read('#/storefront?step=elsewhere')).toEqual({ step: 'shop', skuId: undefined, side: 'why' });
  });

  test('going back from anywhere ends at the shop', () => {
    for (const step of STEPS) {
      let walk: ReturnType<typeof read> | undefined = { step, skuId: 'tee', side: 'why' };
      for (let moves = 0; walk !== undefined && walk.step !== 'shop'; moves++) {
        expect(moves).toBeLessThan(STEPS.length);
        walk = placeBefore(walk);
      }
      expect(walk?.step).toBe('shop');
    }
  });
});

describe('the shelf as buyers see it', () => {
  const game = openedGame();
  const flash = { skuIds: ['tee'], depthShare: 0.2, capUnitsPerDay: null, dayMask: 1 };
  const good = (change: Parameters<typeof deskOf>[1], day = 0) =>
    goodsOf(deskOf(game, change), day).find(({ sku }) => sku.id === 'tee');

  test('an old price is crossed out only where it is true, and only on the day', () => {
    const list = shopOf(game).settings.listPriceFen.tee ?? 0;
    expect(good({ flash })).toMatchObject({ struckFen: list, isFalseOriginal: false });
    expect(good({ flash }, 1)?.struckFen).toBeUndefined();
    const raised = { ...shopOf(game).settings.listPriceFen, tee: list + 5000 };
    expect(good({ flash, listPriceFen: raised })).toMatchObject({
      struckFen: undefined,
      isFalseOriginal: true,
    });
  });

  test('what is off the shelf is not shown; what is gone says so', () => {
    const onShelf = { ...deskOf(game).plan.onShelf, tee: false };
    expect(good({ onShelf })).toBeUndefined();
    const noPurchase = Object.fromEntries(
      shopOf(game).facts.skus.map(({ id }) => [id, { kind: 'order' as const, units: 0 }]),
    );
    const listPriceFen = Object.fromEntries(
      shopOf(game).facts.skus.map(({ id, minimumPriceFen }) => [id, minimumPriceFen]),
    );
    const bare = openedGame([0, 1, 2, 3].map(() => ({ purchase: noPurchase, listPriceFen })));
    expect(goodsOf(deskOf(bare), 0).some(({ stock }) => stock === 'out')).toBe(true);
  });

  test('dearer prices raise the shop’s index by as much', () => {
    const plain = categoryPrices(deskOf(game));
    const listPriceFen = Object.fromEntries(
      Object.entries(deskOf(game).plan.listPriceFen).map(([id, fen]) => [id, fen * 1.1]),
    );
    categoryPrices(deskOf(game, { listPriceFen })).forEach(({ yours }, n) => {
      expect(yours / (plain[n]?.yours ?? 1)).toBeCloseTo(1.1, 9);
    });
  });
});

describe('reading why they left', () => {
  test('shares of those who could have been won add up to 100, the largest first', () => {
    const counts = [7, 3, 3, 5, 0, 1, 1, 980];
    const reasons = LEAVING_REASONS.map((reason, n) => ({ reason, visits: counts[n] ?? 0, basisPoints: 0 }));
    const { left, looking, won, lost } = readLeaving(reasons);
    expect([left, looking, won]).toEqual([1000, 980, 20]);
    expect(lost.reduce((sum, { percentOfWon }) => sum + percentOfWon, 0)).toBe(100);
    expect(lost.map(({ visits }) => visits)).toEqual([7, 5, 3, 3, 1, 1, 0]);
    expect(lost.every(({ cause }) => PLACES[cause].length > 0)).toBe(true);
  });

  test('nobody lost means no shares', () => {
    const reasons = LEAVING_REASONS.map((reason) => ({
      reason,
      visits: reason === 'looking' ? 5 : 0,
      basisPoints: 0,
    }));
    expect(readLeaving(reasons).lost.every(({ percentOfWon }) => percentOfWon === 0)).toBe(true);
  });
});

describe('a walk through the shop', () => {
  function show(locale: Locale = 'en') {
    return render(
      <LocaleProvider locale={locale}>
        <Screen />
      </LocaleProvider>,
    );
  }
  /** Follows a link of the screen as the browser does. */
  function follow(link: HTMLElement | undefined) {
    if (link === undefined) throw new Error('no such link');
    location.hash = link.getAttribute('href') ?? '';
    dispatchEvent(new Event('hashchange'));
  }
  const step = (address: string) => {
    location.hash = address;
    dispatchEvent(new Event('hashchange'));
  };

  beforeEach(async () => {
    localStorage.clear();
    step('#/storefront');
    await provideShop();
    await startShop();
  });
  afterEach(async () => {
    cleanup();
    await closeGame();
    step('');
  });

  test('from a card over cart and checkout to the after-sale, the till’s money all along', async () => {
    const { container } = show();
    const phone = () => within(screen.getByRole('region', { name: storefront.en.walkName }));
    follow(phone().getAllByRole('link', { name: /sold in 4 weeks/ })[0]);
    fireEvent.click(await screen.findByRole('button', { name: storefront.en.product.add }));
    follow(await screen.findByRole('link', { name: storefront.en.product.toCart }));
    follow(await screen.findByRole('link', { name: storefront.en.cartStep.checkout }));
    const game = openedGame();
    const desk = deskOf(game);
    const [first] = goodsOf(desk, firstDealDay(desk));
    const { quote } = basketAccount(
      desk,
      { [first?.sku.id ?? '']: 1 },
      firstDealDay(desk),
      buyerOf('passer'),
    );
    const pay = storefront.en.checkout.payNow(moneyPerUnit(quote.paidFen, 'en'));
    expect(await screen.findAllByRole('radio')).toHaveLength(desk.plan.paymentMethods);
    follow(await screen.findByRole('link', { name: pay }));
    expect(await screen.findByText(storefront.en.paid.note)).toBeTruthy();
    follow(screen.getByRole('link', { name: storefront.en.paid.track }));
    follow(await screen.findByRole('link', { name: storefront.en.tracking.aftersale }));
    expect(await screen.findByText(storefront.en.aftersale.freight.buyer)).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: storefront.en.aftersale.reasons.faulty }));
    expect(screen.getByText(storefront.en.aftersale.freight.shop)).toBeTruthy();
    expect(container.textContent).not.toMatch(/undefined|NaN|\[object|Infinity/);
  });

  test('Escape goes back a station, and not out of the shop', async () => {
    step('#/storefront?step=product&sku=tee');
    show();
    await screen.findByRole('button', { name: storefront.en.product.add });
    fireEvent.keyDown(document.body, { key: 'Escape' });
    await waitFor(() => expect(location.hash).toBe('#/storefront'));
    dispatchEvent(new Event('hashchange'));
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(location.hash).toBe('#/storefront');
  });

  test('a staged coupon stands in the strip and can be claimed', async () => {
    stage('coupon', { valueFen: 1000, minimumFen: 5000, dayMask: 127 });
    show();
    fireEvent.click(await screen.findByRole('button', { name: storefront.en.strip.claim }));
    const claimed = await screen.findByRole('button', { name: storefront.en.strip.claimed });
    expect(claimed.hasAttribute('disabled')).toBe(true);
  });

  test.each(LOCALES)('the reasons arrive as a heading and a table that adds up (%s)', async (locale) => {
    show(locale);
    const t = storefront[locale];
    const table = within(await screen.findByRole('region', { name: t.why.caption }, { timeout: 20_000 }));
    const shares = table
      .getAllByRole('row')
      .slice(1)
      .map((row) => {
        const cell = within(row).getAllByRole('cell')[1];
        return Number((cell?.textContent ?? '').replace(/[^0-9]/g, ''));
      });
    expect(shares).toHaveLength(LEAVING_REASONS.length - 1);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBe(100);
    expect(screen.getByRole('heading', { level: 1 }).textContent).not.toBe(t.findWaiting);
  });

  test('rivals stand beside the plan’s prices, with their weeks as a table', async () => {
    step('#/storefront?side=rivals');
    show();
    fireEvent.click(await screen.findByRole('button', { name: 'Show as table' }));
    const table = within(screen.getByRole('region', { name: storefront.en.rivals.chart })).getByRole('table');
    expect(within(table).getAllByRole('row')).toHaveLength(5);
  });
});
