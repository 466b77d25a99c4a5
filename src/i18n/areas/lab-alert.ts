import { area } from '../area.ts';

/** Words of the lab on alerts. */
export const labAlert = area({
  en: {
    title: 'At which drop in orders should the alarm ring?',
    fault: 'Fault of a week',
    faults: {
      shelf: 'best seller off the shelf',
      ads: 'advertising stopped',
      promise: 'delivery promise of seven days',
    },
    threshold: 'Ring from a drop of',
    missCost: 'A fault missed costs as much as',
    alarms: (count: string) => (count === '1' ? '1 false alarm' : `${count} false alarms`),
    falseAlarms: 'Quiet weeks with an alarm',
    misses: 'Faulty weeks without',
    cost: 'Cost of 100 weeks, in false alarms',
    dropAxis: 'Drop in orders below what was expected',
    weekAxis: 'Weeks',
    quiet: 'quiet weeks',
    faulty: 'weeks with the fault',
    cut: 'alarm',
    name: (reading: string) =>
      `Quiet and faulty weeks by drop in orders, with the alarm as a cut. ${reading}`,
    reading: (threshold: string, falseAlarms: string, misses: string) =>
      `Ringing from ${threshold}: ${falseAlarms} of quiet weeks ring for nothing, ${misses} of faulty weeks pass in silence.`,
    table: 'Every threshold',
    guess:
      'Advertising stops for a week, and the alarm rings from a drop of 15%. In how many per cent of such weeks does it stay silent?',
    why: 'At this threshold false alarms and misses together cost least, ten faults in a hundred weeks assumed.',
  },
  zh: {
    title: '订单跌多少，该响警报？',
    fault: '这周的故障',
    faults: { shelf: '爆款下架', ads: '推广停了', promise: '承诺七天才送到' },
    threshold: '跌多少就响',
    missCost: '漏掉一次故障，相当于',
    alarms: (count: string) => `${count}次误报`,
    falseAlarms: '没事却响的周',
    misses: '出事却没响的周',
    cost: '100周的代价（折成误报次数）',
    dropAxis: '订单比预期跌了多少',
    weekAxis: '周数',
    quiet: '没事的周',
    faulty: '出故障的周',
    cut: '警报线',
    name: (reading: string) => `没事的周和出故障的周，按订单跌幅分布，竖线是警报线。${reading}`,
    reading: (threshold: string, falseAlarms: string, misses: string) =>
      `跌${threshold}就响：没事的周里${falseAlarms}白响，出故障的周里${misses}没响。`,
    table: '每条警报线',
    guess: '推广停一周，警报线设在跌15%。这样的周里，百分之几不会响？',
    why: '按100周里出10次故障算，这条线的误报和漏报加起来代价最小。',
  },
});
