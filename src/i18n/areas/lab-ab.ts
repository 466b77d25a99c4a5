import { area } from '../area.ts';

/** Words of the lab on experiments. */
export const labAb = area({
  en: {
    title: (trials: string, base: string) => `${trials} experiments on a page that converts ${base}`,
    lift: 'True effect of the variant',
    visits: 'Visits of each arm a day',
    days: 'Days',
    daysText: (count: string) => (count === '1' ? '1 day' : `${count} days`),
    look: 'You look',
    once: 'once, at the end',
    daily: 'every day, stopping at the first success',
    called: 'Called different',
    needed: 'Visits an arm needs',
    have: 'Visits an arm gets',
    shown: 'Effect shown when called',
    never: 'no number is enough',
    dayAxis: 'Day',
    shareAxis: 'Share of experiments called different',
    oneLook: 'one look, on that day',
    dailyLooks: 'a look every day up to then',
    table: 'Day by day',
    day: 'Day',
    name: (reading: string) =>
      `Share of experiments called different by day, with one look and with daily looks. ${reading}`,
    nothing: (share: string, look: string) =>
      `The variant changes nothing, yet ${share} of the experiments call it different, looking ${look}. Every one of them is a false alarm.`,
    something: (share: string, look: string, missed: string) =>
      `The variant does differ. ${share} of the experiments find it, looking ${look}; ${missed} miss it.`,
    guess: (days: string) =>
      `The variant changes nothing. You look every day for ${days} days and stop at the first “significant” difference. In how many per cent of experiments do you call a winner?`,
    result: 'Called different',
    why: 'Set the size beforehand, look once: false alarms stay at about 5%, and an effect of this size is found four times in five.',
  },
  zh: {
    title: (trials: string, base: string) => `在转化率${base}的页面上做${trials}次实验`,
    lift: '新版的真实效果',
    visits: '每组每天访问',
    days: '天数',
    daysText: (count: string) => `${count}天`,
    look: '怎么看结果',
    once: '到期看一次',
    daily: '天天看，一显著就停',
    called: '判为有差别',
    needed: '每组需要的访问',
    have: '每组得到的访问',
    shown: '判定时显示的效果',
    never: '多少都不够',
    dayAxis: '第几天',
    shareAxis: '判为有差别的实验占比',
    oneLook: '只在那天看一次',
    dailyLooks: '到那天为止天天看',
    table: '逐天看',
    day: '天',
    name: (reading: string) => `逐天判为有差别的实验占比，只看一次和天天看对比。${reading}`,
    nothing: (share: string, look: string) =>
      `新版其实没有效果，${look}，却有${share}的实验判它有差别，全是误报。`,
    something: (share: string, look: string, missed: string) =>
      `新版确实有效果。${look}，${share}的实验找得到，${missed}错过了。`,
    guess: (days: string) =>
      `新版其实没有效果。你天天看，连看${days}天，一“显著”就停。百分之几的实验会被你判出赢家？`,
    result: '判为有差别',
    why: '先定好样本量，到期只看一次：误报保持在5%左右，这么大的效果五次里能找到四次。',
  },
});
