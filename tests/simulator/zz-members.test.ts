import { test } from 'vitest';
import { luckOf } from '../../src/simulator/model/luck.ts';
import { makeWorkspace } from '../../src/simulator/model/workspace.ts';
import { PROFIT_LINES } from '../../src/simulator/vocabulary.ts';
import { key, plan, playOne, stocked, wholeState, world } from './support/shop.ts';

const sum = (a: Float64Array) => a.reduce((x, y) => x + y, 0);
test('x', () => {
  const offers = {
    bundle: { firstSkuId: 'tee', secondSkuId: 'joggers', depthShare: 0.2, dayMask: 0b0111111 },
    groupBuy: { skuId: 'socks', depthShare: 0.3, groupSize: 5, dayMask: 0b1111100 },
    memberPrice: { depthShare: 0.15, dayMask: 0b1011101 },
    doublePointsDays: 0b1100000,
  };
  for (const change of [{}, offers]) {
    const work = makeWorkspace(world);
    const p = plan(change);
    const read = () => [
      ...PROFIT_LINES.map((_, i) => work.lines[i]! / 100),
      sum(work.dayOrders),
      sum(work.dayUnits),
      sum(work.segmentMemberOrders),
      sum(work.segmentReturning),
      work.totals[59]!,
      work.redemptions[4]!,
      work.redemptions[5]!,
      work.redemptions[6]!,
      sum(work.dayCancelled),
      sum(work.dayVisits),
    ];
    const names = [
      ...PROFIT_LINES,
      'orders',
      'units',
      'memb',
      'ret',
      'joined',
      'pairs',
      'group',
      'mp',
      'cancelled',
      'visits',
    ];
    playOne({ work, state: stocked(wholeState(), 3000), plan: p });
    const ev = read();
    const K = 3000;
    const s = names.map(() => 0),
      q = names.map(() => 0);
    for (let w = 0; w < K; w++) {
      playOne({
        work,
        state: stocked(wholeState(), 3000),
        luck: luckOf(key, w % 200, 'scoring', Math.floor(w / 200)),
        plan: p,
      });
      read().forEach((v, i) => {
        s[i]! += v;
        q[i]! += v * v;
      });
    }
    names.forEach((n, i) => {
      const m = s[i]! / K;
      const se = Math.sqrt((q[i]! / K - m * m) / K);
      if (Math.abs(ev[i]!) > 1e-9 || m)
        console.log(
          n.padEnd(20),
          ev[i]!.toFixed(2),
          m.toFixed(2),
          '±',
          se.toFixed(2),
          Math.abs(m - ev[i]!) > 4 * se ? '***' : '',
        );
    });
  }
}, 120000);
