import { area } from '../area.ts';

/** Promotions and stock of a past week, replayed. */
export const replays = area({
  en: {
    promotion: {
      title: 'Promotions, replayed',
      lede: 'Same week, same luck, one deal at a time.',
      replaying: (count: number) => `Replaying ${count} weeks…`,
      failed: 'The deals could not be replayed. Everything else on this page stands.',
      caption: 'Operating profit of the week under other promotions, against none',
      option: 'Promotion',
      effect: 'Against none',
      none: 'No promotion',
      yours: 'All of yours',
      alone: (name: string) => `${name} alone`,
      you: 'you',
      best: 'best',
      stop: 'For this week alone as good as the best that was tried, within 2%: stop tuning it. What deals cost in later weeks is in the table above.',
      better: (name: string, amount: string) =>
        `${name} would have earned ${amount} more in this week. Deals also make buyers stock up and wait for the next one: the nine-week value in the table above decides.`,
      noneBetter: (amount: string) =>
        `Without any deal this week earns ${amount} more: most of the discount went to buyers who would have bought anyway.`,
      missed: 'Profit missed',
      closed: 'Promotions open later in this season.',
    },
    stock: {
      title: 'Units on the shelf',
      lede: 'What a fuller or emptier shelf would have been worth.',
      choose: 'Product',
      replaying: (count: number) => `Replaying ${count} weeks…`,
      failed: 'The shelf could not be replayed. Everything else on this page stands.',
      chartTitle: (product: string) => `${product}, units`,
      name: (product: string, best: string, you: string) =>
        `Profit of the week by units of ${product} on the shelf. Best at ${best} units, you had ${you}.`,
      nameOrder: (product: string, best: string, you: string) =>
        `Operating profit of the week by order-up-to level of ${product}. Best at ${best} units, you ordered up to ${you}.`,
      caption: 'units, profit',
      columnUnits: 'Units',
      columnProfit: 'Profit',
      you: 'you',
      best: 'best',
      costs: (short: string, over: string) =>
        `A unit short costs ${short} of margin, a unit left over ${over} a week.`,
      weeks: (count: string) => `Read off the demand of ${count} weeks, buyers turned away included.`,
      lean: 'When one side is that much dearer, stock above the average.',
      replayed: 'The same week and luck at other order-up-to levels.',
      stop: (low: string, high: string) =>
        `A good shelf: anything from ${low} to ${high} units is within 2% of the best. Stop tuning this.`,
      more: (best: string, amount: string) =>
        `Too little. At ${best} units the week earns about ${amount} more.`,
      less: (best: string, amount: string) =>
        `Too much. At ${best} units the week earns about ${amount} more.`,
      missed: 'Profit missed',
    },
  },
  zh: {
    promotion: {
      title: '重放促销',
      lede: '同一周、同样的运气，每次只换一个活动。',
      replaying: (count: number) => `正在重放${count}周……`,
      failed: '活动没能重放，本页其他内容不受影响。',
      caption: '换成别的活动，本周经营利润和不做活动相比',
      option: '活动',
      effect: '和不做比',
      none: '不做活动',
      yours: '你的全部活动',
      alone: (name: string) => `只做${name}`,
      you: '你',
      best: '最优',
      stop: '只看这一周，和试过的最好结果相差不到2%，不必再抠。活动在后几周的代价，看上面的表。',
      better: (name: string, amount: string) =>
        `换成${name}，这一周多赚${amount}。活动还会让买家囤货、等下一次：到底划不划算，看上面表里九周的价值。`,
      noneBetter: (amount: string) => `不做活动，这一周多赚${amount}：优惠大多给了本来就会买的人。`,
      missed: '少赚',
      closed: '这一季要晚些才开放促销。',
    },
    stock: {
      title: '货架上的件数',
      lede: '货多一点、少一点，各值多少。',
      choose: '商品',
      replaying: (count: number) => `正在重放${count}周……`,
      failed: '货架没能重放，本页其他内容不受影响。',
      chartTitle: (product: string) => `${product} · 件数`,
      name: (product: string, best: string, you: string) =>
        `${product}在货架上有多少件，这一周赚多少。最优${best}件，你有${you}件。`,
      nameOrder: (product: string, best: string, you: string) =>
        `${product}补货到多少件，全店这一周的经营利润。最优${best}件，你补到${you}件。`,
      caption: '件数，利润',
      columnUnits: '件数',
      columnProfit: '利润',
      you: '你',
      best: '最优',
      costs: (short: string, over: string) => `缺一件少赚毛利${short}，多一件放一周花${over}。`,
      weeks: (count: string) => `按${count}周的需求算，断货流失的也算在内。`,
      lean: '两边代价差这么多，备货就要高于平均。',
      replayed: '同一周、同样的运气，换别的补货水位。',
      stop: (low: string, high: string) => `备货合适：${low}到${high}件，都和最优相差不到2%，不必再抠。`,
      more: (best: string, amount: string) => `备少了。备${best}件，这一周约多赚${amount}。`,
      less: (best: string, amount: string) => `备多了。备${best}件，这一周约多赚${amount}。`,
      missed: '少赚',
    },
  },
});
