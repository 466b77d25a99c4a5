import { area } from '../area.ts';

/** Words around every control of the back office. */
export const controls = area({
  en: {
    rule: 'Rule ',
    ruleTitle: (rule: string) => `Rule ${rule}: what this does, on the model card`,
    opensIn: (week: number) => `Opens in week ${week}`,
    areaOpensIn: (area: string, week: number) => `${area} opens in week ${week}`,
    areaClosedBody:
      'The guided season opens one thing at a time. Until then this runs at the usual settings; you can look at everything.',
    isNew: 'New',
  },
  zh: {
    rule: '规则',
    ruleTitle: (rule) => `规则${rule}：它起什么作用，见模型说明`,
    opensIn: (week) => `第${week}周开放`,
    areaOpensIn: (area, week) => `第${week}周开放“${area}”`,
    areaClosedBody: '引导赛季一次开放一项。开放之前按常规设置运行，页面可以先看。',
    isNew: '新',
  },
});
