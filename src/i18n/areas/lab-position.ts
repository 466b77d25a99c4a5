import { area } from '../area.ts';

/** Words of the lab in which a shop is moved about on the map of price and quality. */
export const labPosition = area({
  en: {
    title: 'Where should the shop stand: price against quality?',
    level: 'All prices, against usual ones',
    quality: 'Goods from',
    orders: 'Orders a week',
    sales: 'Sales a week',
    profit: 'Profit a week',
    rivals: 'Rivals’ prices in the end',
    rank: 'Rank by profit',
    rankOf: (rank: string, all: string) => `${rank} of ${all}`,
    map: (reading: string) =>
      `Map of price and quality; each place carries its rank by profit, losses in brackets, yours ringed. ${reading}`,
    priceAxis: 'Price against usual',
    qualityAxis: 'Goods without fault; numbers are ranks by profit, losses in brackets',
    buyers: 'Who buys in the first week',
    kind: 'Buyers',
    count: 'Orders',
    buyersText: (count: string, share: string) => `${count} · ${share}`,
    reading: (level: string, quality: string, orders: string, profit: string, rank: string) =>
      `${quality}, prices at ${level} of usual: ${orders} orders and ${profit} of profit a week, rank ${rank}.`,
    table: 'Profit a week at every place',
    mine: 'Goods from',
    who: 'Orders of the first week by kind of buyer',
    guess:
      'Certified goods at 80% of usual prices win most buyers. What profit a week, in yuan? A loss is negative.',
    why: 'Over the season this place earns most: sound goods, above usual, with fewer buyers who look at the price first.',
  },
  zh: {
    title: '店开在哪个位置：价格对品质',
    level: '全店价格是常规价的',
    quality: '货从哪里来',
    orders: '一周订单',
    sales: '一周销售额',
    profit: '一周利润',
    rivals: '最后对手的价格',
    rank: '利润排名',
    rankOf: (rank: string, all: string) => `${all}个里第${rank}`,
    map: (reading: string) =>
      `价格和品质的定位图，每个位置写着利润排名，括号里是亏的，圈出来的是你。${reading}`,
    priceAxis: '价格比常规价',
    qualityAxis: '没有毛病的货；数字是利润排名，括号里是亏的',
    buyers: '第一周谁来买',
    kind: '买家',
    count: '订单',
    buyersText: (count: string, share: string) => `${count}单，${share}`,
    reading: (level: string, quality: string, orders: string, profit: string, rank: string) =>
      `${quality}的货，卖常规价的${level}：一周${orders}单，利润${profit}，排第${rank}。`,
    table: '每个位置的一周利润',
    mine: '货从哪里来',
    who: '第一周订单，按买家类型',
    guess: '认证工厂的货卖到常规价的80%，抢来的买家最多。一周利润多少元？亏损写负数。',
    why: '整季下来，这个位置最赚：货不错，价格高于常规价，只看价格的买家少了。',
  },
});
