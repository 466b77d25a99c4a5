import { area } from '../area.ts';
import type { Locale } from '../locale.ts';

/** Why a wording of an advertisement is a breach; each is named and explained in `claims.reasons`. */
export const CLAIM_REASONS = [
  'absolute',
  'rank',
  'lowestPrice',
  'guarantee',
  'health',
  'state',
  'urgency',
] as const;
export type ClaimReason = (typeof CLAIM_REASONS)[number];

/** A wording that an advertisement may not contain. */
export interface ClaimTerm {
  /** As it is written; English is compared word by word, in any case. */
  readonly term: string;
  readonly reason: ClaimReason;
  /** What to say instead. */
  readonly suggestion: string;
  /** Harmless wordings that contain the term. */
  readonly except?: readonly string[];
}

/** Advertising claims: the reasons in words. The lists of terms stand below. */
export const claims = area({
  en: {
    reasons: {
      absolute: {
        name: 'Absolute term',
        text: 'Advertising law bans “best”, “highest”, “national level” and words that mean the same.',
      },
      rank: {
        name: 'Rank without proof',
        text: 'Being first or the only one is a fact to be proved, with the count, the source and the date.',
      },
      lowestPrice: {
        name: 'Price nobody compared',
        text: 'Price law: a comparison of prices has to be true and its basis named.',
      },
      guarantee: {
        name: 'Promise without limit',
        text: 'Consumer law: what an advertisement promises without limit is owed without limit.',
      },
      health: {
        name: 'Effect on health',
        text: 'Ordinary goods and food may not be said to prevent, treat or cure.',
      },
      state: {
        name: 'Name of the state',
        text: 'State organs, their people and their approval may not be used to advertise.',
      },
      urgency: {
        name: 'Urgency that is not true',
        text: 'A last chance that comes again, or stock that is not short, misleads about the offer.',
      },
    },
  },
  zh: {
    reasons: {
      absolute: {
        name: '绝对化用语',
        text: '广告法禁用“最佳”“最高级”“国家级”，意思一样的词也不行。',
      },
      rank: {
        name: '排名没有依据',
        text: '“第一”“唯一”是要举证的事实：怎么统计、谁统计、哪一天，缺一不可。',
      },
      lowestPrice: {
        name: '比价没有依据',
        text: '价格法要求：比价要真实，跟什么比要写明。',
      },
      guarantee: {
        name: '承诺不设限',
        text: '广告里不设限的承诺，按消费者权益保护法就得不设限地兑现。',
      },
      health: {
        name: '涉及疗效',
        text: '普通商品和食品不得宣称预防、治疗疾病。',
      },
      state: {
        name: '借用国家名义',
        text: '不得使用国家机关、机关工作人员的名义或形象做广告。',
      },
      urgency: {
        name: '虚假紧迫',
        text: '“最后一次”还有下一次，“仅剩几件”其实有货，都是误导。',
      },
    },
  },
});

type Row = readonly [reason: ClaimReason, suggestion: string, terms: string, except?: string];

/** One suggestion serves several terms; terms and exceptions are separated by bars. */
function rows(table: readonly Row[]): readonly ClaimTerm[] {
  return table.flatMap(([reason, suggestion, terms, except]) =>
    terms.split('|').map((term) => ({
      term,
      reason,
      suggestion,
      ...(except === undefined ? {} : { except: except.split('|') }),
    })),
  );
}

/** Terms in English. */
export const ENGLISH_CLAIM_TERMS: readonly ClaimTerm[] = rows([
  [
    'absolute',
    'Say what was measured, and where the figure is from',
    'best|the finest|the highest grade|top quality|ultimate|supreme|unbeatable|second to none|unrivalled|unrivaled|unmatched|world-class|world class|perfect',
    'best before|best regards|best wishes|best eaten|best with|best if|perfect for|perfect fit|perfect gift',
  ],
  [
    'absolute',
    'Name the test and its result',
    'safest|purest|strongest|softest|healthiest|freshest|most advanced|most comfortable|most effective|most popular',
  ],
  [
    'rank',
    'Name the list, the period and the place your product took',
    'number one|no. 1|no 1|#1|the first in|first in the world|first choice of the nation|the only one|one and only|the leading brand|market leader|best-selling|best selling|bestseller',
  ],
  [
    'lowestPrice',
    'Compare with your own price over a stated period',
    'lowest price|lowest prices|cheapest|cheapest anywhere|price floor|never cheaper|below cost|factory price',
  ],
  [
    'guarantee',
    'Say what you do when it fails, and within how many days',
    '100%|guaranteed|always works|never fails|never fades|never breaks|zero risk|risk-free|for life|forever|everyone loves|no side effects',
    '100% cotton|100% linen|100% wool|100% silk|100% polyester|100% juice|100% recycled|100%棉|100%纯棉|100%亚麻|100%羊毛|100%桑蚕丝|100%聚酯|100%果汁',
  ],
  [
    'health',
    'Describe material, taste or use; leave effects out',
    'cures|cure|heals|treats disease|prevents colds|improves circulation|boosts immunity|detox|burns fat|slimming|anti-cancer|lowers blood pressure|lowers blood sugar|relieves pain|anti-ageing|anti-aging',
  ],
  [
    'state',
    'Name the standard and the number of the test report',
    'national level|national-level|state-approved|state approved|government-approved|government approved|government recommended|supplied to the state|recommended by officials|inspection-free',
  ],
  [
    'urgency',
    'Write the date on which it ends, or the true number in stock',
    'last chance|only today|today only|last day|only a few left|only 3 left|while you still can|about to rise in price|never again',
  ],
]);

/** Terms in Chinese. */
export const CHINESE_CLAIM_TERMS: readonly ClaimTerm[] = rows([
  [
    'absolute',
    '改成实测数据，写明出处',
    '最佳|最好|最优|最高级|最顶级|最高档|最先进|最强|最安全|最有效|最舒适|最舒服|最新鲜|最健康|最受欢迎|最畅销|最划算|最正宗|最纯|最软|最轻薄|最好吃|最好用|最好看',
  ],
  [
    'absolute',
    '写清材质、工艺、等级标准',
    '顶级|极品|极致|至尊|王牌|巅峰|终极|完美|绝佳|绝无仅有|史无前例|前无古人|万能|无敌|无可比拟|无与伦比|世界级|殿堂级|宇宙级|完美无瑕',
    '不完美',
  ],
  [
    'rank',
    '写明榜单名称、统计时间和具体名次',
    '第一品牌|全国第一|全网第一|销量第一|排名第一|行业第一|世界第一|中国第一|质量第一名|第一名|首选|唯一|独一无二|仅此一家|销量冠军|领导品牌|领军品牌|遥遥领先|全网首发|冠军品牌',
    '唯一编码|唯一编号|唯一标识',
  ],
  [
    'rank',
    '写明第几、在哪个榜、哪段时间',
    '第一',
    '第一次|第一步|第一周|第一天|第一时间|第一件|第一单|第一批|第一季|第一章|第一款|第一条|第一页|第一层|第一眼|第一个',
  ],
  [
    'lowestPrice',
    '只跟本店自己某段时间的价格比，写明日期',
    '全网最低|最低价|史上最低|历史最低|价格最低|最便宜|地板价|底价|跳楼价|亏本价|出厂价|全网底价|绝无更低',
  ],
  [
    'guarantee',
    '写明不满意怎么处理、几天内处理',
    '百分之百|100%|绝对|保证有效|保证治好|永久|终身|永不|零风险|零缺陷|无副作用|人人都说好|包治|一定有效|万无一失',
    '绝对值|100%棉|100%纯棉|100%亚麻|100%羊毛|100%桑蚕丝|100%聚酯|100%果汁|100% cotton|100% linen|100% wool|100% silk|100% polyester|100% juice|100% recycled',
  ],
  [
    'health',
    '只写材质、口感、用法，不写功效',
    '治疗|治愈|根治|疗效|药效|防癌|抗癌|降血压|降血糖|降血脂|减肥|瘦身|燃脂|排毒|祛湿|消炎|杀菌|止痛|增强免疫力|提高免疫力|促进血液循环|预防感冒|抗衰老|壮阳|养颜|助眠',
  ],
  [
    'state',
    '写执行的标准号和检测报告编号',
    '国家级|国家免检|免检产品|质量免检|国家领导人|政府推荐|机关专供|机关特供|国宴特供|国宴|人民大会堂|驰名商标|官方推荐',
  ],
  [
    'urgency',
    '写真实的截止日期和真实的库存',
    '最后一天|最后一次|最后机会|仅限今天|仅剩|错过不再有|错过再等一年|再不抢就没了|马上涨价|随时涨价|最后几件|最后疯抢',
  ],
]);

/** The terms of a language. A shop’s text is checked against both lists. */
export function claimTerms(locale: Locale): readonly ClaimTerm[] {
  return locale === 'zh' ? CHINESE_CLAIM_TERMS : ENGLISH_CLAIM_TERMS;
}
