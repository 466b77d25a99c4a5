import { area } from '../area.ts';

/** Words of the lab on waiting for an answer. */
export const labQueue = area({
  en: {
    title: 'How many agents answer within 30 seconds?',
    agents: 'Agents',
    agentsText: (count: string) => (count === '1' ? '1 agent' : `${count} agents`),
    chats: 'Chats an hour',
    answered: 'Answered in 30 seconds',
    wait: 'Mean wait',
    busy: 'Agents busy',
    wage: 'Wages an hour',
    never: 'grows without end',
    perAgent: 'Answered in 30 seconds, by number of agents',
    agentsAxis: 'Agents',
    reading: (agents: string, busy: string, answered: string) =>
      `${agents}, busy ${busy} of the time: ${answered} of chats have an answer within 30 seconds.`,
    over: (agents: string) =>
      `${agents} cannot keep up: more work comes in than they can do, and the queue grows.`,
    table: 'Every number of agents at this many chats',
    guess: (chats: string, seconds: string) =>
      `${chats} chats an hour, ${seconds} seconds each. Three agents are on duty. What share has an answer within 30 seconds, in per cent?`,
    why: 'The fewest agents that reach 90%. Notice how far below 100% they must be busy.',
  },
  zh: {
    title: '几个客服，才能30秒内应答？',
    agents: '客服人数',
    agentsText: (count: string) => `${count}人`,
    chats: '每小时咨询',
    answered: '30秒响应达标率',
    wait: '平均等待',
    busy: '客服忙碌',
    wage: '每小时工资',
    never: '越排越长',
    perAgent: '不同人数的30秒响应达标率',
    agentsAxis: '客服人数',
    reading: (agents: string, busy: string, answered: string) =>
      `${agents}，忙碌${busy}：${answered}的咨询30秒内得到应答。`,
    over: (agents: string) => `${agents}跟不上：来的比接得完的多，队越排越长。`,
    table: '这个咨询量下，各种人数的结果',
    guess: (chats: string, seconds: string) =>
      `每小时${chats}个咨询，每个${seconds}秒，三人在岗。百分之几能在30秒内得到应答？`,
    why: '这是达到90%的最少人数。注意：他们离满负荷还很远。',
  },
});
