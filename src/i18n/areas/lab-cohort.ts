import { area } from '../area.ts';

/** Words of the lab on cohorts. */
export const labCohort = area({
  en: {
    title: 'New customers: who comes back, and what one is worth',
    retention: 'Still there a week later',
    frequency: 'Orders a week of those there',
    margin: 'Left of each yuan of sales',
    winning: 'Cost to win one',
    value: 'Lifetime value',
    net: 'Less the cost to win',
    later: 'Orders after the first',
    stay: 'Mean stay',
    weeks: (count: string) => `${count} weeks`,
    weekAxis: 'Weeks since the first order',
    shareAxis: 'Orders per customer, that week',
    model: 'with these settings',
    shop: 'the shop’s own cohorts',
    table: 'Week by week after the first order',
    week: 'Week',
    name: (reading: string) =>
      `Orders per customer by weeks since the first, as set and in the shop. ${reading}`,
    reading: (later: string, value: string, net: string) =>
      `After the first order ${later} more are expected. A customer is worth ${value}, and ${net} after the cost to win one.`,
    guess: 'Retention rises from 90% to 95% a week. What is lifetime value then, in yuan?',
    result: 'Value less cost',
    why: 'Staying weighs more than frequency: from 90% to 95% the mean stay doubles.',
  },
  zh: {
    title: '新客：谁会回来，一个值多少钱',
    retention: '一周后还在的',
    frequency: '还在的人，每周下单',
    margin: '每1元销售额剩下',
    winning: '获客成本',
    value: '用户生命周期价值',
    net: '减去获客成本',
    later: '首单之后的订单',
    stay: '平均留存',
    weeks: (count: string) => `${count}周`,
    weekAxis: '首单之后第几周',
    shareAxis: '当周人均订单',
    model: '按现在的设置',
    shop: '这家店的真实新客',
    table: '首单之后逐周',
    week: '周',
    name: (reading: string) => `首单之后逐周的人均订单，按设置和店里真实的对比。${reading}`,
    reading: (later: string, value: string, net: string) =>
      `首单之后预计再下${later}单。一个顾客值${value}，减去获客成本剩${net}。`,
    guess: '周留存从90%提到95%，生命周期价值变成多少元？',
    result: '减去获客成本',
    why: '留得住比买得勤更管用：从90%到95%，平均留存时间翻倍。',
  },
});
