import { area } from '../area.ts';

/** The families of desk cases. */
export const deskFamilies = area({
  en: {
    refund: 'Refund',
    ticket: 'Tickets',
    suspicious: 'Suspicious order',
    claim: 'Advertising claim',
    dispute: 'Dispute',
    privacy: 'Privacy',
    supplier: 'Supplier',
  },
  zh: {
    refund: '退款',
    ticket: '工单',
    suspicious: '可疑订单',
    claim: '广告合规',
    dispute: '纠纷',
    privacy: '隐私',
    supplier: '供应商',
  },
});

/** The frame around a case; the words of the cases themselves are in the folder of the same name. */
export const desk = area({
  en: {
    title: 'Desk',
    lede: 'Last week’s events that ask for a ruling. Answer them with this week’s plan; each has one best answer, an explanation and an effect on the shop.',
    none: 'No cases this week.',
    answerWithin: (time: string) => `Answer within ${time}`,
    answered: (given: string, all: string) => `${given} of ${all} answered`,
    choose: 'Your ruling',
    best: 'Best answer',
    partly: 'Right in part',
    wrong: 'Not right',
    unanswered: 'Not answered',
    why: 'Why',
    effects: 'What it does',
    ledger: (amount: string) => `Account ${amount}`,
    stock: (product: string, units: string) => `Stock of ${product} ${units}`,
    satisfaction: (points: string) => `Service satisfaction ${points}`,
    tickets: (count: string) => `Tickets next week ${count}`,
    risk: (amount: string) => `Expected fines and claims ${amount}`,
    noEffect: 'No effect on the shop',
    score: 'Desk score',
  },
  zh: {
    title: '工作台',
    lede: '上周发生、等你裁定的事，随本周计划一起答复。每件有一个最佳处理、一段解释，也会影响店铺。',
    none: '本周没有待处理事项。',
    answerWithin: (time: string) => `${time}内答复`,
    answered: (given: string, all: string) => `已答复${given}件，共${all}件`,
    choose: '你的处理',
    best: '最佳处理',
    partly: '部分正确',
    wrong: '不对',
    unanswered: '未答复',
    why: '理由',
    effects: '对店铺的影响',
    ledger: (amount: string) => `账上${amount}`,
    stock: (product: string, units: string) => `${product}库存${units}`,
    satisfaction: (points: string) => `服务满意度${points}`,
    tickets: (count: string) => `下周工单${count}`,
    risk: (amount: string) => `预期罚款和赔付${amount}`,
    noEffect: '对店铺没有影响',
    score: '工作台得分',
  },
});
