import { area } from '../area.ts';

/** Words of the lab on recency, frequency and money. */
export const labRfm = area({
  en: {
    title: (week: string) => `The shop’s customers after week ${week}, scored`,
    segment: 'Segment',
    customers: 'Customers',
    share: 'Share of customers',
    moneyShare: 'Share of sales kept',
    each: 'Kept from each',
    rule: 'Who belongs to it',
    caption: 'Share of customers and of sales by segment',
    soldText: (share: string, money: string) => `${share} · ${money} of sales`,
    table: 'Every segment',
    gridTable: (name: string) => `${name}: customers by recency (rows) and frequency (columns), 5 best`,
    gridHead: 'Recency, frequency →',
    recency: (score: string) => `R ${score}`,
    frequency: (score: string) => `F ${score}`,
    reading: (name: string, share: string, money: string, each: string) =>
      `${name}: ${share} of customers, ${money} of sales, ${each} from each.`,
    result: 'Share of sales',
    guess: (name: string, share: string) =>
      `${share} of customers are “${name}”. What share of sales came from them, in per cent?`,
    why: 'A small segment can carry much of the sales: look at both shares before you decide whom to write to.',
  },
  zh: {
    title: (week: string) => `第${week}周后，给店里的顾客打分`,
    segment: '人群',
    customers: '顾客数',
    share: '占顾客',
    moneyShare: '占留存销售额',
    each: '人均留存',
    rule: '什么样的顾客',
    caption: '各人群占顾客和占销售额的份额',
    soldText: (share: string, money: string) => `${share} · 销售额${money}`,
    table: '全部人群',
    gridTable: (name: string) => `${name}：按最近一次（行）和次数（列）分，5分最好`,
    gridHead: '最近一次，次数→',
    recency: (score: string) => `R ${score}`,
    frequency: (score: string) => `F ${score}`,
    reading: (name: string, share: string, money: string, each: string) =>
      `${name}：占顾客的${share}，占销售额的${money}，人均${each}。`,
    result: '占销售额',
    guess: (name: string, share: string) => `“${name}”占顾客的${share}。他们占销售额的百分之几？`,
    why: '人少的一群，可能撑起很大一块销售额：决定给谁发消息之前，两个份额都看。',
  },
});
