/** Everything an author should know about a scenario file before it is played. */
import * as v from 'valibot';
import { parseScenario, parseScenarioDraft } from '../scenario.ts';
import { CHANNELS, FULFILMENT_MODES } from '../vocabulary.ts';
import { planFindings } from './author-plans.ts';
import { type Finding, shapeFindings } from './findings.ts';
import { LEVERS } from './plan-shape.ts';
import { draftSchema, type ScenarioDraft, scenarioSchema } from './shape.ts';

/**
 * All faults of a file, with or without its calibrated block: of shape, and when that is right, of meaning.
 * An empty list says that the simulator can read it.
 */
export function scenarioFindings(content: unknown): Finding[] {
  const hasBlock = typeof content === 'object' && content !== null && Object.hasOwn(content, 'calibrated');
  const parsed = v.safeParse(hasBlock ? scenarioSchema : draftSchema, content);
  if (!parsed.success) return shapeFindings(parsed.issues);
  const scenario = parsed.output as ScenarioDraft;
  const found = [
    ...idFindings(scenario),
    ...referenceFindings(scenario),
    ...unlockFindings(scenario),
    ...sumFindings(scenario),
    ...planFindings(scenario),
  ];
  if (found.length > 0) return found;
  const read = hasBlock ? parseScenario(content) : parseScenarioDraft(content);
  return read.ok ? [] : read.problems.map(({ code: _, ...problem }) => ({ code: 'refused', ...problem }));
}

function idFindings(scenario: ScenarioDraft): Finding[] {
  const { skus, categories, segments, calendar, platforms, carriers, variants } = scenario;
  const lists = { skus, categories, segments, calendar, platforms, carriers, variants };
  return Object.entries(lists).flatMap(([list, things]) => {
    const ids = things.map(({ id }) => id);
    return ids.flatMap((value, at): Finding[] =>
      ids.indexOf(value) < at ? [{ code: 'twice', path: `${list}.${at}.id`, value }] : [],
    );
  });
}

/** Products belong to categories and cost less than they sell for, categories have products, events know them. */
function referenceFindings({ skus, categories, calendar }: ScenarioDraft): Finding[] {
  const found: Finding[] = [];
  const list = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id).join(', ');
  const known = (path: string, value: string, things: readonly { readonly id: string }[]) => {
    if (things.some(({ id }) => id === value)) return;
    found.push({ code: 'unknown-reference', path, value, allowed: list(things) });
  };
  skus.forEach(({ category, unitCostFen: value, usualPriceFen }, at) => {
    known(`skus.${at}.category`, category, categories);
    if (value < usualPriceFen) return;
    const path = `skus.${at}.unitCostFen`;
    found.push({ code: 'cost-not-below-price', path, value, maximum: usualPriceFen - 1 });
  });
  categories.forEach(({ id }, at) => {
    if (!skus.some(({ category }) => category === id))
      found.push({ code: 'unused', path: `categories.${at}`, value: id });
  });
  calendar.forEach(({ effects }, at) => {
    effects.forEach((effect, index) => {
      if (effect.kind === 'taste') known(`calendar.${at}.effects.${index}.skuId`, effect.skuId, skus);
    });
  });
  return found;
}

/** A guided season opens every lever, and none a second time. */
function unlockFindings({ unlocks }: ScenarioDraft): Finding[] {
  const opened = unlocks.flat();
  const twice = unlocks.flatMap((levers, week) =>
    levers.flatMap((lever, at): Finding[] => {
      const isFirst = unlocks
        .slice(0, week)
        .flat()
        .concat(levers.slice(0, at))
        .every((one) => one !== lever);
      return isFirst ? [] : [{ code: 'twice', path: `unlocks.${week}.${at}`, value: lever }];
    }),
  );
  const never = LEVERS.filter((lever) => !opened.includes(lever));
  return [...twice, ...never.map((value): Finding => ({ code: 'not-named', path: 'unlocks', value }))];
}

interface Mix {
  readonly path: string;
  readonly parts: readonly number[];
  /** 1 unless it says otherwise. */
  readonly total?: number;
}

const deliveryShares = (path: string, plan: ScenarioDraft['reference']): Mix => ({
  path: `${path}.ownShare, thirdPartyShare, crowdsourcedShare`,
  parts: [plan.ownShare, plan.thirdPartyShare, plan.crowdsourcedShare],
});

function mixesOf(scenario: ScenarioDraft): Mix[] {
  const { channels, fulfilment, returns, service, satisfaction, customers, platforms } = scenario;
  return [
    ...CHANNELS.map((id) => ({ path: `channels.segmentMix.${id}`, parts: channels.segmentMix[id] })),
    ...platforms.map(({ segmentMix }, at) => ({ path: `platforms.${at}.segmentMix`, parts: segmentMix })),
    ...FULFILMENT_MODES.map((id) => ({ path: `fulfilment.transit.${id}`, parts: fulfilment.transit[id] })),
    { path: 'returns.timing', parts: returns.timing },
    { path: 'service.priorityMix', parts: service.priorityMix },
    { path: 'service.causeMix', parts: service.causeMix },
    { path: 'satisfaction.weights', parts: satisfaction.weights },
    { path: 'customers.classes', parts: customers.classes.map(({ share }) => share) },
    { path: 'dayOfWeek', parts: scenario.dayOfWeek, total: 7 },
    deliveryShares('reference', scenario.reference),
    deliveryShares('takeover.plan', scenario.takeover.plan),
  ];
}

function sumFindings(scenario: ScenarioDraft): Finding[] {
  return mixesOf(scenario).flatMap(({ path, parts, total = 1 }): Finding[] => {
    const negative = parts.findIndex((part) => part < 0);
    if (negative >= 0)
      return [
        { code: 'below-minimum', path: `${path}.${negative}`, value: parts[negative] ?? 0, minimum: 0 },
      ];
    const value = parts.reduce((sum, part) => sum + part, 0);
    return Math.abs(value - total) > 1e-9 ? [{ code: 'wrong-sum', path, value, allowed: String(total) }] : [];
  });
}
