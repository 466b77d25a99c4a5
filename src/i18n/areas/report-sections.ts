import { area } from '../area.ts';

/** The seven parts of the weekly report, three sections each: titles, and the question that a section answers. */
export const reportSections = area({
  en: {
    part: (number: number, title: string) => `${number} ${title}`,
    section: (part: number, section: number, title: string) => `${part}.${section} ${title}`,
    parts: {
      overview: 'Overview of the week',
      platform: 'Platform practice',
      promotion: 'Promotion strategy',
      service: 'Customer service and relations',
      data: 'Data and optimisation',
      reflection: 'Reflection and improvement',
      outlook: 'Summary and outlook',
    },
    sections: {
      overview: { 1: 'Learning goals', 2: 'Hours and progress', 3: 'Core knowledge' },
      platform: { 1: 'Exploring functions', 2: 'Transactions, from order to delivery', 3: 'User behaviour' },
      promotion: { 1: 'Choice of channels', 2: 'Content and offers', 3: 'Monitoring and optimisation' },
      service: { 1: 'After-sales', 2: 'Communication', 3: 'Feedback' },
      data: { 1: 'Reading the sales', 2: 'Conversion plan', 3: 'Competitors' },
      reflection: { 1: 'Challenges', 2: 'Options', 3: 'Plan for next week' },
      outlook: { 1: 'Outcomes', 2: 'Industry trends', 3: 'Personal path' },
    },
    prompts: {
      overview: {
        1: 'What did you want to learn or find out this week? One goal you can check.',
        2: 'How long did you work, on what, and how far did you get against the plan?',
        3: 'Which two or three ideas did you use? Explain each in a sentence of your own.',
      },
      platform: {
        1: 'Which screens and settings did you try for the first time, and what did each change?',
        2: 'Follow the orders: paid, shipped, delivered, returned. Where did they wait, and why?',
        3: 'Visits, product views, carts, orders: at which step do most people leave? What would prove your reason wrong?',
      },
      promotion: {
        1: 'Why these channels and these budgets? Which yuan brought the fewest orders?',
        2: 'What did you offer, to whom, on which days? Who would have bought anyway?',
        3: 'Overview, analysis, action, effect: what did you change during the season, and what came of it?',
      },
      service: {
        1: 'Returns and refunds: which products, which causes, and what did you change?',
        2: 'How fast were buyers answered, and what did slow answers cost?',
        3: 'What do tickets, ratings and the satisfaction index say together?',
      },
      data: {
        1: 'Which figure moved most, and which line of the bridge explains it? Quote the number.',
        2: 'Three lines: what you will change, from which rate to which, and how you will know.',
        3: 'How did rival prices move, and did you answer? Was that right?',
      },
      reflection: {
        1: 'What lies behind the problems above: technology or market? Name the cause, not the sign again.',
        2: 'For the worst two: which options did you have, and what speaks against your favourite?',
        3: 'Goal, action, expected number, and how you will check it. What would have to be true for this week to be luck?',
      },
      outlook: {
        1: 'What can you do now that you could not do last week?',
        2: 'What in this week resembles what you read about the trade? Give the source.',
        3: 'Which skill comes next, and where will you practise it?',
      },
    },
  },
  zh: {
    part: (number: number, title: string) => `${'一二三四五六七'.charAt(number - 1)}、${title}`,
    section: (part: number, section: number, title: string) => `${part}.${section} ${title}`,
    parts: {
      overview: '本周学习概况',
      platform: '平台操作实践',
      promotion: '网络营销推广策略',
      service: '客户服务与关系维护',
      data: '数据分析与运营优化',
      reflection: '问题反思与改进方向',
      outlook: '总结与展望',
    },
    sections: {
      overview: { 1: '学习目标概述', 2: '学习时长与进度', 3: '核心知识点梳理' },
      platform: { 1: '平台功能探索', 2: '交易流程模拟', 3: '用户行为分析' },
      promotion: { 1: '推广渠道选择', 2: '内容创作与发布', 3: '数据监测与优化' },
      service: { 1: '售后服务流程', 2: '客户沟通技巧', 3: '用户反馈处理' },
      data: { 1: '销售数据解读', 2: '转化率提升方案', 3: '竞品对比分析' },
      reflection: { 1: '实践中的挑战', 2: '解决方案探讨', 3: '下周学习计划' },
      outlook: { 1: '学习成果提炼', 2: '行业趋势洞察', 3: '个人能力提升路径' },
    },
    prompts: {
      overview: {
        1: '这周想学会什么、弄清什么？写一个能检验的目标。',
        2: '花了多少时间、花在哪里，和计划相比走到哪一步？',
        3: '用到了哪两三个知识点？每个用自己的话写一句。',
      },
      platform: {
        1: '第一次用了哪些功能和设置？各自改变了什么？',
        2: '跟着订单走一遍：付款、发货、签收、退货。在哪一步等得最久，为什么？',
        3: '进店、浏览商品、加购、下单，哪一步流失最多？什么数据能推翻你的判断？',
      },
      promotion: {
        1: '为什么选这些渠道、这个预算？哪一块钱带来的订单最少？',
        2: '给谁、在哪几天、给了什么优惠？哪些人本来就会买？',
        3: '概况、分析、动作、效果：你调整过什么，结果怎样？',
      },
      service: {
        1: '退货退款集中在哪些商品、哪些原因？你改了什么？',
        2: '回复有多快？回得慢让你少赚了多少？',
        3: '把工单、评分和满意度指数放在一起看，说明了什么？',
      },
      data: {
        1: '哪个数字变动最大？利润桥里哪一行能解释？写出数字。',
        2: '写三行：改什么、从多少提到多少、怎么验证。',
        3: '竞品价格怎么变？你跟了没有，跟得对不对？',
      },
      reflection: {
        1: '上面这些问题，根子在技术上还是在市场上？写原因，不重复迹象。',
        2: '最严重的两个问题有哪些办法？你看中的那个有什么不足？',
        3: '目标、动作、预期数字、怎么检验。什么情况成立，就说明这周只是运气？',
      },
      outlook: {
        1: '现在会做、上周还不会做的是什么？',
        2: '这周的哪个现象和行业里读到的相似？写明出处。',
        3: '下一个要练的能力是什么，在哪里练？',
      },
    },
  },
});
