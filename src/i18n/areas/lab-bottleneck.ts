import { area } from '../area.ts';

/** Words of the lab on the way from order to door. */
export const labBottleneck = area({
  en: {
    title: 'Where do the days go?',
    stages: { check: 'To be checked', pack: 'To be packed', handOver: 'To be picked up' },
    hands: { check: 'People checking', pack: 'People packing', handOver: 'Pick-ups a day' },
    handsText: (count: string, room: string) => `${count} (${room} orders a day)`,
    demand: 'Orders against usual',
    carrier: 'Courier',
    promise: 'Promise',
    promiseText: (days: string) => `${days} days`,
    road: 'Last orders of the day, and the road',
    onTime: 'On time',
    door: 'Order to door',
    days: (count: string) => `${count} days`,
    waitingEnd: 'Waiting on day 14',
    week: 'Wages and courier a week',
    stage: 'Where',
    meanDays: 'Days of a mean order',
    perStage: 'Days of a mean order, by where they go',
    dayAxis: 'day',
    ordersAxis: 'orders waiting',
    day: 'Day',
    table: 'Orders waiting at the end of each day',
    readingFree: (onTime: string, days: string) =>
      `Next to nothing waits. ${onTime} come on time; what is left are ${days} days of handling and road.`,
    reading: (stage: string, wait: string, onTime: string) =>
      `The bottleneck is “${stage}”: a mean order waits ${wait} days there. ${onTime} come on time.`,
    guess: (air: string, usual: string) =>
      `${air} instead of ${usual}, and nothing else is changed. What share of orders is then on time, in per cent?`,
    why: 'One more person at the bottleneck, and the usual courier: quicker and cheaper than the aeroplane. Raise the orders now: the bottleneck moves.',
  },
  zh: {
    title: '时间花在哪儿了？',
    stages: { check: '等审单', pack: '等打包', handOver: '等揽收' },
    hands: { check: '审单人数', pack: '打包人数', handOver: '每天揽收' },
    handsText: (count: string, room: string) => `${count}（一天${room}单）`,
    demand: '单量和平时比',
    carrier: '快递',
    promise: '承诺',
    promiseText: (days: string) => `${days}天`,
    road: '当天晚到的单和路上',
    onTime: '准时率',
    door: '下单到收货',
    days: (count: string) => `${count}天`,
    waitingEnd: '第14天还压着',
    week: '每周工资和运费',
    stage: '环节',
    meanDays: '平均一单几天',
    perStage: '平均一单的天数，花在哪个环节',
    dayAxis: '第几天',
    ordersAxis: '压着的订单',
    day: '第几天',
    table: '每天收工时各环节压着的订单',
    readingFree: (onTime: string, days: string) =>
      `几乎没有压单，准时率${onTime}，剩下的${days}天是处理和路上。`,
    reading: (stage: string, wait: string, onTime: string) =>
      `瓶颈在“${stage}”：平均一单在这里等${wait}天。准时率${onTime}。`,
    guess: (air: string, usual: string) => `只把${usual}换成${air}，别的都不动。准时率会到百分之几？`,
    why: '在瓶颈上加一个人，快递照旧：比坐飞机又快又省。再把单量往上拖，瓶颈会挪地方。',
  },
});
