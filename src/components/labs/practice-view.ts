/** What a practice lab shows of its tries. */
import { labs as words } from '../../i18n/areas/labs.ts';
import { integer, money, moneyPerUnit, percent } from '../../i18n/formats.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Control, Figure, LabTable } from '../lesson/labs/kit/lab.ts';
import type { LinePicture } from '../lesson/labs/kit/picture.ts';
import type { Fact, LabId, Outcome, PracticeLab, Scanned } from './practice-lab.ts';

export interface PracticeTry extends Outcome {
  readonly value: number;
}

/** Everything a lab needs in the page; made while the site is built. */
export interface PracticeSetup {
  readonly targetFen: number;
  /** Every position, played with the lab's own luck. */
  readonly scanned: readonly Scanned[];
}

export const settingText = (id: LabId, value: number, locale: Locale): string =>
  words[locale].labs[id].setting(String(value));

/** A position as short as an axis needs it. */
function axisText(id: LabId, value: number, locale: Locale): string {
  if (id === 'price' || id === 'coupon' || id === 'threshold') return money(value * 100, locale);
  return id === 'bid' ? moneyPerUnit(value, locale) : integer(value, locale);
}

export function factText(fact: Fact, value: number, locale: Locale): string {
  if (fact === 'orderValueFen' || fact === 'adSpendFen') return money(value, locale);
  if (fact === 'answeredShare' || fact === 'lateShare') return percent(value, locale);
  return integer(Math.round(value), locale);
}

export function controlOf(lab: PracticeLab, locale: Locale): Control {
  const { min, max, step } = lab.lever;
  return {
    kind: 'range',
    id: 'lever',
    label: words[locale].labs[lab.id].lever,
    min,
    max,
    step,
    text: (value) => settingText(lab.id, value, locale),
  };
}

export function figuresOf(lab: PracticeLab, one: Outcome, locale: Locale): Figure[] {
  const t = words[locale];
  return [
    { label: t.profit(lab.weeks), value: money(one.profitFen, locale) },
    ...lab.facts.map((fact) => ({
      label: t.facts[fact],
      value: factText(fact, one.facts[fact] ?? 0, locale),
    })),
  ];
}

/** How far a profit is from the target. */
export function gapText(profitFen: number, targetFen: number, locale: Locale): string {
  const t = words[locale].gap;
  const by = profitFen - targetFen;
  if (by === 0) return t.exact;
  return by > 0 ? t.reached(money(by, locale)) : t.short(money(-by, locale));
}

const pointsOf = (tries: readonly PracticeTry[]) =>
  [...new Map(tries.map(({ value, profitFen }) => [value, profitFen]))].sort(([one], [other]) => one - other);

/** Profit by setting: the tries, the target, and the whole curve once the answer was shown. */
export function pictureOf(
  lab: PracticeLab,
  setup: PracticeSetup,
  tries: readonly PracticeTry[],
  shown: PracticeTry | undefined,
  locale: Locale,
  { hasTarget, hasCurve }: { readonly hasTarget: boolean; readonly hasCurve: boolean },
): LinePicture {
  const t = words[locale];
  const title = t.labs[lab.id].title;
  const target = money(setup.targetFen, locale);
  const profits = setup.scanned.map(({ profitFen }) => profitFen);
  const { min, max } = lab.lever;
  const curve = hasCurve
    ? setup.scanned.map(({ value, profitFen }): [number, number] => [value, profitFen])
    : // an invisible line along the bottom keeps the ends of the axis in place
      [min, max].map((value): [number, number] => [value, Math.min(0, ...profits)]);
  return {
    kind: 'line',
    name: tries.length === 0 ? t.chartEmpty(title, target) : t.chart(title, tries.length, target),
    xText: (value) => axisText(lab.id, value, locale),
    xName: t.labs[lab.id].axis,
    yText: (fen) => money(fen, locale),
    yName: t.profit(lab.weeks),
    yRange: [Math.min(0, ...profits), Math.max(...profits)],
    series: [
      ...(tries.length > 0 ? [{ label: t.yourTries, tone: 'main' as const, points: pointsOf(tries) }] : []),
      { label: t.everySetting, tone: 'soft', points: curve },
    ],
    marks: [
      ...pointsOf(tries)
        .filter(([value]) => value !== shown?.value)
        .map(([x, y]) => ({ x, y, kind: 'now' as const, label: '' })),
      ...(shown
        ? [
            {
              x: shown.value,
              y: shown.profitFen,
              kind: 'you' as const,
              label: settingText(lab.id, shown.value, locale),
            },
          ]
        : []),
    ],
    ...(hasTarget ? { level: setup.targetFen } : {}),
  };
}

/** The whole curve as a table, for who has seen the answer. */
export function curveTable(lab: PracticeLab, setup: PracticeSetup, locale: Locale): LabTable {
  const t = words[locale];
  const best = Math.max(...setup.scanned.map(({ profitFen }) => profitFen));
  return {
    caption: t.everySetting,
    head: [t.labs[lab.id].lever, t.profit(lab.weeks), ...lab.facts.map((fact) => t.facts[fact])],
    rows: setup.scanned.map((one) => ({
      cells: [
        settingText(lab.id, one.value, locale),
        money(one.profitFen, locale),
        ...lab.facts.map((fact) => factText(fact, one.facts[fact] ?? 0, locale)),
      ],
      isYou: one.profitFen === best,
    })),
  };
}
