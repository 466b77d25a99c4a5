import { area } from '../area.ts';

/** Words of the lab on raising conversion. */
export const labConversion = area({
  en: {
    title: 'A programme of three lines: what does it gain?',
    lines: {
      page: 'Pages and speed: relative gain',
      offer: 'Price and offers: relative gain',
      service: 'Answers and service: relative gain',
    },
    short: { page: 'Pages and speed', offer: 'Price and offers', service: 'Answers and service' },
    cost: 'Cost of the programme a week',
    rate: 'Conversion after',
    relative: 'Relative gain',
    points: 'Gain in percentage points',
    money: 'Gain of the week less cost',
    orders: 'More orders',
    step: 'Step',
    conversion: 'Conversion',
    base: 'Today',
    after: (line: string) => `After: ${line}`,
    caption: 'Conversion after each line of the programme',
    table: 'Line by line',
    lineHead: 'Line',
    gain: 'Relative gain',
    rateAfter: 'Conversion after it',
    ordersAfter: 'Orders after it',
    reading: (base: string, rate: string, relative: string, points: string) =>
      `Conversion goes from ${base} to ${rate}: ${relative} relative, ${points} in points`,
    pays: (reading: string, amount: string) =>
      `${reading}. The week earns ${amount} more than the programme costs.`,
    costs: (reading: string, amount: string) =>
      `${reading}. The programme costs ${amount} more than it earns.`,
    guess: 'All three lines gain 10%. What is the relative gain of all together, in per cent?',
    why: 'Gains of lines that follow each other multiply: three times 10% is 33.1%, and the base decides what that is in points.',
  },
  zh: {
    title: '三条线的提升计划，能提多少？',
    lines: {
      page: '页面和速度：相对提升',
      offer: '价格和优惠：相对提升',
      service: '应答和服务：相对提升',
    },
    short: { page: '页面和速度', offer: '价格和优惠', service: '应答和服务' },
    cost: '计划每周花费',
    rate: '提升后转化率',
    relative: '相对提升',
    points: '提升百分点',
    money: '一周收益减花费',
    orders: '多来的订单',
    step: '步骤',
    conversion: '转化率',
    base: '现在',
    after: (line: string) => `加上${line}`,
    caption: '逐条线加上之后的转化率',
    table: '逐条线看',
    lineHead: '哪条线',
    gain: '相对提升',
    rateAfter: '加上后的转化率',
    ordersAfter: '加上后的订单',
    reading: (base: string, rate: string, relative: string, points: string) =>
      `转化率从${base}到${rate}：相对提升${relative}，提升${points}`,
    pays: (reading: string, amount: string) => `${reading}。一周多赚的比计划花的多${amount}。`,
    costs: (reading: string, amount: string) => `${reading}。计划花的比一周多赚的多${amount}。`,
    guess: '三条线各提升10%，合起来相对提升百分之几？',
    why: '一条接一条的提升是相乘：三个10%是33.1%，换成百分点是多少，要看基数。',
  },
});
