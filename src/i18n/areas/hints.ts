import { area } from '../area.ts';

/** The four hints of a first shop, and the steps of its first week. */
export const hints = area({
  en: {
    label: (number: number, count: number) => `Hint ${number} of ${count}`,
    gotIt: 'Got it',
    skip: 'No more hints',
    skipped: 'Hints are off. ? brings them back.',
    again: 'Show hints again',
    back: 'Hints are back',
    price: (product: string, cost: string, now: string) =>
      `Start here: set a price for ${product}, or for any other product. It costs you ${cost} and sells for ${now}.`,
    priceDone: 'Staged. It stands in your plan, and nothing is live until you run the week.',
    cover: (product: string, units: string, days: string) =>
      `${units} of ${product} last about ${days} at this price. How many for the weeks ahead?`,
    coverRange: (low: string, high: string) => `Between ${low} and ${high} would be usual.`,
    toInventory: 'Order in Inventory',
    bet: 'What profit do you expect? A guess is fine. Being wrong is how you get to know this shop.',
    diamond:
      'The dot is your price, the diamond the best price for this very week: same buyers, same luck. In the shaded stretch the difference is below 2%.',
    first: {
      title: 'Your first week in three steps',
      lede: 'Look, decide, bet, run, learn: that is every week.',
      price: 'Set one price',
      cover: 'See that the goods last',
      bet: 'Say what profit you expect',
      show: 'Show me',
      showWhich: (step: string) => `Show me: ${step}`,
      done: 'Done',
      run: (week: number) => `Run week ${week}`,
      ready: 'That is all it takes. Everything else can wait.',
    },
  },
  zh: {
    label: (number, count) => `提示${number}／${count}`,
    gotIt: '知道了',
    skip: '不再提示',
    skipped: '提示已关闭，按“?”可以找回来。',
    again: '再看一遍提示',
    back: '提示又回来了',
    price: (product, cost, now) =>
      `从这里开始：给${product}定个价，换别的商品也行。成本${cost}，现在卖${now}。`,
    priceDone: '已放进方案。运行本周之前都不生效。',
    cover: (product, units, days) => `按这个价，${product}的${units}大约卖${days}。接下来要备多少？`,
    coverRange: (low, high) => `一般备到${low}～${high}件。`,
    toInventory: '去库存与采购下单',
    bet: '你预计利润多少？猜就行，猜错了才知道哪里没想到。',
    diamond: '圆点是你的定价，菱形是这一周的最优价：同样的顾客，同样的运气。阴影那一段，差别不到2%。',
    first: {
      title: '第一周只要三步',
      lede: '看数、决策、押注、运行、复盘：每周都是这样。',
      price: '定一个价格',
      cover: '看货够不够卖',
      bet: '押一个利润数',
      show: '带我去',
      showWhich: (step) => `带我去：${step}`,
      done: '已完成',
      run: (week) => `运行第${week}周`,
      ready: '这样就行，其他的可以以后再看。',
    },
  },
});
