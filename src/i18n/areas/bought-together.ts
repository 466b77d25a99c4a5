import { area } from '../area.ts';

/** Pairs of products in the same baskets, for the analytics of products. */
export const boughtTogether = area({
  en: {
    title: 'Bought together',
    until: (title: string, week: string) => `${title} · until ${week}`,
    caption: 'Pairs of products by how often they are in one basket',
    pair: 'Pair',
    baskets: 'Baskets with both',
    byPopularity: 'By popularity alone',
    support: 'Of mixed baskets',
    confidence: 'Of those with the first',
    lift: 'Lift',
    pairOf: (first: string, second: string) => `${first} + ${second}`,
    note: (products: string, lift: string) =>
      `Counted among baskets with two products or more. “By popularity alone” is how often the two would meet if buyers drew the second by how well it sells. A basket has no place for the same product twice, so among ${products} products even chance gives a lift of about ${lift}, not 1. Pairs in fewer than twenty baskets are left out.`,
    use: 'A pair that meets clearly more often than by popularity is a candidate for a bundle: try it for a week and compare. Among many pairs a few stand out by luck.',
    toBundle: 'Plan a bundle',
    none: 'No two products have been in twenty baskets together yet.',
  },
  zh: {
    title: '常一起买的商品',
    until: (title: string, week: string) => `${title} · 截至${week}`,
    caption: '两款商品同在一单里的次数',
    pair: '组合',
    baskets: '同在一单',
    byPopularity: '光凭热销会有',
    support: '占多款订单',
    confidence: '买了前一款的订单里',
    lift: '提升度',
    pairOf: (first: string, second: string) => `${first}＋${second}`,
    note: (products: string, lift: string) =>
      `只数买了两款以上的订单。“光凭热销会有”是假设第二款只按好不好卖来挑，两款会碰到一起多少次。同一单里不会再出现同一款，所以${products}款商品里，碰巧的提升度是${lift}左右，不是1。不到二十次的没有列出。`,
    use: '明显多于“光凭热销”的，可以试着做组合购，先做一周再比一比。组合一多，总有几对是碰巧显得突出。',
    toBundle: '去设组合购',
    none: '还没有哪两款商品同在一单超过二十次。',
  },
});
