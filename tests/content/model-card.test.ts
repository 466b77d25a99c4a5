import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  GROUPS,
  NO_PARAMETERS,
  parameterGroups,
  solvedRows,
  sourceKeyOf,
  unitOf,
} from '../../src/components/model/parameters.ts';
import { ruleIds } from '../../src/components/model/rules.ts';
import { valuesText } from '../../src/components/model/values.ts';
import chineseSources from '../../src/content/model-card/sources-zh.json';
import apparel from '../../src/content/scenarios/apparel.json';
import { model } from '../../src/i18n/areas/model.ts';
import { modelDemand } from '../../src/i18n/areas/model-demand.ts';
import { modelMarket } from '../../src/i18n/areas/model-market.ts';
import { modelOperations } from '../../src/i18n/areas/model-operations.ts';
import { percent } from '../../src/i18n/formats.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { AXES, AXIS_WEIGHTS, parseScenario } from '../../src/simulator/index.ts';
import { tagsOf } from './lessons.ts';

const text = { en: readCard('en'), zh: readCard('zh') };
function readCard(locale: 'en' | 'zh'): string {
  return readFileSync(`src/content/model-card/${locale}.mdx`, 'utf8');
}
const rulesFile = readFileSync('src/simulator/RULES.md', 'utf8');
const written = new Set([...rulesFile.matchAll(/^- \*\*([A-Z]\d+)\*\*/gm)].map(([, id]) => id ?? ''));

const parsed = parseScenario(apparel);
if (!parsed.ok) throw new Error('the apparel scenario does not read');
const scenario = parsed.value;
const groups = parameterGroups(scenario);
const rows = [...groups.flatMap((group) => group.rows), ...solvedRows(scenario)];

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

describe('rules', () => {
  test('every rule named is written', () => {
    const named = [
      ...tagsOf(text.en).flatMap(({ attributes }) =>
        attributes['rules'] ? ruleIds(attributes['rules']) : [],
      ),
      ...[...text.en.matchAll(/: ((?:[A-Z]\d+(?:, )?)+)\./g)].flatMap(([, ids = '']) => ids.split(', ')),
    ];
    expect(named.length).toBeGreaterThan(120);
    expect(named.filter((id) => !written.has(id))).toEqual([]);
  });

  test('every rule of the model is named by a subject', () => {
    const named = new Set(
      tagsOf(text.en).flatMap(({ attributes }) => (attributes['rules'] ? ruleIds(attributes['rules']) : [])),
    );
    const missing = [...written].filter((id) => /^[TDPSLNVRCHMWF]\d/.test(id) && !named.has(id));
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

  test('every row has a name in both languages and values that can be read', () => {
    const generic = (path: string) =>
      path.replace(/^(channels\.segmentMix|fulfilment\.transit)\.\w+$/, '$1.*');
    for (const locale of LOCALES) {
      const names: Readonly<Record<string, string>> = {
        ...modelDemand[locale],
        ...modelOperations[locale],
        ...modelMarket[locale],
      };
      expect(rows.filter(({ path }) => !names[generic(path)]).map(({ path }) => path)).toEqual([]);
      const used = new Set(rows.map(({ path }) => generic(path)));
      expect(Object.keys(names).filter((path) => !used.has(path))).toEqual([]);
      for (const row of rows) {
        const shown = valuesText(row, locale, model[locale].parameters.range);
        expect([row.path, shown]).toEqual([row.path, expect.not.stringMatching(/undefined|NaN|^$/)]);
      }
    }
  });

  test('no digit of a value is lost but to rounding at the fourth', () => {
    expect(valuesText({ path: 'channels.email.sendFenPerContact', values: [1.2] }, 'en', String)).toBe(
      '¥0.012',
    );
    expect(valuesText({ path: 'finance.overdraftRatePerWeek', values: [0.0015] }, 'en', String)).toBe(
      '0.15%',
    );
    expect(valuesText({ path: 'dynamics.listingDecay', values: [0.0075] }, 'en', String)).toBe('0.0075');
    expect(valuesText({ path: 'finance.creditLimitFen', values: [10_000_000] }, 'zh', String)).toBe(
      '¥100,000',
    );
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
  });

  test('every source of the scenario belongs to a parameter', () => {
    const used = new Set(rows.map(({ source }) => source));
    const unused = Object.entries(scenario.sources)
      .filter(([key, source]) => source !== 'assumption' && !used.has(key))
      .map(([key]) => key);
    // assumptions of whole groups that have single sources inside need no row of their own
    expect(unused).toEqual([]);
  });

  test('every source has its Chinese words, with the same figures', () => {
    expect(Object.keys(chineseSources).sort()).toEqual(Object.keys(scenario.sources).sort());
    const figures = (words: string) => (words.match(/\d*\.?\d+/g) ?? []).map(Number).sort((a, b) => a - b);
    for (const [key, words] of Object.entries(scenario.sources)) {
      expect([key, figures(chineseSources[key as keyof typeof chineseSources])]).toEqual([
        key,
        figures(words),
      ]);
    }
  });
});

test('the weights of the mark are those in the text', () => {
  const weights = AXES.map((axis) => percent(AXIS_WEIGHTS[axis], 'en', 0));
  expect(text.en).toContain(`pricing ${weights[0]}, promotion ${weights[1]} and fulfilment ${weights[2]}`);
  expect(text.zh).toContain(`定价${weights[0]}、促销${weights[1]}、履约${weights[2]}`);
});
