/**
 * A scenario as an author writes it, and the check that turns foreign JSON into one.
 *
 * Parameters are named as in the literature; `sources` says for each where its value comes from
 * (a publication, "calibrated", or "assumption"). Money is in fen, time in days or weeks as named.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import * as v from 'valibot';
import { reviewedDaily } from './base-stock.ts';
import { canonicalJson } from './canonical.ts';
import { LEVERS } from './scenario/plan-shape.ts';
import { problemsOf } from './scenario/problems.ts';
import { draftSchema, type Scenario, type ScenarioDraft, scenarioSchema } from './scenario/shape.ts';
import type { Problem, Result } from './vocabulary.ts';
import { CHANNELS, FULFILMENT_MODES } from './vocabulary.ts';

export { fullPlanSchema, LEVERS, planEntries } from './scenario/plan-shape.ts';
export { problemsOf } from './scenario/problems.ts';
export type { Calibrated, Scenario, ScenarioDraft } from './scenario/shape.ts';

function parseWith<Value>(schema: v.GenericSchema<unknown, Value>, input: unknown): Result<Value> {
  const parsed = v.safeParse(schema, input);
  if (!parsed.success)
    return {
      ok: false,
      problems: problemsOf(parsed.issues, 'scenario/wrong-shape', 'scenario/out-of-range'),
    };
  return { ok: true, value: parsed.output };
}

/** Checks a scenario file. Every problem names the path, the value found and the range allowed. */
export function parseScenario(input: unknown): Result<Scenario> {
  const parsed = parseWith(scenarioSchema, input);
  if (!parsed.ok) return parsed;
  const problems = crossCheck(parsed.value);
  return problems.length > 0 ? { ok: false, problems } : parsed;
}

/** Checks a scenario that has not been calibrated yet. */
export function parseScenarioDraft(input: unknown): Result<ScenarioDraft> {
  const parsed = parseWith(draftSchema, input);
  if (!parsed.ok) return parsed;
  const { calibrated: _old, ...draft } = parsed.value;
  const problems = crossCheck(draft);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: draft };
}

/** What a shape cannot say: references resolve, mixes add to one, plans name every product. */
function crossCheck(scenario: ScenarioDraft): Problem[] {
  const problems: Problem[] = [];
  const wrong = (path: string, value: string | number) =>
    problems.push({ code: 'scenario/out-of-range', path, value });
  const sumsToOne = (path: string, parts: readonly number[]) => {
    const total = parts.reduce((sum, part) => sum + part, 0);
    if (Math.abs(total - 1) > 1e-9)
      problems.push({ code: 'scenario/out-of-range', path, value: total, minimum: 1, maximum: 1 });
  };
  const categories = new Set(scenario.categories.map(({ id }) => id));
  scenario.skus.forEach((sku, index) => {
    if (!categories.has(sku.category)) wrong(`skus.${index}.category`, sku.category);
    if (sku.unitCostFen >= sku.usualPriceFen)
      problems.push({
        code: 'scenario/out-of-range',
        path: `skus.${index}.unitCostFen`,
        value: sku.unitCostFen,
        maximum: sku.usualPriceFen - 1,
      });
    // a Sunday's order must lie within the four weeks that goods under way are kept for
    if (reviewedDaily(sku) && sku.leadTimeDays > 21)
      problems.push({
        code: 'scenario/out-of-range',
        path: `skus.${index}.leadTimeDays`,
        value: sku.leadTimeDays,
        maximum: 21,
      });
  });
  if (new Set(scenario.skus.map(({ id }) => id)).size !== scenario.skus.length) wrong('skus', 'id');
  for (const channel of CHANNELS)
    sumsToOne(`channels.segmentMix.${channel}`, scenario.channels.segmentMix[channel]);
  for (const mode of FULFILMENT_MODES)
    sumsToOne(`fulfilment.transit.${mode}`, scenario.fulfilment.transit[mode]);
  scenario.suppliers.forEach(({ punctuality }, i) => {
    sumsToOne(`suppliers.${i}.punctuality`, punctuality);
  });
  sumsToOne('returns.timing', scenario.returns.timing);
  sumsToOne('service.priorityMix', scenario.service.priorityMix);
  sumsToOne('service.causeMix', scenario.service.causeMix);
  sumsToOne('satisfaction.weights', scenario.satisfaction.weights);
  sumsToOne(
    'customers.classes',
    scenario.customers.classes.map(({ share: s }) => s),
  );
  for (const lever of LEVERS) {
    const opens = scenario.unlocks.flat().filter((name) => name === lever).length;
    if (opens !== 1)
      problems.push({
        code: 'scenario/out-of-range',
        path: `unlocks.${lever}`,
        value: opens,
        minimum: 1,
        maximum: 1,
      });
  }
  for (const [path, plan] of [
    ['reference', scenario.reference],
    ['takeover.plan', scenario.takeover.plan],
  ] as const) {
    for (const sku of scenario.skus) {
      if (plan.listPriceFen[sku.id] === undefined) wrong(`${path}.listPriceFen`, sku.id);
      if (plan.onShelf[sku.id] === undefined) wrong(`${path}.onShelf`, sku.id);
    }
    if (scenario.skus.every(({ id }) => plan.onShelf[id] === false)) wrong(`${path}.onShelf`, 'none');
    for (const id of plan.platformIds)
      if (!scenario.platforms.some((platform) => platform.id === id)) wrong(`${path}.platformIds`, id);
    for (const id of [...plan.adoptedVariants, ...(plan.experiment ? [plan.experiment.variantId] : [])])
      if (!scenario.variants.some((variant) => variant.id === id)) wrong(`${path}.adoptedVariants`, id);
  }
  scenario.specialOffers.bundle.pairs.forEach(([first, second], index) => {
    for (const id of [first, second])
      if (!scenario.skus.some((sku) => sku.id === id)) wrong(`specialOffers.bundle.pairs.${index}`, id);
    if (first === second) wrong(`specialOffers.bundle.pairs.${index}`, first);
  });
  checkMarket(scenario, wrong, sumsToOne);
  return problems;
}

/** Events name products of the shop, platforms and variants have their own names, the first platform is the reference. */
function checkMarket(
  scenario: ScenarioDraft,
  wrong: (path: string, value: string | number) => void,
  sumsToOne: (path: string, parts: readonly number[]) => void,
): void {
  const { calendar, platforms, variants, channels, finance, skus, reference } = scenario;
  const unique = (path: string, list: readonly { readonly id: string }[]) => {
    if (new Set(list.map(({ id }) => id)).size !== list.length) wrong(path, 'id');
  };
  unique('calendar', calendar);
  unique('platforms', platforms);
  unique('variants', variants);
  calendar.forEach(({ effects }, index) => {
    for (const effect of effects)
      if (effect.kind === 'taste' && !skus.some(({ id }) => id === effect.skuId))
        wrong(`calendar.${index}.effects`, effect.skuId);
  });
  platforms.forEach(({ segmentMix }, index) => {
    sumsToOne(`platforms.${index}.segmentMix`, segmentMix);
  });
  const [first] = platforms;
  if (first?.commissionRate !== finance.commissionRate)
    wrong('platforms.0.commissionRate', first?.commissionRate ?? 'none');
  if (first?.segmentMix.some((share, g) => share !== channels.segmentMix.direct[g]))
    wrong('platforms.0.segmentMix', 'channels.segmentMix.direct');
  if (reference.platformIds[0] !== first?.id)
    wrong('reference.platformIds', reference.platformIds[0] ?? 'none');
}

const hashes = new WeakMap<object, string>();

/** First 16 hex digits of SHA-256 over the scenario's canonical JSON: names the shop a game was played in. */
export function scenarioHash(scenario: Scenario): string {
  let hash = hashes.get(scenario);
  if (hash === undefined) {
    hash = bytesToHex(sha256(utf8ToBytes(canonicalJson(scenario)))).slice(0, 16);
    hashes.set(scenario, hash);
  }
  return hash;
}
