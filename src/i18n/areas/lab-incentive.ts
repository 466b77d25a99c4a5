import { area } from '../area.ts';

/** Words of the lab on what pay rewards. */
export const labIncentive = area({
  en: {
    title: 'What does the bonus buy, and what does it cost?',
    pay: 'The bonus is paid for',
    pays: { balanced: 'The whole job', speed: 'Speed', sales: 'Sales' },
    team: 'Service team',
    agents: (count: string) => `${count} agents`,
    measure: 'What you look at',
    measures: {
      orders: 'Orders a week',
      answered: 'Answered within 60 s',
      inTime: 'Tickets in time',
      returned: 'Goods back a week',
      refundsFen: 'Refunds a week',
      serviceMark: 'Service mark, sixth week',
      profitFen: 'Profit a week',
    },
    gain: 'Profit a week against the whole job',
    caption: (measure: string, team: string) => `${measure}, ${team}, by what the bonus is paid for`,
    table: (team: string) => `All measures, ${team}: means of six weeks`,
    reading: (pay: string, team: string, measure: string, value: string, gain: string) =>
      `${team}, bonus for ${pay}: ${measure} ${value}; profit a week ${gain} against the whole job.`,
    names: { balanced: 'the whole job', speed: 'speed', sales: 'sales' },
    guess: (team: string) =>
      `${team}, bonus for sales. By how many yuan does a week’s profit change against pay for the whole job? (A loss with a minus.)`,
    why: 'Of all six, this leaves the most profit a week.',
  },
  zh: {
    title: '奖金买到了什么，又花掉了什么？',
    pay: '奖金按什么发',
    pays: { balanced: '综合', speed: '速度', sales: '成单' },
    team: '客服人数',
    agents: (count) => `${count}个客服`,
    measure: '看哪个数',
    measures: {
      orders: '每周订单',
      answered: '60秒回复率',
      inTime: '工单及时率',
      returned: '每周退回件数',
      refundsFen: '每周退款',
      serviceMark: '第六周服务评分',
      profitFen: '每周利润',
    },
    gain: '每周利润比综合',
    caption: (measure, team) => `${team}，三种发法的${measure}`,
    table: (team) => `${team}，全部指标，六周平均`,
    reading: (pay, team, measure, value, gain) =>
      `${team}，奖金按${pay}发：${measure}${value}，每周利润比综合${gain}。`,
    names: { balanced: '综合', speed: '速度', sales: '成单' },
    guess: (team) => `${team}，奖金按成单发，每周利润比综合多几元？（少赚填负数。）`,
    why: '六种搭配里，这一种每周利润最多。',
  },
});
