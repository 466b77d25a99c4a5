import { useEffect, useRef, useState } from 'preact/hooks';
import { textOf } from '../../i18n/locale.ts';
import type { PublicFacts } from '../../simulator/index.ts';
import { labFacts } from '../../stores/lab.ts';
import type { ProductName } from '../shop/run/event-sentence.ts';
import { useLocale } from '../ui/locale.tsx';

/** Product names of shops by their ids; a product's code stands in until they are known. */
export function useProductNames(scenarioIds: readonly string[]): (scenarioId: string) => ProductName {
  const locale = useLocale();
  const [facts, setFacts] = useState<Readonly<Record<string, PublicFacts>>>({});
  const asked = useRef(new Set<string>());
  useEffect(() => {
    for (const scenarioId of scenarioIds) {
      if (asked.current.has(scenarioId)) continue;
      asked.current.add(scenarioId);
      labFacts(scenarioId).then(
        (found) => setFacts((present) => ({ ...present, [scenarioId]: found })),
        () => undefined, // a shop that this page does not carry: the codes of its products are shown
      );
    }
  });
  return (scenarioId) => (skuId) => {
    const sku = facts[scenarioId]?.skus.find(({ id }) => id === skuId);
    return sku ? textOf(sku.name, locale) : skuId;
  };
}
