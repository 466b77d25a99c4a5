import { test } from 'vitest';
import fc from 'fast-check';
import { anyPlan, anyShelf } from '/work/main/tests/simulator/support/decision-box.ts';
import { playOne, layout } from '/work/main/tests/simulator/support/shop.ts';
test('x', () => {
  let n=0;
  for (const trial of fc.sample(anyPlan, 300)) for (const shelf of fc.sample(anyShelf,1)) {
    const p = playOne({plan: trial, state: shelf});
    if (!Number.isFinite(p.work.dayOrders[6]!)) { n++; if (n<4) { 
      const bad = Object.entries(p.work).filter(([,v]) => ArrayBuffer.isView(v) && [...(v as Float64Array)].some(Number.isNaN)).map(([k])=>k);
      console.log(JSON.stringify({b:trial.bundle,g:trial.groupBuy,fl:trial.flash, sh:trial.onShelf, bad})); } }
  }
  console.log('nan', n);
});
