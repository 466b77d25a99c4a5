import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bridgeChart, roundStep } from '../../src/charts/bridge.ts';
import { BRIDGE_LINES, type BridgeRow } from '../../src/simulator/vocabulary.ts';

const row = (line: BridgeRow['line'], effectFen: number): BridgeRow => ({ line, effectFen });

test('steps lead from last week’s profit to this week’s, to the fen', () => {
  const chart = bridgeChart([row('units', 303_217), row('prices', -116_903), row('other', 0)], 798_001);
  expect(chart.bars.map((bar) => bar.runningFen)).toEqual([798_001, 1_101_218, 984_315, 984_315]);
  expect(chart.bars.map((bar) => bar.direction)).toEqual(['total', 'up', 'down', 'total']);
  expect(chart.changeFen).toBe(186_314);
});

test('any bridge adds up exactly and stays inside its column', () => {
  const effects = fc.array(fc.integer({ min: -5_000_000, max: 5_000_000 }), {
    minLength: BRIDGE_LINES.length,
    maxLength: BRIDGE_LINES.length,
  });
  fc.assert(
    fc.property(effects, fc.integer({ min: -5_000_000, max: 5_000_000 }), (values, fromFen) => {
      const rows = BRIDGE_LINES.map((line, index) => row(line, values[index] ?? 0));
      const chart = bridgeChart(rows, fromFen);
      const sum = rows.reduce((total, { effectFen }) => total + effectFen, 0);
      expect(chart.changeFen).toBe(sum);
      expect(chart.bars.at(-1)?.effectFen).toBe(fromFen + sum);
      const shown = chart.bars.map(({ shownFen }) => shownFen);
      expect(shown.slice(0, -1).reduce((total, fen) => total + fen, 0)).toBe(shown.at(-1));
      for (const bar of chart.bars) {
        expect(Math.abs(bar.shownFen - bar.effectFen)).toBeLessThanOrEqual(100);
        expect(bar.startShare).toBeGreaterThanOrEqual(-1e-9);
        expect(bar.startShare + bar.widthShare).toBeLessThanOrEqual(1 + 1e-9);
      }
    }),
  );
});

test('the axis is cut only when every level stands far above zero', () => {
  expect(bridgeChart([row('units', 20_000)], 900_000).axisStartFen).toBeGreaterThan(0);
  expect(bridgeChart([row('units', 900_000)], 100_000).axisStartFen).toBe(0);
  expect(bridgeChart([row('units', -500_000)], 100_000).axisStartFen).toBe(-400_000);
});

test('a round step is 1, 2 or 5 times a power of ten', () => {
  expect([1, 3, 7, 12, 49, 980].map(roundStep)).toEqual([1, 2, 5, 10, 20, 500]);
});
