import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { orderNames, parameterName, parameterNames } from '../../src/components/model/names.ts';
import {
  allRows,
  differentRows,
  GROUPS,
  NO_PARAMETERS,
  type ParameterRow,
} from '../../src/components/model/parameters.ts';
import { ruleIds } from '../../src/components/model/rules.ts';
import { sourceKeyOf } from '../../src/components/model/sources.ts';
import { namePath, unitOf } from '../../src/components/model/units.ts';
import { valuesText } from '../../src/components/model/values.ts';
import chineseSources from '../../src/content/model-card/sources-zh.json';
import accessories from '../../src/content/scenarios/accessories.json';
import apparel from '../../src/content/scenarios/apparel.json';
import fresh from '../../src/content/scenarios/fresh.json';
import { percent } from '../../src/i18n/formats.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { AXES, AXIS_WEIGHTS, parseScenario } from '../../src/simulator/index.ts';
import { tagsOf } from './lessons.ts';

const text = { en: readCard('en'), zh: readCard('zh') };
function readCard(locale: 'en' | 'zh'): string {
  return readFileSync(`src/content/model-card/${locale}.mdx`, 'utf8');
}
const rulesFile = readFileSync('src/simulator/RULES.md', 'utf8');
const written = new Set([...rulesFile.matchAll(/^- \*\*([A-Z]{1,2}\d+)\*\*/gm)].map(([, id]) => id ?? ''));

const shops = [apparel, accessories, fresh].map((file) => {
  const parsed = parseScenario(file);
  if (!parsed.ok) throw new Error(`${file.id} does not read`);
  return parsed.value;
});
const [scenario, ...otherShops] = shops;
if (scenario === undefined) throw new Error('no shop');
const rowsOfShops = shops.map((shop) => ({ shop, rows: allRows(shop) }));
const ownRows = new Map(allRows(scenario).map((row) => [row.path, row]));
const rowAt = (path: string): ParameterRow | undefined => ownRows.get(path);

describe('the two languages', () => {
  test('have the same chapters, subjects and rules in the same order', () => {
    const facts = (body: string) =>
      tagsOf(body).map(({ name, attributes }) => [name, attributes['id'], attributes['rules']]);
    expect(facts(text.en).length).toBeGreaterThan(20);
    expect(facts(text.zh)).toEqual(facts(text.en));
  });

  test('have titles everywhere, and no subject twice', () => {
    for (const locale of LOCALES) {
      const parts = tagsOf(text[locale]).filter(({ name }) => name === 'Section' || name === 'Part');
      expect(parts.filter(({ attributes }) => !attributes['title'])).toEqual([]);
      const ids = parts.map(({ attributes }) => attributes['id']);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test('have the same formulas', () => {
    const blocks = (body: string) => [...body.matchAll(/^\$\$\n([\s\S]*?)\n\$\$$/gm)].map(([, tex]) => tex);
    expect(blocks(text.en).length).toBeGreaterThan(12);
    expect(blocks(text.zh)).toEqual(blocks(text.en));
  });

  test('explain the same symbols, part by part', () => {
    const symbols = (body: string) =>
      body
        .replace(/^\$\$\n[\s\S]*?\n\$\$$/gm, '')
        .split(/<(?:Part|Section) /)
        .map((part) => [...new Set([...part.matchAll(/\$([^$\n]+)\$/g)].map(([, tex]) => tex))].sort());
    expect(symbols(text.zh)).toEqual(symbols(text.en));
  });

  test('have lists of the same length', () => {
    const lengths = (body: string) => body.split('<Section ').map((part) => part.match(/^- /gm)?.length ?? 0);
    expect(lengths(text.zh)).toEqual(lengths(text.en));
  });

  test('Chinese writes full-width punctuation and no spaces beside Latin words', () => {
    const plain = text.zh.replace(/\$\$[\s\S]*?\$\$|\$[^$\n]+\$|`[^`]+`|<[^>]+>/g, '');
    expect(plain.match(/\p{Script=Han}[,;:!?]/gu) ?? []).toEqual([]);
    expect(plain.match(/\p{Script=Han} [A-Za-z0-9]|[A-Za-z0-9] \p{Script=Han}/gu) ?? []).toEqual([]);
    expect(plain).not.toContain('您');
  });
});

/** Rules of calibration (by test), formulas, tools, files, seals, feedback, piles and players: no week is computed from them. */
const UNNAMED = /^(Q1[3-7]|Y\d+|[KXUEBJGIAZ]\d+|(SW|FB|PC)\d+)$/;

describe('rules', () => {
  test('every rule named is written', () => {
    const named = [
      ...tagsOf(text.en).flatMap(({ attributes }) =>
        attributes['rules'] ? ruleIds(attributes['rules']) : [],
      ),
      ...[...text.en.matchAll(/: ((?:[A-Z]{1,2}\d+(?:, )?)+)\./g)].flatMap(([, ids = '']) => ids.split(', ')),
    ];
    expect(named.length).toBeGreaterThan(400);
    expect(named.filter((id) => !written.has(id))).toEqual([]);
  });

  test('every rule of the model is named by a subject', () => {
    const named = new Set(
      tagsOf(text.en).flatMap(({ attributes }) => (attributes['rules'] ? ruleIds(attributes['rules']) : [])),
    );
    const missing = [...written].filter((id) => !UNNAMED.test(id) && !named.has(id));
    expect(missing).toEqual([]);
  });

  test('ranges are written out, and anything else is refused', () => {
    expect(ruleIds('T2–T4 M1')).toEqual(['T2', 'T3', 'T4', 'M1']);
    expect(() => ruleIds('T2–M4')).toThrow('names no rules');
  });

  test('figures that the card takes from rules stand there', () => {
    expect(rulesFile).toContain('**Y3** Its profit is 3–12 % of net sales after refunds.');
    expect(rulesFile).toContain('**Y4** 13.2 % of orders');
  });
});

describe('parameters', () => {
  test('every part of a scenario is a table or named as none', () => {
    const known = [...Object.values(GROUPS).flat(), ...NO_PARAMETERS];
    expect([...known].sort()).toEqual(Object.keys(scenario).sort());
  });

  test('every row of every shop has a name in both languages and values that can be read', () => {
    for (const locale of LOCALES) {
      const names = parameterNames(locale);
      const used = new Set(rowsOfShops.flatMap(({ rows }) => rows.map(({ path }) => namePath(path))));
      expect([...used].filter((path) => !names[path])).toEqual([]);
      expect(Object.keys(names).filter((path) => !used.has(path))).toEqual([]);
      for (const { shop, rows } of rowsOfShops) {
        for (const row of rows) {
          const shown = valuesText(row, locale);
          expect([row.path, shown]).toEqual([row.path, expect.not.stringMatching(/undefined|NaN|^$/)]);
          expect(parameterName(shop, row.path, locale)).not.toMatch(/undefined|\*/);
        }
      }
    }
  });

  test('as many names as values wherever a list stands for something', () => {
    for (const { shop, rows } of rowsOfShops) {
      for (const { path, order, values } of rows) {
        if (order === undefined) continue;
        const names = orderNames(shop, order, 'zh');
        expect([path, names.length]).toEqual([path, values.length]);
        expect(names).not.toContain(undefined);
      }
    }
  });

  test('every number of a shop stands in a row', () => {
    const numbersIn = (value: unknown): number =>
      typeof value === 'number'
        ? 1
        : typeof value === 'object' && value !== null
          ? Object.values(value).reduce((sum: number, inner) => sum + numbersIn(inner), 0)
          : 0;
    for (const { shop, rows } of rowsOfShops) {
      for (const part of Object.values(GROUPS).flat()) {
        if (part === 'calendar') continue;
        const mine = rows.filter(({ path }) => path === part || path.startsWith(`${part}.`));
        const shown = mine.flatMap(({ values }) => values).filter((value) => !Number.isNaN(value));
        expect([shop.id, part, shown.length]).toEqual([shop.id, part, numbersIn(shop[part])]);
      }
    }
  });

  test('events are named with their weeks when announced, and never when not', () => {
    const viral = rowAt('calendar.channel-visits.factor');
    expect(viral && valuesText(viral, 'en')).toBe('surprise:\u00a01.8\u00a0· surprise:\u00a01.6');
    const fees = rowAt('calendar.fees.commissionShift');
    expect(fees && valuesText(fees, 'zh')).toBe('佣金上调（第44～31周）：0.5%');
    const shown = rowsOfShops.flatMap(({ rows }) => rows.map((row) => valuesText(row, 'en'))).join(' ');
    for (const { calendar } of shops)
      for (const { name, announced } of calendar) if (!announced) expect(shown).not.toContain(name.en);
  });

  test('no trial is given away', () => {
    expect(rowAt('variants.*.effect')?.values).toEqual([-0.06, 0, 0, 0.04, 0.05, 0.07, 0.08]);
    expect(rowAt('variants.*.effect')?.order).toBeUndefined();
  });

  test('other shops list what differs, and only that', () => {
    for (const shop of otherShops) {
      const listed = new Map(differentRows(shop, scenario).map((row) => [row.path, row]));
      const told = ({ values, labels }: ParameterRow) => JSON.stringify([values, labels ?? []]);
      for (const row of allRows(shop)) {
        const same = rowAt(row.path);
        if (same === undefined || told(same) !== told(row)) expect(listed.has(row.path)).toBe(true);
      }
      expect(listed.has('skus.*.unitCostFen')).toBe(true);
      expect(listed.has('season')).toBe(false);
    }
    const [, food] = otherShops;
    const days = food && differentRows(food, scenario).find(({ path }) => path === 'skus.*.lifeDays');
    expect(days && valuesText(days, 'zh')).toBe(
      '5、6、4、6、7、12、20、4、–、–、–、–'.replaceAll('、', '、\u200b'),
    );
  });

  test('no digit of a value is lost but to rounding at the fourth', () => {
    expect(valuesText({ path: 'channels.email.sendFenPerContact', values: [1.2] }, 'en')).toBe('¥0.012');
    expect(valuesText({ path: 'finance.overdraftRatePerWeek', values: [0.0015] }, 'en')).toBe('0.15%');
    expect(valuesText({ path: 'dynamics.listingDecay', values: [0.0075] }, 'en')).toBe('0.0075');
    expect(valuesText({ path: 'finance.creditLimitFen', values: [10_000_000] }, 'zh')).toBe('¥100,000');
    expect(unitOf('fulfilment.baseFen')).toBe('money');
    expect(unitOf('customers.classes.*.ordersPerWeek')).toBe('number');
  });

  test('the most exact source is shown, and an assumption as one', () => {
    const { sources } = scenario;
    expect(sourceKeyOf('choice.competitorAttraction', sources)).toBe(
      'choice.nestDissimilarity, competitorAttraction',
    );
    expect(sourceKeyOf('channels.kol.dailyVisits', sources)).toBe('channels.social, kol, content, affiliate');
    expect(sourceKeyOf('channels.seo.topClickRate', sources)).toBe('channels.seo.topClickRate');
    expect(sourceKeyOf('channels.seo.spread', sources)).toBeUndefined();
    expect(sourceKeyOf('promotion.fatigueEffect', sources)).toBeUndefined();
    expect(sourceKeyOf('customers.classes.*.share', sources)).toBe('customers.*');
    expect(sourceKeyOf('fulfilment.surge', sources)).toBe('finance.*, fulfilment.*');
    expect(sourceKeyOf('platforms.*.audienceShare', sources)).toBe('platforms.*.audienceShare');
    expect(sourceKeyOf('platforms.*.lateFineFen', sources)).toBeUndefined();
    expect(sourceKeyOf('compliance.rules.*.hazard', sources)).toBe('compliance.*');
  });

  test('every source of a shop belongs to a parameter', () => {
    for (const { shop, rows } of rowsOfShops) {
      const used = new Set(rows.map(({ source }) => source));
      const unused = Object.entries(shop.sources)
        .filter(([key, source]) => source !== 'assumption' && !used.has(key))
        .map(([key]) => key);
      // what calibration starts from has its own table, and pairs of products are no numbers
      expect([shop.id, unused]).toEqual([shop.id, []]);
    }
  });

  test('every source has its Chinese words, with the same figures', () => {
    const sources = new Set(shops.flatMap((shop) => Object.values(shop.sources)));
    expect(Object.keys(chineseSources).sort()).toEqual([...sources].sort());
    const figures = (words: string) => (words.match(/\d*\.?\d+/g) ?? []).map(Number).sort((a, b) => a - b);
    for (const [english, chinese] of Object.entries(chineseSources))
      expect([english, figures(chinese)]).toEqual([english, figures(english)]);
  });
});

test('the weights of the mark are those in the text', () => {
  const weights = AXES.map((axis) => percent(AXIS_WEIGHTS[axis], 'en', 0));
  expect(text.en).toContain(`pricing ${weights[0]}, promotion ${weights[1]} and fulfilment ${weights[2]}`);
  expect(text.zh).toContain(`定价${weights[0]}、促销${weights[1]}、履约${weights[2]}`);
});
