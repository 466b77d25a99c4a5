import { useEffect, useState } from 'preact/hooks';
import type { PriceCurveInput } from '../../../charts/price-curve.ts';
import type { WeekResult } from '../../../simulator/index.ts';
import { priceCurve } from '../../../stores/analysis.ts';

/** Curves of a week by product, as they arrive one after another. */
export interface Curves {
  readonly curves: ReadonlyMap<string, PriceCurveInput>;
  readonly replayedWeeks: number;
  readonly isComplete: boolean;
  readonly hasFailed: boolean;
}

const NONE: Curves = { curves: new Map(), replayedWeeks: 0, isComplete: false, hasFailed: false };

/**
 * Replays the week at other prices, product after product, so that the page shows how far it is and
 * stays usable. A failure keeps what has arrived.
 */
export function useCurves(result: WeekResult): Curves {
  const [state, setState] = useState<{ readonly week: number; readonly curves: Curves }>({
    week: result.week,
    curves: NONE,
  });
  // A stored week never changes, so its number stands for it.
  useEffect(() => {
    let isCurrent = true;
    const collect = async () => {
      const curves = new Map<string, PriceCurveInput>();
      let replayedWeeks = 0;
      let hasFailed = false;
      for (const [index, { skuId }] of result.skus.entries()) {
        try {
          const curve = await priceCurve(result.week, skuId);
          curves.set(skuId, curve);
          replayedWeeks += curve.points.length;
        } catch {
          hasFailed = true; // said on the page; the other products still come
        }
        if (!isCurrent) return;
        const isComplete = index === result.skus.length - 1;
        setState({
          week: result.week,
          curves: {
            curves: new Map(curves),
            replayedWeeks,
            isComplete,
            hasFailed: hasFailed && isComplete && curves.size === 0,
          },
        });
      }
    };
    void collect();
    return () => {
      isCurrent = false;
    };
  }, [result.week]);
  return state.week === result.week ? state.curves : NONE;
}
