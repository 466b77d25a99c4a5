import {
  buildReport,
  createGame,
  emptyNarrative,
  type Game,
  type Narrative,
  players,
  playWeek,
  type ReportArgument,
  type WeeklyReport,
} from '../../../src/simulator/index.ts';
import { fileText } from '../../../src/storage/transfer.ts';
import { scenario } from './games.ts';

/** Names of a made-up class. */
const NAMES = ['李娜', '王强', '张敏', '刘洋', '陈静', '杨帆', '赵磊', '黄丽', '周涛', '吴婷'];

/** Week 2 of a student, with words, chips, problems and goals; students differ in a price and in their words. */
export function studentReport(index: number, words: Partial<Narrative> = {}): WeeklyReport {
  const game = studentGame(index);
  return buildReport(game, 2, argumentOf(index, words));
}

export function studentGame(index: number): Game {
  const learner = {
    name: `${NAMES[index % NAMES.length] ?? ''}${index >= NAMES.length ? index : ''}`,
    number: `2025${String(index + 1).padStart(4, '0')}`,
  };
  let game = createGame({ scenario, seed: `class-${index}`, shopName: `青禾${index + 1}号`, learner });
  game = playWeek(game, {}, scenario, { note: '先看清底子。' }).game;
  const plan = players.textbook.decide(game, scenario);
  const bet = { operatingProfitFen: 900_000, toleranceFen: 150_000 };
  return playWeek(game, index % 2 === 0 ? plan : {}, scenario, { bet, note: '降价试一周，看转化。' }).game;
}

/** What the student writes; the same for a game of one's own. */
export function argumentOf(index: number, words: Partial<Narrative> = {}): ReportArgument {
  return {
    narrative: {
      ...emptyNarrative(),
      overview: ['本周目标是把转化率提上去。', '学完四课，动手两小时。', '加购不等于下单。'],
      data: [
        `转化率为[[E2-1]]，比上周高，访客没有变多，所以增长来自页面和价格。第${index + 1}号店的数据。`,
        '流量见[[E2-2]]，自然流量占大头。',
        '下周看客单价有没有被降价拉低。',
      ],
      reflection: ['缺货三天，损失了订单。', '早一周订货。', '把安全库存提高到7天。'],
      outlook: ['转化率保持住。', '', ''],
      ...words,
    },
    problems: [
      { field: 'stock', status: 2.5, impact: 4, sign: '连着三天断货。', action: '把补货点提高到7天。' },
      {
        field: 'service',
        status: 4,
        impact: 2,
        sign: '回复慢。',
        action: '晚上加一个人。',
        evidenceId: 'E2-1',
      },
    ],
    goals: [{ figure: 'conversionRate', direction: 'at-least', target: 0.03, how: '主图换新。' }],
    lastGoals: [{ figure: 'orders', direction: 'at-least', target: 400, how: '降价。' }],
    evidence: [
      { kind: 'figure', id: 'E2-1', week: 2, path: 'thisWeek.conversionRate', value: 0 },
      {
        kind: 'table',
        id: 'E2-2',
        week: 2,
        source: 'channels',
        title: { en: 'Visits by channel', zh: '各渠道访问' },
        columns: [
          { en: 'Channel', zh: '渠道' },
          { en: 'Visits', zh: '访问' },
        ],
        rows: [[{ en: 'Natural', zh: '自然' }, '12,345']],
        picture: { shape: 'bars', series: [{ column: 1, values: [12_345] }] },
      },
    ],
  };
}

/** Files of a class, as students hand them in. */
export function classFiles(count: number): { readonly name: string; readonly text: string }[] {
  return Array.from({ length: count }, (_, index) => ({
    name: `report-${index + 1}.shop.json`,
    text: fileText(studentReport(index)),
  }));
}
