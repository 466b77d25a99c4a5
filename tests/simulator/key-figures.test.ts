import { describe, expect, test } from 'vitest';
import { advertisingFen, keyFigures, type ProfitLine, type WeekResult } from '../../src/simulator/index.ts';
import { playGame, viewOf } from './support/games.ts';

const played = viewOf(playGame(1)).results.at(-1) as WeekResult;

/** The played week with some figures set by hand. */
function weekWith(
  change: Partial<WeekResult>,
  lines: Partial<Record<ProfitLine, number>>,
  netSalesFen: number,
): WeekResult {
  return {
    ...played,
    ...change,
    profit: { ...played.profit, netSalesFen, lines: { ...played.profit.lines, ...lines } },
  };
}

// 40,000 visits, 1,000 orders, 1,300 units; net sales ¥180,000, refunds ¥36,000, cost of goods ¥60,000;
// advertising 5,000 + 4,000 + 3,000 + 2,000 + 1,000 + 2,500 + 500 = ¥18,000
const week = weekWith(
  { visits: 40_000, orders: 1000, units: 1300 },
  {
    grossSales: 20_000_000,
    refunds: -3_600_000,
    costOfGoods: -6_000_000,
    social: -500_000,
    kol: -400_000,
    sem: -300_000,
    seo: -200_000,
    content: -100_000,
    affiliate: -250_000,
    email: -50_000,
    promotionSetup: -80_000,
    listing: -80_000,
  },
  18_000_000,
);
const figures = keyFigures(week);

describe('a week worked by hand', () => {
  test('G1: conversion is orders ÷ visits: 1,000 ÷ 40,000 = 2.5 %', () => {
    expect(figures.conversionRate).toBe(0.025);
  });

  test('G2: average order value is net sales ÷ orders in whole fen: ¥180,000 ÷ 1,000 = ¥180', () => {
    expect(figures.averageOrderValueFen).toBe(18_000);
    expect(keyFigures({ ...week, orders: 999 }).averageOrderValueFen).toBe(18_018);
  });

  test('G3: units per order are units ÷ orders: 1,300 ÷ 1,000 = 1.3', () => {
    expect(figures.unitsPerOrder).toBe(1.3);
  });

  test('G4: the ad cost rate is advertising ÷ net sales: 18,000 ÷ 180,000 = 10 %', () => {
    expect(advertisingFen(week)).toBe(1_800_000);
    expect(figures.adCostRate).toBe(0.1);
  });

  test('G5: the refund rate is refunds ÷ net sales: 36,000 ÷ 180,000 = 20 %', () => {
    expect(figures.refundRate).toBe(0.2);
  });

  // kept 180,000 − 36,000 = 144,000; (144,000 − 60,000) ÷ 144,000
  test('G6: gross margin is what is left of sales kept after the cost of goods: 58.3 %', () => {
    expect(figures.grossMarginRate).toBeCloseTo(84_000 / 144_000, 15);
  });
});

test('G7: a share of nothing is 0, never an impossible number', () => {
  const empty = keyFigures(weekWith({ visits: 0, orders: 0, units: 0 }, { refunds: 0, costOfGoods: 0 }, 0));
  for (const value of Object.values(empty)) expect(Number.isFinite(value)).toBe(true);
  expect(empty).toMatchObject({
    conversionRate: 0,
    averageOrderValueFen: 0,
    unitsPerOrder: 0,
    adCostRate: 0,
    refundRate: 0,
    grossMarginRate: 0,
  });
});

test('G8: money of the week and of its last evening is taken from the accounts', () => {
  const { profit, balance } = played;
  expect(keyFigures(played)).toMatchObject({
    operatingProfitFen: profit.operatingProfitFen,
    netSalesFen: profit.netSalesFen,
    grossSalesFen: profit.lines.grossSales,
    closingStockFen: balance.inventoryFen,
    cashFen: balance.cashFen,
  });
});

test('G9: visits, people, orders and units are those of the week', () => {
  const { visits, uniqueVisitors, orders, units } = played;
  expect(keyFigures(played)).toMatchObject({ visits, uniqueVisitors, orders, units });
  expect(uniqueVisitors).toBeLessThanOrEqual(visits);
});

test('G10: service, delivery, satisfaction and repurchase are those of their own tables', () => {
  expect(keyFigures(played)).toMatchObject({
    repurchaseRate: played.customers.repurchaseRate,
    lateRate: played.fulfilment.lateRate,
    rating: played.satisfaction.rating,
    satisfaction: played.satisfaction.index,
    slaAttainmentRate: played.service.slaAttainmentRate,
    answeredIn60SecondsRate: played.service.answeredIn60SecondsRate,
  });
});
