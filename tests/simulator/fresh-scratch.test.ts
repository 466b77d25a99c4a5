import { test } from 'vitest';
import { luckOf, EXPECTED } from '../../src/simulator/model/luck.ts';
import { makeWorkspace, TOTAL } from '../../src/simulator/model/workspace.ts';
import { key, sum, cells } from './support/shop.ts';
import { contributionOf } from './support/measure.ts';
import { simulateWeek } from '../../src/simulator/week.ts';
import { compileDecisions } from '../../src/simulator/model/decisions.ts';
import * as S from './support/fresh.ts';
const { scenario, world, layout, reference, plan, warmState, wholeState } = S;
test('ev vs drawn', () => {
  const work = makeWorkspace(world);
  const start = wholeState();
  for (const f of [.7, .85, 1, 1.15, 1.3, 1.6, 2, 3]) {
    const d = plan({ purchase: Object.fromEntries(Object.entries(reference.purchase).map(([k, p]) => [k, { ...p, units: Math.round(p.units * (scenario.skus.find(s=>s.id===k)!.lifeDays ? f:1)) }])) });
    const dec = compileDecisions(world, d);
    const K = 200, W = 12;
    let c = 0, o = 0, l = 0, u=0, c2=0; const s = new Float64Array(12);
    for (let r = 0; r < K; r++) {
      const st = start.slice();
      for (let w = 0; w < W; w++) { simulateWeek(world, work, st, dec, luckOf(key, w + 1, 'scoring', r), 0); if (w > 5) { const x=contributionOf({ work } as any) / 100;c += x / K / 6; c2+=x*x/K/6; o += sum(work.dayOrders) / K / 6; u += sum(work.skuUnits)/K/3; l += sum(work.skuLost) / K / 6; work.skuScrapped.forEach((x, i) => s[i]! += x / K / 6); } }
    }
    const st = warmState(); const e = new Float64Array(12); let ec=0, eo=0, eu=0, el=0; for (let w = 0; w < W; w++) { simulateWeek(world, work, st, dec, EXPECTED, 0); if (w>5) { ec += contributionOf({work} as any)/600; eo += sum(work.dayOrders)/6; eu += sum(work.skuUnits)/6; el += sum(work.skuLost)/6; work.skuScrapped.forEach((x,i)=>e[i]! += x/6); } }
    console.log(f, 'contr', ec.toFixed(0), c.toFixed(0), '±', Math.sqrt((c2-c*c)/K/3).toFixed(0), 'orders', eo.toFixed(1), o.toFixed(1), 'units', eu.toFixed(1), u.toFixed(1), 'lost', el.toFixed(1), l.toFixed(1), 'scrap', sum(e).toFixed(1), sum(s).toFixed(1), [...s].slice(0, 8).map((x, j) => `${e[j]!.toFixed(1)}/${x.toFixed(1)}`).join(' '));
  }
}, 200000);
