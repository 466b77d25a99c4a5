/** Everything an author should know about a scenario file before it is played. */
import * as v from 'valibot';
import { priceRange } from '../facts.ts';
import { CHANNELS, FULFILMENT_MODES, NUMERIC_LEVERS } from '../vocabulary.ts';
import { type Finding, shapeFindings } from './findings.ts';
import { draftSchema, type ScenarioDraft, scenarioSchema } from './shape.ts';

/**
 * All faults of a file, with or without its calibrated block: of shape, and when that is right, of meaning.
 * An empty list says that the simulator can read it.
 */
export function scenarioFindings(content: unknown): Finding[] {
  const hasBlock = typeof content === 'object' && content !== null && Object.hasOwn(content, 'calibrated');
  const parsed = v.safeParse(hasBlock ? scenarioSchema : draftSchema, content);
  if (!parsed.success) return shapeFindings(parsed.issues);
  return meaningFindings(parsed.output as ScenarioDraft);
}

function meaningFindings(scenario: ScenarioDraft): Finding[] {
  return [
    ...listFindings(scenario),
    ...sumFindings(scenario),
    ...planFindings(scenario),
    ...rangeFindings(scenario),
  ];
}

function listFindings({ skus, categories, segments, calendar }: ScenarioDraft): Finding[] {
  const found: Finding[] = [];
  for (const [list, things] of Object.entries({ skus, categories, segments, calendar })) {
    const ids = things.map(({ id }) => id);
    ids.forEach((id, at) => {
      if (ids.indexOf(id) < at) found.push({ code: 'twice', path: `${list}.${at}.id`, value: id });
    });
  }
  const names = categories.map(({ id }) => id);
  skus.forEach(({ category, unitCostFen, usualPriceFen }, at) => {
    if (!names.includes(category))
      found.push({
        code: 'unknown-reference',
        path: `skus.${at}.category`,
        value: category,
        allowed: names.join(', '),
      });
    if (unitCostFen >= usualPriceFen)
      found.push({
        code: 'cost-not-below-price',
        path: `skus.${at}.unitCostFen`,
        value: unitCostFen,
        maximum: usualPriceFen - 1,
      });
  });
  names.forEach((id, at) => {
    if (!skus.some(({ category }) => category === id))
      found.push({ code: 'unused', path: `categories.${at}`, value: id });
  });
  return found;
}

function sumFindings({
  channels,
  fulfilment,
  returns,
  service,
  satisfaction,
  customers,
  dayOfWeek,
  reference,
  takeover,
}: ScenarioDraft): Finding[] {
  const modes = (plan: ScenarioDraft['reference']) => [
    plan.ownShare,
    plan.thirdPartyShare,
    plan.crowdsourcedShare,
  ];
  const mixes: [path: string, parts: readonly number[], total: number][] = [
    ...CHANNELS.map(
      (id) => [`channels.segmentMix.${id}`, channels.segmentMix[id], 1] as [string, number[], number],
    ),
    ...FULFILMENT_MODES.map(
      (id) => [`fulfilment.transit.${id}`, fulfilment.transit[id], 1] as [string, number[], number],
    ),
    ['returns.timing', returns.timing, 1],
    ['service.priorityMix', service.priorityMix, 1],
    ['service.causeMix', service.causeMix, 1],
    ['satisfaction.weights', satisfaction.weights, 1],
    ['customers.classes', customers.classes.map(({ share }) => share), 1],
    ['dayOfWeek', dayOfWeek, 7],
    ['reference.ownShare, thirdPartyShare, crowdsourcedShare', modes(reference), 1],
    ['takeover.plan.ownShare, thirdPartyShare, crowdsourcedShare', modes(takeover.plan), 1],
  ];
  return mixes.flatMap(([path, parts, total]): Finding[] => {
    const lowest = parts.findIndex((part) => part < 0);
    if (lowest >= 0)
      return [{ code: 'below-minimum', path: `${path}.${lowest}`, value: parts[lowest] ?? 0, minimum: 0 }];
    const value = parts.reduce((sum, part) => sum + part, 0);
    return Math.abs(value - total) > 1e-9 ? [{ code: 'wrong-sum', path, value, allowed: String(total) }] : [];
  });
}

/** The scenario's own plans name every product and no other, at prices a keeper may set, within the levers' ranges. */
function planFindings({ skus, ranges, reference, takeover }: ScenarioDraft): Finding[] {
  const found: Finding[] = [];
  const ids = skus.map(({ id }) => id);
  const add = (finding: Finding) => found.push(finding);
  const within = (path: string, value: number, minimum: number, maximum: number) => {
    if (value < minimum) add({ code: 'below-minimum', path, value, minimum, maximum });
    if (value > maximum) add({ code: 'above-maximum', path, value, minimum, maximum });
  };
  for (const [base, plan] of [
    ['reference', reference],
    ['takeover.plan', takeover.plan],
  ] as const) {
    for (const [lever, table] of Object.entries(plan)) {
      if (typeof table !== 'object' || table === null || Array.isArray(table) || !isByProduct(lever))
        continue;
      for (const id of Object.keys(table))
        if (!ids.includes(id))
          add({
            code: 'unknown-reference',
            path: `${base}.${lever}.${id}`,
            value: id,
            allowed: ids.join(', '),
          });
      for (const id of ids)
        if (!Object.hasOwn(table, id)) add({ code: 'not-named', path: `${base}.${lever}`, value: id });
    }
    for (const { id, unitCostFen, usualPriceFen } of skus) {
      const { minimum, maximum } = priceRange(unitCostFen, usualPriceFen);
      const price = plan.listPriceFen[id];
      if (price !== undefined) within(`${base}.listPriceFen.${id}`, price, minimum, maximum);
    }
    for (const lever of NUMERIC_LEVERS)
      within(`${base}.${lever}`, plan[lever], ranges[lever].minimum, ranges[lever].maximum);
  }
  return found;
}

/** Levers that hold one setting a product. */
const isByProduct = (lever: string) =>
  ['listPriceFen', 'onShelf', 'supplierId', 'clearanceUnits'].includes(lever);

function rangeFindings({ ranges }: ScenarioDraft): Finding[] {
  return NUMERIC_LEVERS.flatMap((lever): Finding[] => {
    const { minimum, maximum, step } = ranges[lever];
    return minimum <= maximum && step > 0
      ? []
      : [{ code: 'range-reversed', path: `ranges.${lever}`, value: maximum, minimum }];
  });
}
