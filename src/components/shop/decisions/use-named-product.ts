import { useEffect } from 'preact/hooks';
import { useRoute } from '../../shell/route.ts';

/** The row of a product in a table, for an address that names it. */
export const rowId = (skuId: string) => `row-${skuId}`;

/** The product that the address names (`#/inventory?product=tee`); its row is brought into view, in focus. */
export function useNamedProduct(): string | undefined {
  const skuId = useRoute().query.get('product') ?? undefined;
  useEffect(() => {
    if (skuId === undefined) return;
    // After the frame has put a new screen at its top.
    const frame = requestAnimationFrame(() => {
      const row = document.getElementById(rowId(skuId));
      row?.scrollIntoView({ block: 'center' });
      row?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [skuId]);
  return skuId;
}
