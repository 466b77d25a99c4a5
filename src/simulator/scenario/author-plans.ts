/** Whether a scenario's own plans, the reference and the one taken over, can be run in it. */
import { priceRange } from '../facts.ts';
import { NUMERIC_LEVERS } from '../vocabulary.ts';
import type { Finding } from './findings.ts';
import type { ScenarioDraft } from './shape.ts';

/** Levers with one setting a product. */
const BY_PRODUCT = ['listPriceFen', 'onShelf', 'supplierId', 'clearanceUnits'] as const;

/** Plans name every product and no other, at prices a keeper may set and within the ranges of the levers. */
export function planFindings(scenario: ScenarioDraft): Finding[] {
  const plans = { reference: scenario.reference, 'takeover.plan': scenario.takeover.plan };
  return [
    ...rangeFindings(scenario),
    ...Object.entries(plans).flatMap(([path, plan]) => [
      ...productFindings(scenario, path, plan),
      ...nameFindings(scenario, path, plan),
      ...valueFindings(scenario, path, plan),
    ]),
  ];
}

type Plan = ScenarioDraft['reference'];

function rangeFindings({ ranges }: ScenarioDraft): Finding[] {
  return NUMERIC_LEVERS.flatMap((lever): Finding[] => {
    const { minimum, maximum: value, step } = ranges[lever];
    return minimum <= value && step > 0
      ? []
      : [{ code: 'range-reversed', path: `ranges.${lever}`, value, minimum }];
  });
}

function productFindings({ skus }: ScenarioDraft, path: string, plan: Plan): Finding[] {
  const ids = skus.map(({ id }) => id);
  const allowed = ids.join(', ');
  return BY_PRODUCT.flatMap((lever): Finding[] => {
    const named = Object.keys(plan[lever]);
    const foreign = named.filter((id) => !ids.includes(id));
    const absent = ids.filter((id) => !named.includes(id));
    return [
      ...foreign.map(
        (value): Finding => ({
          code: 'unknown-reference',
          path: `${path}.${lever}.${value}`,
          value,
          allowed,
        }),
      ),
      ...absent.map((value): Finding => ({ code: 'not-named', path: `${path}.${lever}`, value })),
    ];
  });
}

function nameFindings({ platforms, carriers, variants }: ScenarioDraft, path: string, plan: Plan): Finding[] {
  const names = [
    { lever: 'platformIds', values: plan.platformIds, things: platforms },
    { lever: 'carrierId', values: [plan.carrierId], things: carriers },
    { lever: 'adoptedVariants', values: plan.adoptedVariants, things: variants },
  ];
  return names.flatMap(({ lever, values, things }) => {
    const ids: string[] = things.map(({ id }) => id);
    const unknown = values.filter((value) => !ids.includes(value));
    const allowed = ids.join(', ');
    return unknown.map(
      (value): Finding => ({ code: 'unknown-reference', path: `${path}.${lever}`, value, allowed }),
    );
  });
}

function valueFindings({ skus, ranges }: ScenarioDraft, path: string, plan: Plan): Finding[] {
  const values = [
    ...skus.map(({ id, unitCostFen, usualPriceFen }) => ({
      at: `${path}.listPriceFen.${id}`,
      value: plan.listPriceFen[id],
      range: priceRange(unitCostFen, usualPriceFen),
    })),
    ...NUMERIC_LEVERS.map((lever) => ({
      at: `${path}.${lever}`,
      value: plan[lever],
      range: ranges[lever],
    })),
  ];
  return values.flatMap(({ at, value, range: { minimum, maximum } }): Finding[] => {
    if (value === undefined || (value >= minimum && value <= maximum)) return [];
    const code = value < minimum ? 'below-minimum' : 'above-maximum';
    return [{ code, path: at, value, minimum, maximum }];
  });
}
