import { area } from '../area.ts';

/** The price curve of a debrief: one week replayed at other prices. */
export const priceReplay = area({
  en: {
    sectionTitle: 'One price, replayed',
    sectionLede: 'Same week, same customers, same luck. Only this one price changes.',
    choose: 'Product',
    title: (product: string) => `${product}, price`,
    name: (product: string, best: string, you: string) =>
      `Operating profit of the week by price of ${product}. Best at ${best}. You chose ${you}.`,
    was: 'was',
    within: 'as good',
    dots: 'one replay each',
    line: 'chance smoothed out',
    profitMissed: 'Profit missed',
    stop: (low: string, high: string) =>
      `A good price. Profit is flat near the top: anything from ${low} to ${high} is as good as the best, so stop tuning this and look elsewhere.`,
    stopPoint: (best: string) =>
      `A good price: ${best} was the best of all that were tried. Stop tuning this and look elsewhere.`,
    raise: (best: string, amount: string, low: string, high: string) =>
      `Too cheap. At ${best} the same week earns about ${amount} more; anything from ${low} to ${high} is as good. Fewer units, more on each.`,
    lower: (best: string, amount: string, low: string, high: string) =>
      `Too dear. At ${best} the same week earns about ${amount} more; anything from ${low} to ${high} is as good. Less on each unit, but more units.`,
    raiseFurther: (best: string, amount: string) =>
      `Too cheap. Profit still rises at ${best}, the highest price tried (about ${amount} more). Raise it in steps and look again.`,
    lowerFurther: (best: string, amount: string) =>
      `Too dear. Profit still rises at ${best}, the lowest price tried (about ${amount} more). Lower it in steps and look again.`,
    soldOut:
      'This product ran out in that week, so a dearer price only stretched what was there. With a fuller shelf the best price lies lower.',
    replaying: 'Replaying this week at other prices…',
    replayed: (count: string) => `Replayed ${count} weeks.`,
    failed: 'This week could not be replayed. Everything else on this page stands.',
    add: (price: string) => `Add ${price} to the plan`,
    added: (price: string) => `${price} is in next week’s plan`,
    addNote:
      '“As good” means within 2% of the best, or within the chance of a single replay. Buyers remember prices: take this as a hint, not as next week’s answer.',
    axisName: 'price, operating profit of the week',
    columnPrice: 'Price',
    columnUnits: 'Units sold, whole shop',
    columnProfit: 'Profit of the week',
    ownerNote: 'Weeks of the previous owner are not replayed.',
  },
  zh: {
    sectionTitle: '重放一个售价',
    sectionLede: '同一周、同一批顾客、同样的运气，只改这一个售价。',
    choose: '商品',
    title: (product: string) => `${product} · 售价`,
    name: (product: string, best: string, you: string) =>
      `${product}在各个售价下，全店这一周的经营利润。最优${best}，你定${you}。`,
    was: '原',
    within: '一样好',
    dots: '每点重放一次',
    line: '平滑后',
    profitMissed: '少赚',
    stop: (low: string, high: string) =>
      `这个价定得好。顶部很平：${low}到${high}都一样好，不必再抠这个价，去看别处。`,
    stopPoint: (best: string) => `这个价定得好：试过的价里${best}就是最优，不必再抠这个价，去看别处。`,
    raise: (best: string, amount: string, low: string, high: string) =>
      `卖便宜了。定${best}，同一周约多赚${amount}；${low}到${high}都一样好。卖得少一点，每件赚得多一点。`,
    lower: (best: string, amount: string, low: string, high: string) =>
      `卖贵了。定${best}，同一周约多赚${amount}；${low}到${high}都一样好。每件少赚一点，多卖几件。`,
    raiseFurther: (best: string, amount: string) =>
      `卖便宜了。试到最高的${best}，利润还在涨（约多${amount}）。分几步往上提，再回来看。`,
    lowerFurther: (best: string, amount: string) =>
      `卖贵了。试到最低的${best}，利润还在涨（约多${amount}）。分几步往下调，再回来看。`,
    soldOut: '这款那周断过货，卖得贵只是让货撑得久一点；备货充足的话，最优价会低一些。',
    replaying: '正在用别的售价重放这一周……',
    replayed: (count: string) => `已重放${count}周。`,
    failed: '这一周没能重放，本页其他内容不受影响。',
    add: (price: string) => `把${price}加入方案`,
    added: (price: string) => `${price}已在下周方案里`,
    addNote:
      '“一样好”指和最优相差不到2%，或不超过单次重放的偶然波动。买家会记住价格：当线索看，别当下周的标准答案。',
    axisName: '售价，本周经营利润',
    columnPrice: '售价',
    columnUnits: '全店销量（件）',
    columnProfit: '本周利润',
    ownerNote: '前任店主的周不重放。',
  },
});
