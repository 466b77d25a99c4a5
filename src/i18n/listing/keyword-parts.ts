import type { Locale } from '../locale.ts';

/** Words that titles of a product are made of, in one language. */
export interface KeywordParts {
  /** Names a buyer may call it. */
  readonly nouns: readonly string[];
  readonly attributes: readonly string[];
  /** Uses, seasons and people. */
  readonly scenes: readonly string[];
}

/** Per product: nouns | attributes | scenes, each separated by commas. */
const ENGLISH: Readonly<Record<string, string>> = {
  tee: 't-shirt,short-sleeve top|cotton,loose-fit,heavyweight|for summer,for work,for students',
  hoodie: 'hoodie,sweatshirt|printed,fleece-lined,hooded|for autumn,for couples,for campus',
  jeans: 'jeans,denim trousers|straight-leg,high-waist,stretch|for autumn,for petite,for commuting',
  dress: 'dress,long dress|waisted,chiffon,floral|for holidays,for commuting,for autumn',
  shirt: 'shirt,long-sleeve shirt|non-iron,cotton,slim-fit|for the office,for interviews,for layering',
  cardigan: 'cardigan,knitwear|V-neck,soft-wool,button-up|for autumn,for the office,as outer layer',
  vest: 'down vest,padded vest|light,stand-collar,hooded|for winter,for layering,for the outdoors',
  joggers: 'joggers,sports trousers|tapered,quick-dry,drawstring|for running,for the gym,for autumn',
  socks: 'socks,gift box of socks|cotton,mid-calf,odour-control|for men,for students,as a gift',
  cap: 'baseball cap,peaked cap|embroidered,soft-top,wide-brim|against the sun,for couples,for travel',
  'phone-case': 'phone case,phone cover|transparent,shock-proof,soft-shell|for girls,for couples,for gaming',
  'screen-film':
    'tempered glass,screen film|full-screen,anti-spy,blue-light|two pieces,with fitting frame,for work',
  charger: 'fast charger,charging head|65 W,gallium-nitride,multi-port|for laptops,for travel,for phones',
  cable: 'data cable,charging cable|braided,fast-charge,two-metre|for the car,for tablets,for beds',
  'power-bank': 'power bank,portable charger|20 Ah,fast-charge,slim|for flights,for travel,for students',
  'power-wallet':
    'magnetic power bank,wireless power bank|magnetic,slim,card-sized|for phones,for commuting,for travel',
  earbuds:
    'wireless earbuds,earphones|noise-cancelling,long-life,in-ear|for running,for commuting,for gaming',
  'car-mount': 'car mount,phone holder|air-vent,magnetic,gravity|for navigation,for drivers,for big phones',
  'tablet-keyboard':
    'tablet keyboard,wireless keyboard|magnetic,touchpad,backlit|for office work,for students,for travel',
  'smart-band':
    'smart band,sports bracelet|heart-rate,waterproof,long-life|for running,for sleep,for parents',
  'laptop-stand':
    'laptop stand,notebook rack|aluminium,foldable,height-adjustable|for desks,for the office,for dorm rooms',
  blueberries:
    'blueberries,fresh berries|large-fruit,crisp-sweet,same-day|for children,for breakfast,for baking',
  avocado: 'avocado,alligator pear|ripe-to-eat,imported,creamy|for salads,for toast,for fitness meals',
  'veg-box':
    'vegetable box,fresh vegetables|organic,farm-picked,seasonal|for families,for a week,delivered home',
  'fruit-box': 'fruit gift box,fruit box|mixed,seasonal,premium-size|for visits,for festivals,for parents',
  milk: 'fresh milk,whole milk|pasteurised,chilled,high-protein|for breakfast,for children,for coffee',
  yoghurt:
    'yoghurt,plain yoghurt|no-added-sugar,live-culture,thick|for breakfast,for children,for fitness meals',
  eggs: 'farm eggs,fresh eggs|free-range,grain-fed,antibiotic-free|for families,for children,thirty pieces',
  salmon: 'salmon,salmon fillet|chilled,thick-cut,boneless|for sashimi,for frying,for children',
  steak: 'steak,steak set|frozen,grain-fed,whole-cut|for the family,for date nights,with sauce',
  nuts: 'nuts,nut gift box|mixed,lightly-salted,daily-pack|for visits,for festivals,for the office',
  rice: 'rice,Wuchang rice|new-crop,fragrant,vacuum-packed|five kilos,for families,for congee',
  'olive-oil':
    'olive oil,virgin olive oil|cold-pressed,imported,extra-virgin|for salads,for frying,as a gift',
};

const CHINESE: Readonly<Record<string, string>> = {
  tee: 'T恤,短袖|纯棉,宽松,重磅|夏季,通勤,学生',
  hoodie: '卫衣,连帽衫|印花,加绒,连帽|秋季,情侣,学院风',
  jeans: '牛仔裤,长裤|直筒,高腰,弹力|秋季,小个子,通勤',
  dress: '连衣裙,长裙|收腰,雪纺,碎花|度假,通勤,秋季',
  shirt: '衬衫,长袖衬衫|免烫,纯棉,修身|上班,面试,叠穿',
  cardigan: '针织开衫,针织衫|V领,软糯,单排扣|秋季,上班,外搭',
  vest: '羽绒马甲,马甲|轻薄,立领,连帽|冬季,叠穿,户外',
  joggers: '运动裤,卫裤|束脚,速干,抽绳|跑步,健身,秋季',
  socks: '袜子,袜子礼盒|纯棉,中筒,防臭|男士,学生,送礼',
  cap: '棒球帽,鸭舌帽|刺绣,软顶,大檐|防晒,情侣,出游',
  'phone-case': '手机壳,保护壳|透明,防摔,软壳|女生,情侣,游戏',
  'screen-film': '钢化膜,手机膜|全屏,防窥,抗蓝光|两片装,带贴膜器,办公',
  charger: '快充头,充电头|65W,氮化镓,多口|笔记本,出差,手机',
  cable: '数据线,充电线|编织,快充,2米|车载,平板,床头',
  'power-bank': '充电宝,移动电源|20Ah,快充,轻薄|可上飞机,出游,学生',
  'power-wallet': '磁吸充电宝,无线充电宝|磁吸,轻薄,卡片式|手机,通勤,出游',
  earbuds: '蓝牙耳机,无线耳机|降噪,长续航,入耳式|跑步,通勤,游戏',
  'car-mount': '车载支架,手机支架|出风口,磁吸,重力|导航,司机,大屏手机',
  'tablet-keyboard': '平板键盘,无线键盘|磁吸,触控板,背光|办公,学生,出差',
  'smart-band': '智能手环,运动手环|心率,防水,长续航|跑步,睡眠,送父母',
  'laptop-stand': '笔记本支架,电脑支架|铝合金,折叠,升降|桌面,办公,宿舍',
  blueberries: '蓝莓,新鲜蓝莓|大果,脆甜,当日采|宝宝,早餐,烘焙',
  avocado: '牛油果,鳄梨|即食,进口,软糯|沙拉,吐司,健身餐',
  'veg-box': '蔬菜箱,新鲜蔬菜|有机,农场直采,当季|家庭,一周份,宅配',
  'fruit-box': '水果礼盒,水果箱|混合,当季,大果|走亲访友,过节,送长辈',
  milk: '鲜牛奶,全脂牛奶|低温,冷藏,高蛋白|早餐,儿童,咖啡',
  yoghurt: '酸奶,原味酸奶|无添加糖,活菌,浓稠|早餐,儿童,健身餐',
  eggs: '土鸡蛋,鲜鸡蛋|散养,谷物喂养,无抗|家庭,宝宝,30枚',
  salmon: '三文鱼,三文鱼排|冰鲜,厚切,去骨|刺身,香煎,宝宝',
  steak: '牛排,牛排套餐|冷冻,谷饲,原切|家庭,约会,送酱包',
  nuts: '坚果,坚果礼盒|混合,淡盐,每日装|走亲访友,过节,办公室',
  rice: '大米,五常大米|新米,长粒香,真空|5kg,家庭,煮粥',
  'olive-oil': '橄榄油,初榨橄榄油|冷榨,进口,特级初榨|凉拌,炒菜,送礼',
};

const TABLES: Readonly<Record<Locale, Readonly<Record<string, string>>>> = { en: ENGLISH, zh: CHINESE };

/** The words of a product; a product of another shop has its name alone. */
export function keywordParts(skuId: string, name: string, locale: Locale): KeywordParts {
  const [nouns = [name], attributes = [], scenes = []] =
    TABLES[locale][skuId]?.split('|').map((part) => part.split(',')) ?? [];
  return { nouns, attributes, scenes };
}
