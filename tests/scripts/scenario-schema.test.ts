import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { scenarioJsonSchema } from '../../scripts/scenario-schema.ts';
import { scenarioSchema } from '../../src/simulator/scenario/shape.ts';
import { fits, type Schema } from '../simulator/support/json-schema.ts';

const published = JSON.parse(readFileSync('docs/formats/scenario.schema.json', 'utf8')) as Schema;
const FOLDER = 'src/content/scenarios';
const shops = readdirSync(FOLDER).map((name) => JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8')));
const isRead = (shop: unknown) => v.safeParse(scenarioSchema, shop).success;

test('the published schema is the one of the shape: node scripts/scenario-schema.ts --write', () => {
  expect(published).toEqual(JSON.parse(JSON.stringify(scenarioJsonSchema())));
});

test('every shop of the site fits it', () => {
  for (const shop of shops) expect([shop.id, fits(shop, published)]).toEqual([shop.id, true]);
});

test('the author’s guide names every block and every field of a product', () => {
  const guide = readFileSync('docs/scenarios.md', 'utf8');
  const blocks = Object.keys(published['properties'] as object);
  const products = Object.keys(shops[0].skus[0]);
  expect([...blocks, ...products].filter((name) => !guide.includes(`\`${name}\``))).toEqual([]);
});

/** Every place of a shop; of lists the first item. */
function placesOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).slice(0, Array.isArray(value) ? 1 : undefined);
  return [path, ...inner.flatMap(([key, item]) => placesOf(item, [...path, key]))];
}

function changed(shop: unknown, path: readonly string[], value: unknown): unknown {
  const copy = structuredClone(shop) as Record<string, unknown>;
  const parent = path.slice(0, -1).reduce<unknown>((at, key) => Reflect.get(at as object, key), copy);
  if (value === undefined) Reflect.deleteProperty(parent as object, path.at(-1) ?? '');
  else if (value === 'more') {
    const inner: unknown = Reflect.get(parent as object, path.at(-1) ?? '');
    if (Array.isArray(inner)) inner.push(inner[0]);
    else if (typeof inner === 'object' && inner !== null) Reflect.set(inner, 'more', 1);
  } else Reflect.set(parent as object, path.at(-1) ?? '', value);
  return copy;
}

describe('a shop changed in one place', () => {
  const [shop] = shops;
  const places = placesOf(shop).slice(1);
  // an empty list is no value here: valibot lets one pass for a table, the schema does not
  const values = [undefined, 'more', null, -1, 0.5, 1e9, 'x', 'x'.repeat(401), {}, [0]];

  test('is refused by the schema exactly when the simulator refuses it', () => {
    const wrong: string[] = [];
    let refused = 0;
    // each place with one of the values in turn: the whole square takes a minute
    places.forEach((path, at) => {
      const value = values[at % values.length];
      if (value === undefined && /^\d+$/.test(path.at(-1) ?? '')) return;
      const copy = changed(shop, path, value);
      const fit = fits(copy, published);
      if (!fit) refused += 1;
      if (fit !== isRead(copy)) wrong.push(`${path.join('.')} as ${JSON.stringify(value)}: schema ${fit}`);
    });
    expect(wrong).toEqual([]);
    expect(refused).toBeGreaterThan(300);
  }, 60_000);
});
