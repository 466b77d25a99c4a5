/** Apps that show pages in a browser of their own, which may forget a shop and saves no files. */
const APPS = [
  ['wechat', /MicroMessenger/i],
  ['dingtalk', /DingTalk/i],
  ['feishu', /Lark|Feishu/i],
  ['weibo', /Weibo/i],
  ['alipay', /AlipayClient/i],
  // QQ's own browser calls itself MQQBrowser and is an ordinary one.
  ['qq', /\bQQ\/\d/],
] as const;
export type InApp = (typeof APPS)[number][0];

/** The app whose browser this is; undefined for an ordinary browser. */
export function inAppOf(userAgent: string): InApp | undefined {
  return APPS.find(([, sign]) => sign.test(userAgent))?.[0];
}
