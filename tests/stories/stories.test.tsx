import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { GROUP_STORIES } from './all-stories.ts';

const all = Object.values(GROUP_STORIES).flatMap(({ needNone, needShop }) => [...needNone, ...needShop]);
const told = new Set(all.map(({ of }) => of));

/** Components that a file gives out, as written there. */
function componentsOf(pattern: string): string[] {
  return globSync(pattern).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^export (?:function|class|const) ([A-Z][a-z]\w*)/gm)].map(
      ([, name = '']) => name,
    ),
  );
}

/** Parts of the frame that stand for nothing alone, and why. */
const SHELL_ALONE: Readonly<Record<string, string>> = {
  AppFrame: 'is the other parts together',
  DownloadSave: 'stands in Stripes',
  ErrorBoundary: 'shows only what broke',
  InAppStripe: 'stands in Stripes, inside a chat app',
};

/** What screens are built from, beyond the parts in ui and shell. */
const SHOP_PARTS = [
  'BetField',
  'BetResult',
  'CaseThread',
  'CausesBridge',
  'CohortTable',
  'CoverBar',
  'DayPicker',
  'DayStrip',
  'DecisionScore',
  'FanPanel',
  'ForecastPanel',
  'FunnelPanel',
  'KpiLedger',
  'LeverChoice',
  'LeverField',
  'LeverSwitch',
  'Lifecycle',
  'LockNote',
  'LuckPanel',
  'NoShop',
  'OrderTable',
  'PageHead',
  'PlanLedger',
  'PriceCurvePlot',
  'ProductName',
  'ProductTable',
  'ProfitBridge',
  'ProfitLine',
  'RuleTag',
  'RulerTable',
  'RunButton',
  'ShelfChart',
  'TodoPanel',
  'VerifyBadge',
];

/** Gives others their language and draws nothing. */
const NO_PICTURE = ['LocaleProvider'];

describe('the component page', () => {
  test('shows every component of the ui', () => {
    const components = componentsOf('src/components/ui/*.tsx');
    expect(components.length).toBeGreaterThan(15);
    expect(components.filter((name) => !told.has(name) && !NO_PICTURE.includes(name))).toEqual([]);
  });

  test('shows every part of the frame, or says why not', () => {
    const parts = componentsOf('src/components/shell/*.tsx');
    expect(parts.filter((name) => !told.has(name) && !(name in SHELL_ALONE))).toEqual([]);
    expect(Object.keys(SHELL_ALONE).filter((name) => told.has(name) || !parts.includes(name))).toEqual([]);
  });

  test('shows what the screens of the shop are built from', () => {
    expect(SHOP_PARTS.filter((name) => !told.has(name))).toEqual([]);
  });

  test('tells no state of a group twice', () => {
    for (const { needNone, needShop } of Object.values(GROUP_STORIES)) {
      const names = [...needNone, ...needShop].map(({ of, state }) => `${of}/${state}`);
      expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
    }
  });
});
