import '../../src/components/shop/debrief/debrief.css';
import '../../src/components/shop/scoring/scoring.css';
import { priceCurve as curveOf } from '../../src/charts/price-curve.ts';
import type { Answer } from '../../src/components/shop/debrief/answer.ts';
import { BetResult } from '../../src/components/shop/debrief/BetResult.tsx';
import { CausesBridge } from '../../src/components/shop/debrief/CausesBridge.tsx';
import { DayStrip } from '../../src/components/shop/debrief/DayStrip.tsx';
import { DecisionScore } from '../../src/components/shop/debrief/DecisionScore.tsx';
import { FanPanel } from '../../src/components/shop/debrief/FanPanel.tsx';
import { LuckPanel } from '../../src/components/shop/debrief/LuckPanel.tsx';
import { PriceCurvePlot } from '../../src/components/shop/debrief/PriceCurvePlot.tsx';
import { ProfitBridge } from '../../src/components/shop/debrief/ProfitBridge.tsx';
import '../../src/components/shop/debrief/price-replay.css';
import { productNames } from '../../src/components/shop/debrief/product-names.ts';
import { RulerTable } from '../../src/components/shop/scoring/RulerTable.tsx';
import { ProfitLine } from '../../src/components/shop/season/SeasonCharts.tsx';
import { Badge } from '../../src/components/verify/Badge.tsx';
import type { WeekResult, WeekScore } from '../../src/simulator/index.ts';
import { bridge, causes, fan, luckSources, planAndLuck, priceCurve } from '../../src/stores/analysis.ts';
import { $game } from '../../src/stores/game.ts';
import { exportReport, type VerifiedFile, verifyFile } from '../../src/stores/report.ts';
import { simulator } from '../../src/stores/services.ts';
import { Asked } from './Sheet.tsx';
import { type ShopScene, type Stories, states } from './story.ts';

const WEEK = 6;
const WAITING = { status: 'waiting' } as const;
const FAILED = { status: 'failed', retry: () => undefined } as const;
const ready = <Value,>(value: Value): Answer<Value> => ({ status: 'ready', value });

const resultOf = ({ desk }: ShopScene, week = WEEK): WeekResult =>
  desk.shop.results.find((result) => result.week === week)!;
/** The played weeks by profit, the worst first. */
const byProfit = ({ desk }: ShopScene) =>
  desk.shop.results.toSorted((a, b) => a.profit.operatingProfitFen - b.profit.operatingProfitFen);

let asked: Promise<WeekScore> | undefined;
/** The provisional marks of the week, worked out once for all stories. */
function marks(): Promise<WeekScore> {
  asked ??= simulator().then((calls) => calls.provisionalScore($game.get().game!, WEEK));
  return asked;
}

const scores = states(
  'DecisionScore',
  {
    provisional: () => (
      <Asked ask={marks}>
        {(score) => <DecisionScore state={{ status: 'computing', score }} week={WEEK} />}
      </Asked>
    ),
    'the final marks failed': () => (
      <Asked ask={marks}>
        {(score) => <DecisionScore state={{ status: 'failed', score }} week={WEEK} />}
      </Asked>
    ),
    loading: () => <DecisionScore state={{ status: 'computing' }} week={WEEK} />,
    failed: () => <DecisionScore state={{ status: 'failed' }} />,
  },
  { isWide: true },
);

const rulers = states(
  'RulerTable',
  { default: () => <Asked ask={marks}>{(score) => <RulerTable score={score} />}</Asked> },
  { isWide: true },
);

const bridges = [
  ...states<ShopScene>('CausesBridge', {
    default: (scene) => (
      <Asked ask={async () => ({ why: await causes(WEEK), lines: await bridge(WEEK) })}>
        {({ why, lines }) => (
          <CausesBridge
            before={resultOf(scene, WEEK - 1)}
            result={resultOf(scene)}
            causes={ready(why)}
            lines={ready(lines)}
          />
        )}
      </Asked>
    ),
    loading: (scene) => (
      <CausesBridge
        before={resultOf(scene, WEEK - 1)}
        result={resultOf(scene)}
        causes={WAITING}
        lines={WAITING}
      />
    ),
    failed: (scene) => (
      <CausesBridge
        before={resultOf(scene, WEEK - 1)}
        result={resultOf(scene)}
        causes={FAILED}
        lines={FAILED}
      />
    ),
  }),
  ...states<ShopScene>('ProfitBridge', {
    default: (scene) => (
      <Asked ask={() => bridge(WEEK)}>
        {(rows) => <ProfitBridge before={resultOf(scene, WEEK - 1)} result={resultOf(scene)} rows={rows} />}
      </Asked>
    ),
  }),
];

const weeks = [
  ...states<ShopScene>('DayStrip', {
    'the worst week': (scene) => (
      <DayStrip result={byProfit(scene)[0]!} productName={productNames(scene.desk.shop, scene.locale)} />
    ),
    'the best week': (scene) => (
      <DayStrip result={byProfit(scene).at(-1)!} productName={productNames(scene.desk.shop, scene.locale)} />
    ),
  }),
  ...states<ShopScene>('PriceCurvePlot', {
    default: ({ desk }) => (
      <Asked ask={() => priceCurve(WEEK, desk.shop.facts.skus[0]!.id)}>
        {(input) => <PriceCurvePlot curve={curveOf(input)} />}
      </Asked>
    ),
  }),
  ...states<ShopScene>('BetResult', {
    default: ({ desk }) => <BetResult week={WEEK} entries={desk.game.entries} results={desk.shop.results} />,
    'no bet': ({ desk }) => <BetResult week={WEEK} entries={[]} results={desk.shop.results} />,
    'a week of the owner before': ({ desk }) => (
      <BetResult week={0} entries={[]} results={desk.shop.results} />
    ),
  }),
];

const luckPanels = [
  ...states<ShopScene>('LuckPanel', {
    default: () => (
      <Asked ask={async () => ({ plan: await planAndLuck(WEEK), sources: await luckSources(WEEK) })}>
        {(answer) => <LuckPanel answer={ready(answer)} />}
      </Asked>
    ),
    loading: () => <LuckPanel answer={WAITING} />,
    failed: () => <LuckPanel answer={FAILED} />,
  }),
  ...states<ShopScene>('FanPanel', {
    default: ({ desk }) => (
      <Asked ask={() => fan(WEEK)}>
        {(answer) => <FanPanel answer={ready(answer)} results={desk.shop.results} />}
      </Asked>
    ),
    loading: ({ desk }) => <FanPanel answer={WAITING} results={desk.shop.results} />,
    failed: ({ desk }) => <FanPanel answer={FAILED} results={desk.shop.results} />,
  }),
  ...states<ShopScene>('ProfitLine', {
    default: ({ desk }) => <ProfitLine results={desk.shop.results} />,
    'one week': ({ desk }) => <ProfitLine results={desk.shop.results.slice(0, 5)} />,
  }),
];

/** The report of the week as its file, with what a forger made of it. */
async function verdictOn(forge: (text: string) => string): Promise<VerifiedFile> {
  const { text } = await exportReport(WEEK);
  return verifyFile(forge(text));
}

const moreUnits = (text: string) =>
  text.replace(
    /("thisWeek":\s*\{[^}]*?"units":\s*)(\d+)/,
    (_all, before, units) => `${before}${Number(units) + 1}`,
  );

const badges = states<ShopScene>(
  'VerifyBadge',
  Object.fromEntries(
    Object.entries({
      verified: (text: string) => text,
      'one figure altered': moreUnits,
      unreadable: (text: string) => text.slice(0, -2),
    }).map(([state, forge]) => [
      state,
      () => <Asked ask={() => verdictOn(forge)}>{(outcome) => <Badge outcome={outcome} />}</Asked>,
    ]),
  ),
);

export const debriefStories: Stories = {
  needNone: [],
  needShop: [...scores, ...rulers, ...bridges, ...weeks, ...luckPanels, ...badges],
};
