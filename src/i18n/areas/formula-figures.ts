import { area } from '../area.ts';

/** The equations of the shop's key figures in plain words, by number: small enough for the shop itself. */
export const formulaFigures = area({
  en: {
    formula: (id: string) => `Formula ${id}`,
    plain: {
      F4: 'Conversion = orders ÷ visits',
      F9d: 'Ad cost ratio = advertising ÷ net sales',
      F13: 'Satisfaction = 45% product + 30% service + 25% delivery',
      F18b: 'Late rate = late deliveries ÷ all deliveries',
      F21: 'Average order value = net sales ÷ orders',
      F21b: 'Units per order = units ÷ orders',
      F22a: 'Repurchase rate = orders by buyers of the last 28 days ÷ orders',
      F34a: 'Refund rate = refunds ÷ net sales',
      F47b: 'Tickets on time = solved within their limit ÷ all tickets',
      F48c: 'Answered in 60 s = chats answered within 60 seconds ÷ all chats',
      F51a: 'Profit = contribution − fixed costs, fines and interest',
      F51c: 'Gross margin = (net sales − refunds − cost of goods) ÷ (net sales − refunds)',
    },
  },
  zh: {
    formula: (id: string) => `公式${id}`,
    plain: {
      F4: '转化率 = 订单数 ÷ 访问次数',
      F9d: '推广费比 = 推广费 ÷ 净销售额',
      F13: '满意度 = 商品×45% + 服务×30% + 物流×25%',
      F18b: '晚到率 = 晚到订单 ÷ 送达订单',
      F21: '客单价 = 净销售额 ÷ 订单数',
      F21b: '连带件数 = 件数 ÷ 订单数',
      F22a: '复购率 = 近28天买过的顾客下的订单 ÷ 全部订单',
      F34a: '退款率 = 退款额 ÷ 净销售额',
      F47b: '工单及时率 = 时限内解决的工单 ÷ 全部工单',
      F48c: '60秒回复率 = 60秒内回复的咨询 ÷ 全部咨询',
      F51a: '利润 = 贡献利润 − 固定开支、罚款和利息',
      F51c: '毛利率 =（净销售额 − 退款 − 货本）÷（净销售额 − 退款）',
    },
  },
});
