/**
 * Writes `docs/formats/scenario.schema.json` from the shape that the simulator reads scenarios with:
 * `node scripts/scenario-schema.ts --write`. A test holds the file to the shape.
 */
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { scenarioSchema } from '../src/simulator/scenario/shape.ts';

export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** As much of a schema of valibot as is read here. */
interface Part {
  readonly kind: string;
  readonly type: string;
  readonly entries?: Readonly<Record<string, Part>>;
  readonly item?: Part;
  readonly items?: readonly Part[];
  readonly key?: Part;
  readonly value?: Part;
  readonly wrapped?: Part;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
  readonly requirement?: unknown;
  readonly pipe?: readonly Part[];
}

/** What each block of a scenario is, for editors that show it. */
const DESCRIPTIONS: Readonly<Record<string, string>> = {
  id: 'Names the shop; a file among the shops of the site has the same name.',
  name: 'In both languages.',
  card: 'How the shop is offered: what it teaches, how hard it is from 1 to 3, and a name for it.',
  segments: 'Five groups of buyers and what moves them.',
  choice: 'How buyers choose among products and rivals.',
  channels: 'Where visitors come from and what that costs.',
  promotion: 'How offers work, tire and eat into later weeks.',
  dynamics: 'How the market, tastes, listings and content change.',
  season: 'Demand of the 52 weeks of the year, 1 for a usual one.',
  dayOfWeek: 'Demand from Monday to Sunday, together 7.',
  fulfilment: 'Ways to deliver: capacity, days, costs, damage.',
  finance: 'Fees, rent, wages, interest, opening cash. Money is in fen, 100 to the yuan.',
  skus: 'The products, 2 to 16.',
  targets: 'What a reference week shall show; calibration reaches it.',
  canonical: 'The offers against which promotions are calibrated.',
  reference: 'Plan of a well-run week, the base of calibration.',
  takeover: 'Plan and stock as the previous owner left them.',
  nullPolicy: 'The naive keeper against whom marks are given.',
  ranges: 'Lowest and highest value and step of each numeric lever.',
  calendar: 'Events: what they change, when, and who knows in time.',
  unlocks: 'Levers that a guided season opens, by week; each lever once.',
  sources: 'For each parameter or group: where its value comes from, or the word assumption.',
  calibrated: 'Written by the calibrator, never by hand.',
};

/** The JSON Schema (2020-12) of the shape of scenarios. */
export function scenarioJsonSchema(): JsonSchema {
  const body = schemaOf(scenarioSchema as unknown as Part) as {
    readonly properties: Record<string, JsonSchema>;
  };
  const properties = Object.fromEntries(
    Object.entries(body.properties).map(([field, part]) => {
      const description = DESCRIPTIONS[field];
      return [field, description === undefined ? part : { description, ...part }];
    }),
  );
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'shop-scenario',
    description:
      'A shop: what it sells, to whom, when and at which costs. What a shape cannot say (shares that add up, names that have to exist) is checked by `shopkeeper scenario check`. See ../scenarios.md.',
    ...body,
    properties,
  };
}

function schemaOf(part: Part): JsonSchema {
  if (part.pipe) {
    const [base, ...actions] = part.pipe as readonly [Part, ...Part[]];
    return Object.assign({}, ...[schemaOf(base), ...actions.map(limitOf(base))]) as JsonSchema;
  }
  switch (part.type) {
    case 'strict_object':
      return {
        type: 'object',
        required: Object.entries(part.entries ?? {}).flatMap(([field, { type }]) =>
          type === 'optional' || type === 'exact_optional' ? [] : [field],
        ),
        additionalProperties: false,
        properties: Object.fromEntries(
          Object.entries(part.entries ?? {}).map(([field, inner]) => [field, schemaOf(inner)]),
        ),
      };
    case 'array':
      return { type: 'array', items: schemaOf(must(part.item)) };
    case 'tuple':
      return {
        type: 'array',
        minItems: part.items?.length,
        prefixItems: part.items?.map(schemaOf),
      };
    case 'record': {
      const key = schemaOf(must(part.key));
      const isAnyKey = Object.keys(key).length === 1;
      return {
        type: 'object',
        ...(isAnyKey ? {} : { propertyNames: key }),
        additionalProperties: schemaOf(must(part.value)),
      };
    }
    case 'optional':
    case 'exact_optional':
      return schemaOf(must(part.wrapped));
    case 'nullable':
      return { anyOf: [{ type: 'null' }, schemaOf(must(part.wrapped))] };
    case 'variant':
    case 'union':
      return { anyOf: (part.options as readonly Part[]).map(schemaOf) };
    case 'picklist':
      return { enum: part.options };
    case 'literal':
      return { const: part.literal };
    case 'custom': // a table by name: what follows in its pipe says the rest
      return {};
    default:
      return { type: part.type };
  }
}

/** What an action of a pipe adds: `record` inside one is a schema of its own. */
function limitOf(base: Part): (action: Part) => JsonSchema {
  const isText = base.type === 'string';
  return (action) => {
    if (action.kind === 'schema') return schemaOf(action);
    switch (action.type) {
      case 'min_value':
        return { minimum: action.requirement };
      case 'max_value':
        return { maximum: action.requirement };
      case 'integer':
      case 'safe_integer':
        return { type: 'integer' };
      case 'min_length':
        return isText ? { minLength: action.requirement } : { minItems: action.requirement };
      case 'max_length':
        return isText ? { maxLength: action.requirement } : { maxItems: action.requirement };
      case 'length':
        return { minItems: action.requirement, maxItems: action.requirement };
      case 'max_entries':
        return { maxProperties: action.requirement };
      case 'regex':
        return { pattern: (action.requirement as RegExp).source };
      case 'finite':
        return {};
      default:
        throw new Error(`no words of JSON Schema for ${action.type}`);
    }
  };
}

function must(part: Part | undefined): Part {
  if (part === undefined) throw new Error('a schema without its inside');
  return part;
}

/** The text of the file. */
export function scenarioSchemaText(): string {
  return `${JSON.stringify(scenarioJsonSchema(), undefined, 2)}\n`;
}

if (process.argv[1]?.endsWith('scenario-schema.ts') && process.argv.includes('--write'))
  writeFileSync(new URL('../docs/formats/scenario.schema.json', import.meta.url), scenarioSchemaText());
