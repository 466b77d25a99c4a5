import { labRule } from '../../../../i18n/areas/lab-rule.ts';
import { between, integer, money, percent, price, signedMoney } from '../../../../i18n/formats.ts';
import { type Lab, valueAt } from '../kit/lab.ts';
import { labOf } from '../kit/lab-of.tsx';
import {
  playRules,
  RULE_FOLLOWS,
  RULE_LEVELS,
  RULE_STRENGTHS,
  type RuleSetup,
  ruleAt,
  totalProfitFen,
} from './rule-lab.ts';

const FULL = RULE_STRENGTHS.length - 1;

const spec: Lab<RuleSetup> = {
  title: (setup, locale) => labRule[locale].title(setup.name, setup.weeks),
  start: () => ({ level: 0, follow: 0, strength: 2 }),
  controls: (_, locale) => [
    {
      kind: 'choice',
      id: 'level',
      label: labRule[locale].level,
      options: RULE_LEVELS.map((level, value) => ({
        value,
        label: level === 1 ? labRule[locale].usual : labRule[locale].below(percent(1 - level, locale, 0)),
      })),
    },
    {
      kind: 'choice',
      id: 'follow',
      label: labRule[locale].follow,
      options: RULE_FOLLOWS.map((follow, value) => ({ value, label: labRule[locale][follow] })),
    },
    {
      kind: 'range',
      id: 'strength',
      label: labRule[locale].strength,
      min: 0,
      max: FULL,
      step: 1,
      text: (step) => percent(RULE_STRENGTHS[step] ?? 0, locale, 0),
    },
  ],
  view(setup, values, locale) {
    const t = labRule[locale];
    const strength = valueAt(values, 'strength');
    const level = valueAt(values, 'level');
    const run = ruleAt(setup, level, valueAt(values, 'follow'), strength);
    const fixed = ruleAt(setup, level, 0, 0);
    const rounded = run.priceFen.map((fen) => Math.round(fen / 100) * 100);
    const [low, high] = [Math.min(...rounded), Math.max(...rounded)];
    const range =
      low === high ? price(low, locale) : between(price(low, locale), price(high, locale), locale);
    const profitFen = totalProfitFen(run);
    const gainFen = profitFen - totalProfitFen(fixed);
    const facts = t.reading(range, money(profitFen, locale));
    const amount = money(Math.abs(gainFen), locale);
    const reading =
      strength === 0 ? t.same(facts) : gainFen < 0 ? t.less(facts, amount) : t.more(facts, amount);
    const points = (list: readonly number[]) => list.map((fen, week) => [week + 1, fen] as const);
    const ends = [0, 1].flatMap((follow) => ruleAt(setup, level, follow, FULL).priceFen);
    return {
      figures: [
        { label: t.profit(setup.weeks), value: money(profitFen, locale) },
        { label: t.against, value: signedMoney(gainFen, locale) },
        { label: t.range, value: range },
      ],
      pictures: [
        {
          kind: 'line',
          name: t.name(reading),
          xName: t.weekAxis,
          yName: t.priceAxis,
          xText: (value) => integer(value, locale),
          yText: (value) => money(value, locale),
          yRange: [Math.min(...ends) * 0.98, Math.max(...ends)],
          series: [
            { label: t.rule, tone: 'main', points: points(run.priceFen) },
            { label: t.fixed, tone: 'other', points: points(fixed.priceFen) },
          ],
        },
      ],
      tables: [
        {
          caption: t.table,
          head: [t.week, t.rulePrice, t.fixedPrice, t.left, t.weekProfit],
          rows: run.priceFen.map((fen, week) => ({
            cells: [
              integer(week + 1, locale),
              money(fen, locale),
              money(fixed.priceFen[week] ?? 0, locale),
              integer(run.leftUnits[week] ?? 0, locale),
              signedMoney((run.profitFen[week] ?? 0) - (fixed.profitFen[week] ?? 0), locale),
            ],
          })),
        },
      ],
      reading,
      result: signedMoney(gainFen, locale),
    };
  },
  resultName: (locale) => labRule[locale].against,
  guess(setup, locale) {
    const gain = totalProfitFen(ruleAt(setup, 0, 0, FULL)) - totalProfitFen(ruleAt(setup, 0, 0, 0));
    return {
      question: labRule[locale].guess,
      unit: { before: '¥', after: '' },
      at: { level: 0, follow: 0, strength: FULL },
      answer: gain / 100,
      text: (value) => signedMoney(value * 100, locale),
    };
  },
  good(setup, locale) {
    let best = { level: 0, follow: 0, strength: 0 };
    let mostFen = -Infinity;
    for (const follow of RULE_FOLLOWS.keys()) {
      for (const strength of RULE_STRENGTHS.keys()) {
        for (const level of RULE_LEVELS.keys()) {
          const fen = totalProfitFen(ruleAt(setup, level, follow, strength));
          if (fen > mostFen) [best, mostFen] = [{ level, follow, strength }, fen];
        }
      }
    }
    return { values: best, why: labRule[locale].why };
  },
  replay: (setup, seed, play) => playRules(setup, seed, play),
};

/** A rule that moves one price, against the same weeks at a fixed one. */
export const RuleLab = labOf(spec);
