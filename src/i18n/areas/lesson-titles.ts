import { area } from '../area.ts';

/** Titles of the planned lessons by module, in order; a lesson that exists brings its own. */
export const lessonTitles = area({
  en: {
    m1: 'What e-commerce is|How it grew in China|Business models|Trends and opportunities|The whole business chain|Refined operation',
    m2: 'Four ways to position a shop|A plan in seven elements|Strengths, rivals, opportunities, threats|Comparing competitors with numbers|Choosing a platform|Papers and opening',
    m3: 'Inside the platform: six layers|Architecture and technology|Registration and verification|Roles and permissions|Functions and releases|Interface principles|Measuring experience and speed',
    m4: 'Categories and attributes|The product record|Titles and keywords|Pictures and the detail page|Price ladder and anchor|Price and elasticity',
    m5: 'On shelf, off shelf, ledger|Reorder point and safety stock|Forecast and purchase plan|Turnover and dead stock|Suppliers',
    m6: 'From cart to payment|Order states and exceptions|Order metrics|Payment security|Fake orders and bonus abuse|Disputes and supplier fraud|Advertising law and privacy',
    m7: 'Delivery modes|Network and warehouses|Timeliness and tracking|Managing carriers|Logistics cost|The improvement loop',
    m8: 'A fast first answer|Seven communication skills|Tickets, priority and time limits|Returns, freight insurance, refunds|From feedback to fix|Measuring satisfaction',
    m9: 'Choosing channels|Search optimisation|Paid search and feed ads|Social platforms and creators|E-mail, affiliates, joint offers|Attribution and budget',
    m10: 'Planning and making content|Distribution and calendar|Live selling|Content metrics|Interaction and community',
    m11: 'Kinds of promotion|A campaign in six steps|What a coupon costs|Membership tiers|The points economy|Members’ rights and complaints|Keeping customers',
    m12: 'Collecting and cleaning data|Persona and segmentation|RFM and clusters|Behaviour, path, funnel|Recommendation and mining|Growth models',
    m13: 'The indicator system|Reading sales|Raising conversion|A/B testing|Alerts and decision support|Auditing a report',
    m14: 'Team and collaboration|Training and career|Performance and incentives|Scoring problems|Comparing solutions|Writing the weekly report|Planning the next week',
  },
  zh: {
    m1: '什么是电子商务|电商在中国怎么长大|几种生意模式|趋势和机会|一条完整的生意链|精细化运营',
    m2: '四种定位方法|七项内容的计划|强项、对手、机会和威胁|用数字比对手|选平台|资质和开店',
    m3: '平台里面的六层|架构和选型|注册和验证|角色和权限|功能和迭代|界面原则|体验和速度怎么量',
    m4: '类目和属性|商品资料|标题和关键词|图片和详情页|价格梯度和锚点|售价与弹性',
    m5: '上下架和台账|补货点与安全库存|预测和采购计划|周转和滞销|供应商',
    m6: '从购物车到付款|订单状态和异常|订单指标|支付安全|刷单和薅羊毛|纠纷和供应商欺诈|广告法和隐私',
    m7: '配送模式|网络和仓库|时效和查件|管快递|物流成本|改进循环',
    m8: '第一句回得快|七种沟通技巧|工单、优先级和时限|退货、运费险和退款|从反馈到改进|满意度怎么量',
    m9: '选渠道|搜索优化|付费搜索和信息流|社交平台和达人|邮件、淘客和合作|归因和预算',
    m10: '选题和制作|分发和日历|直播带货|内容指标|互动和社区',
    m11: '促销的种类|六步做活动|一张券的代价|会员等级|积分怎么算|会员权益和投诉|把顾客留住',
    m12: '采集和清洗数据|画像和细分|顾客分层和聚类|行为、路径、漏斗|推荐和挖掘|增长模型',
    m13: '指标体系|读懂销售|提转化|对照试验|预警和决策支持|审一份报告',
    m14: '团队和协作|培训和晋升|绩效和激励|给问题打分|比方案|写周报|做下周计划',
  },
});
