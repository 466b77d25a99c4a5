import { exp } from '../maths.ts';
import { amountOf, baseOf, type Formula, partOf } from './formula.ts';
import { shareOf, symbol } from './shapes.ts';

/** Share of chats that had their first answer within 30 seconds. */
export const answeredIn30Seconds = shareOf({
  id: 'F48',
  result: symbol('answeredIn30Seconds', 'R_{30}', 'share'),
  top: symbol('chatsIn30Seconds', 'N_{30}', 'chats'),
  bottom: symbol('allChats', 'N', 'chats'),
  check: { values: { chatsIn30Seconds: 510, allChats: 600 }, of: '510 ÷ 600', gives: '85%' },
});

/** The same with a limit of 60 seconds, which is what the shop prints. */
export const answeredIn60Seconds = shareOf({
  id: 'F48c',
  result: symbol('answeredIn60Seconds', 'R_{60}', 'share'),
  top: symbol('chatsIn60Seconds', 'N_{60}', 'chats'),
  bottom: symbol('allChats', 'N', 'chats'),
  check: { values: { chatsIn60Seconds: 558, allChats: 600 }, of: '558 ÷ 600', gives: '93%' },
});

/** Chance that a chat has to wait, where nobody gives up (Erlang 1917). */
export const waitingChance: Formula = {
  id: 'F48a',
  tex: 'P_w = \\frac{\\frac{a^c}{c!}\\frac{c}{c-a}}{\\sum_{k=0}^{c-1}\\frac{a^k}{k!} + \\frac{a^c}{c!}\\frac{c}{c-a}}',
  result: symbol('waitingChance', 'P_w', 'share'),
  symbols: [symbol('agents', 'c', 'number'), symbol('chatLoad', 'a', 'number')],
  compute(values) {
    const [agents, load] = [baseOf(values, 'agents'), amountOf(values, 'chatLoad')];
    if (!Number.isInteger(agents)) throw new RangeError('agents must be a whole number');
    if (load >= agents) throw new RangeError('the load must be below the number of agents');
    let blocked = 1;
    for (let k = 1; k <= agents; k++) blocked = (load * blocked) / (k + load * blocked);
    return blocked / (1 - (load / agents) * (1 - blocked));
  },
  check: {
    values: { agents: 3, chatLoad: 2 },
    of: '(8 ÷ 6 × 3) ÷ (1 + 2 + 4 ÷ 2 + 8 ÷ 6 × 3)',
    gives: '0.4444',
  },
};

/** Share of chats answered within a limit, from the chance of waiting. */
export const answeredWithin: Formula = {
  id: 'F48b',
  tex: 'R_\\tau = 1 - P_w\\,e^{-(c - a)\\,\\tau / h}',
  result: symbol('answeredWithin', 'R_\\tau', 'share'),
  symbols: [
    symbol('waitingChance', 'P_w', 'share'),
    symbol('agents', 'c', 'number'),
    symbol('chatLoad', 'a', 'number'),
    symbol('answerLimit', '\\tau', 'seconds'),
    symbol('chatSeconds', 'h', 'seconds'),
  ],
  compute(values) {
    const spare = baseOf(values, 'agents') - amountOf(values, 'chatLoad');
    if (spare <= 0) throw new RangeError('the load must be below the number of agents');
    const patience = (spare * amountOf(values, 'answerLimit')) / baseOf(values, 'chatSeconds');
    return 1 - partOf(values, 'waitingChance') * exp(-patience);
  },
  check: {
    values: { waitingChance: 4 / 9, agents: 3, chatLoad: 2, answerLimit: 30, chatSeconds: 120 },
    // e^−x is 1 − x + x² ÷ 2 − x³ ÷ 6 + …, here with x = 0.25
    of: '1 − 4 ÷ 9 × (1 − 0.25 + 0.25 × 0.25 ÷ 2 − 0.25 × 0.25 × 0.25 ÷ 6)',
    gives: '0.654',
  },
};

/** Chats. */
export const queueFormulas: readonly Formula[] = [
  answeredIn30Seconds,
  answeredIn60Seconds,
  waitingChance,
  answeredWithin,
];
