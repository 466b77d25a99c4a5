import { area } from '../area.ts';

/** What is wrong, why, and what to do, by problem code. Each takes value, minimum and maximum, written out. */
export const problems = area({
  en: {
    'plan/not-an-object': () => 'This is not a plan.',
    'plan/unknown-lever': () => 'The plan changes something that this shop does not have.',
    'plan/unknown-product': () => 'The shop does not carry this product.',
    'plan/not-a-number': () => 'Type a number.',
    'plan/not-whole': () => 'A whole number is needed here.',
    'plan/below-minimum': (_value: string, minimum: string) => `At least ${minimum}.`,
    'plan/above-maximum': (_value: string, _minimum: string, maximum: string) => `At most ${maximum}.`,
    'plan/not-allowed': () => 'This value cannot be chosen here.',
    'plan/shares-not-one': () => 'The three delivery shares have to add up to 100%.',
    'plan/no-days': () => 'Choose at least one day.',
    'plan/no-products': () => 'Choose at least one product.',
    'plan/coupon-minimum-too-low': (_value: string, minimum: string) =>
      `The minimum spend has to be at least ${minimum}, 1.5 times the coupon.`,
    'plan/discount-too-deep': (_value: string, _minimum: string, maximum: string) =>
      `At most ${maximum} off: 40% of the threshold.`,
    'plan/locked': (week: string) => `This opens in week ${week} of the guided season.`,
    'plan/beyond-credit': (value: string, _minimum: string, maximum: string) =>
      `The order needs ${value}; cash and credit reach ${maximum}. Order less.`,
    'file/too-large': () => 'The file is larger than 2 MB. Our files are much smaller: is it the right one?',
    'file/not-json': () => 'This is not one of our files: it does not contain readable data.',
    'file/too-deep': () => 'The file is built in a way that ours never are.',
    'file/other-format': () => 'This is another kind of file. Shops end in .shop.json.',
    'file/newer-version': () =>
      'The file was written by a newer version. Reload this page to update, then open it again.',
    'file/wrong-shape': () => 'The file is damaged: a part of it is missing or does not belong there.',
    'file/altered': () =>
      'The file was changed after it was saved: its weeks no longer follow from its decisions. Choose the original file.',
    'file/unknown-scenario': () => 'The file is about a shop that this site does not have.',
    'assignment/no-link': () =>
      'There is no assignment in this text. Paste the whole link that your teacher sent.',
    'assignment/cut-off': () => 'This link lost its end. Ask for it again, or paste it whole.',
    'assignment/damaged': () =>
      'This link was changed on its way: it no longer adds up. Ask for it again, or for the file.',
    'assignment/newer-version': () =>
      'This assignment was made with a newer version. Reload the page to update, then open it again.',
    'assignment/wrong-shape': () => 'This assignment is damaged: a part is missing or does not belong there.',
    'assignment/unknown-shop': () =>
      'This assignment is about a shop that this site does not have. Ask your teacher which site it was made on.',
    'assignment/other-edition': () =>
      'The shop has changed since this assignment was made, so results would not compare. Ask your teacher for a new link.',
    'assignment/wrong-class': () =>
      'This is not the class code of the assignment. Check it with your teacher; capitals and spaces do not matter.',
    'assignment/no-name': () => 'Fill in your name and your student number.',
    'scenario/wrong-shape': () => 'The shop’s description has a missing or unknown field.',
    'scenario/out-of-range': () => 'The shop’s description has a value outside its range.',
    'scenario/other-format': () => 'This is another kind of file, not the description of a shop.',
    'scenario/too-large': () => 'The shop’s description is far longer than any shop needs.',
    'scenario/not-calibrated': () =>
      'This shop has not been calibrated yet: its author runs “calibrate” once the rest is right.',
    'scenario/other-rules': () =>
      'This shop was calibrated under other rules than those of this site. Its author calibrates it anew.',
    'scenario/off-target': () =>
      'This shop does not reach its own aims in a reference week. Its author calibrates it anew or changes the aims.',
    'scenario/not-playable': () => 'A first week of this shop yields no figures, so it cannot be played.',
    'storage/blocked': () =>
      'This browser gives the page no storage. The shop lives until the page is closed: download it before you leave.',
    'storage/quota': () =>
      'The browser’s storage is full, and nothing was written. Free some space or download your save.',
    'storage/frozen': () => 'Another tab has updated the storage. Reload this page to go on.',
    'storage/newer-writer': () =>
      'A newer version of the site wrote here. Reload this page to go on; until then it can only be read.',
    'storage/conflict': () => 'Another tab has played this shop on. Open it again to see the newest week.',
    'storage/read-only': () => 'Another tab has this shop open.',
    'storage/not-found': () => 'There is no saved shop of that name in this browser.',
    'storage/evicted': () => 'The browser has cleared this shop by itself. A downloaded file brings it back.',
    'storage/unreadable': () => 'The saved shop is damaged: its weeks can be looked at, but not played on.',
    'storage/other-rules': () =>
      'This shop was played under other rules. It can be downloaded, but not played on here.',
    'storage/failed': () => 'The browser did not keep the change, and nothing was written. Try again.',
    'worker/failed': () => 'The calculation stopped. Your plan is kept; try again.',
    'worker/timeout': () => 'The calculation took too long. Your plan is kept; try again.',
    unknown: () => 'Something went wrong. Nothing was changed.',
  },
  zh: {
    'plan/not-an-object': () => '这不是一份方案。',
    'plan/unknown-lever': () => '方案里有这家店没有的项目。',
    'plan/unknown-product': () => '店里没有这款商品。',
    'plan/not-a-number': () => '请输入数字。',
    'plan/not-whole': () => '这里要填整数。',
    'plan/below-minimum': (_value: string, minimum: string) => `不能低于${minimum}。`,
    'plan/above-maximum': (_value: string, _minimum: string, maximum: string) => `不能高于${maximum}。`,
    'plan/not-allowed': () => '这里不能选这个值。',
    'plan/shares-not-one': () => '三种配送占比要加起来等于100%。',
    'plan/no-days': () => '至少选一天。',
    'plan/no-products': () => '至少选一款商品。',
    'plan/coupon-minimum-too-low': (_value: string, minimum: string) =>
      `使用门槛至少${minimum}，也就是券面额的1.5倍。`,
    'plan/discount-too-deep': (_value: string, _minimum: string, maximum: string) =>
      `最多减${maximum}，也就是门槛的40%。`,
    'plan/locked': (week: string) => `引导赛季第${week}周才开放这一项。`,
    'plan/beyond-credit': (value: string, _minimum: string, maximum: string) =>
      `这批货要付${value}，现金加额度只有${maximum}，请少订一些。`,
    'file/too-large': () => '文件超过2 MB。我们的文件要小得多，是不是选错了？',
    'file/not-json': () => '这不是我们的文件：里面没有可读的数据。',
    'file/too-deep': () => '文件结构不对，不是我们导出的。',
    'file/other-format': () => '这是别的类型的文件。店铺文件以.shop.json结尾。',
    'file/newer-version': () => '文件由更新的版本导出。请刷新页面升级，再打开一次。',
    'file/wrong-shape': () => '文件已损坏：缺了内容，或者多了不该有的内容。',
    'file/altered': () => '文件保存后被改动过：各周的结果和当时的决策对不上。请换成原来的文件。',
    'file/unknown-scenario': () => '文件里的店铺，本站没有。',
    'assignment/no-link': () => '这段文字里没有作业。请把老师发的链接整条贴进来。',
    'assignment/cut-off': () => '链接少了后半截。请再要一次，或者整条复制。',
    'assignment/damaged': () => '链接在转发中被改动了，校验对不上。请重新要一次，或者要作业文件。',
    'assignment/newer-version': () => '这份作业是用更新的版本做的。刷新页面更新后再打开。',
    'assignment/wrong-shape': () => '作业内容损坏：缺了一部分，或者多了不该有的内容。',
    'assignment/unknown-shop': () => '作业用的店这个网站没有。请问老师是在哪个网站上布置的。',
    'assignment/other-edition': () => '布置作业之后这家店改过版，成绩没法比较。请向老师要新的链接。',
    'assignment/wrong-class': () => '班级代码不对。请和老师核对，大小写和空格都不要紧。',
    'assignment/no-name': () => '请填写姓名和学号。',
    'scenario/wrong-shape': () => '店铺设定缺少字段，或有不认识的字段。',
    'scenario/out-of-range': () => '店铺设定里有超出范围的值。',
    'scenario/other-format': () => '这是别的类型的文件，不是店铺设定。',
    'scenario/too-large': () => '店铺设定太长，一家店用不了这么多内容。',
    'scenario/not-calibrated': () => '这家店还没有校准：设定写好之后，要请作者先校准。',
    'scenario/other-rules': () => '这家店是按另一版规则校准的，请作者在本站的规则下重新校准。',
    'scenario/off-target': () =>
      '按基准方案经营一周，达不到这家店自己定的目标。请作者重新校准，或者修改目标。',
    'scenario/not-playable': () => '试着经营第一周，算不出数字，这家店没法开。',
    'storage/blocked': () => '浏览器不给这个页面存储空间。关掉页面，店就没了，离开前请先下载。',
    'storage/quota': () => '浏览器存储已满，这次什么都没写入。请腾出空间，或者下载存档。',
    'storage/frozen': () => '另一个标签页升级了存储。请刷新页面再继续。',
    'storage/newer-writer': () => '更新版本的网站写过这里的数据。请刷新页面，在此之前只能查看。',
    'storage/conflict': () => '另一个标签页已经往下经营了。重新打开，看最新一周。',
    'storage/read-only': () => '这家店正在另一个标签页里打开。',
    'storage/not-found': () => '这个浏览器里没有这份存档。',
    'storage/evicted': () => '浏览器自己清掉了这家店。有下载的文件就能恢复。',
    'storage/unreadable': () => '存档已损坏：各周还能看，但不能继续经营。',
    'storage/other-rules': () => '这家店用的是另一版规则，可以下载，不能在这里继续经营。',
    'storage/failed': () => '浏览器没有存下这次改动，什么都没写入。请重试。',
    'worker/failed': () => '计算中断了。方案还在，请重试。',
    'worker/timeout': () => '计算超时了。方案还在，请重试。',
    unknown: () => '出了点问题，什么都没有改动。',
  },
});
