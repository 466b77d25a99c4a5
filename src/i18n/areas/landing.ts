import { area } from '../area.ts';

/** The landing page. */
export const landing = area({
  en: {
    title: 'Run an online shop for twelve weeks',
    description:
      'A free course and simulator for running an online shop, in English and Chinese. Decide, bet, run the week, and see what each decision earned.',
    heading: 'Run an online shop for twelve weeks. See what each decision earned.',
    lede: 'Take over a clothing shop: set prices, stock, promotions and ads, bet on the result, and run the week. Then replay it with one decision changed.',
    start: 'Open a practice shop',
    continueShop: (week: number | string, shop: string) => `Continue week ${week} of ${shop}`,
    orNew: 'Open another shop',
    promise: 'Nothing to install. Your work stays in this browser until you export it.',
    demo: {
      title: 'Try one decision: the price of a T-shirt',
      price: 'Price',
      name: (price: string, units: string, profit: string) =>
        `Operating profit of one week at prices of a T-shirt. At ${price} it sells ${units} and the shop earns ${profit}.`,
      sells: 'sells',
      earns: 'the week earns',
      best: 'best',
      you: 'you',
      note: 'Same week, same customers, same luck: only this price changes.',
      exact:
        'Every point is a whole week, run by the shop’s own model, averaged over twelve draws of luck; the line smooths the chance that is left.',
      done: (points: number) => `${points * 12} weeks have just been replayed in this browser.`,
      table: 'Show as table',
      running: 'Running weeks…',
      failed: 'The model could not start in this browser. The curve shows the weeks run in advance.',
      better: (amount: string) => `${amount} below the best price on this curve`,
      top: 'As good as the best price on this curve. Near the top it is flat: stop tuning and look elsewhere.',
      tableCaption: 'Price, units sold and profit of the week',
      columns: { price: 'Price', units: 'Units sold', profit: 'Profit of the week' },
    },
    rows: {
      heading: 'What you do here',
      learn: {
        title: 'Learn by deciding',
        body: 'Lessons of a few minutes open with a decision, and answer it with a replay of the same week.',
        link: 'See the course',
      },
      play: {
        title: 'Run a shop, week after week',
        body: 'Stage your plan, see the forecast from your own figures, bet, run. The debrief takes the week apart to the yuan.',
        link: 'Open a practice shop',
      },
      report: {
        title: 'Hand in a report that proves its numbers',
        body: 'A report carries the decisions. Whoever receives it can replay the weeks, and every figure has to match.',
        link: 'Check a report',
      },
    },
    teachers: {
      heading: 'For teachers',
      body: 'No accounts and no server. Set a task, drop the files that come back, and see whether their figures follow from their decisions; then grade, discuss the class’s decisions, and hand feedback back.',
      link: 'Check a report',
      room: 'Open the instructor’s room',
    },
  },
  zh: {
    title: '经营一家网店，十二周',
    description: '免费的网店经营课程与模拟器，中英双语。做决定、押结果、跑一周，看看每个决定赚了多少。',
    heading: '经营一家网店，十二周。每个决定赚了多少，都算给你看。',
    lede: '接手一家服饰店：定价、备货、做促销、投推广，先押一个结果，再运行这一周。然后只改一个决定，把同一周重放一遍。',
    start: '开一家练习店',
    continueShop: (week: number | string, shop: string) => `继续${shop}的第${week}周`,
    orNew: '另开一家店',
    promise: '无需安装。数据只存在这台设备的浏览器里，导出才会离开。',
    demo: {
      title: '先试一个决定：T恤定多少钱',
      price: '售价',
      name: (price: string, units: string, profit: string) =>
        `T恤不同售价下，同一周的经营利润。定${price}时卖出${units}，这一周赚${profit}。`,
      sells: '卖出',
      earns: '本周利润',
      best: '最优',
      you: '你',
      note: '同一周、同一批顾客、同样的运气，只改这一个价格。',
      exact: '曲线上每个点都是用店铺模型完整跑出的一周，取十二种运气的平均，再抹去剩下的偶然波动。',
      done: (points: number) => `刚刚在这个浏览器里重放了${points * 12}周。`,
      table: '显示为表格',
      running: '正在重放……',
      failed: '模型没能在这个浏览器里启动。曲线是事先跑好的。',
      better: (amount: string) => `比曲线上的最优价少赚${amount}`,
      top: '和曲线上的最优价差不多。顶部很平，别再抠这个价了，看看别处。',
      tableCaption: '售价、销量与本周利润',
      columns: { price: '售价', units: '销量', profit: '本周利润' },
    },
    rows: {
      heading: '在这里做什么',
      learn: {
        title: '先做决定，再学道理',
        body: '每课几分钟，从一个决定开始，再把同一周重放一遍，给出答案。',
        link: '看课程',
      },
      play: {
        title: '一周一周经营下去',
        body: '定好方案，看从你自己的数据得出的预测，押一个数，运行。复盘把这一周拆到每一块钱。',
        link: '开一家练习店',
      },
      report: {
        title: '交一份数字经得起核验的周报',
        body: '周报里带着你的决定。谁拿到都能把这几周重放一遍，每个数字都要对得上。',
        link: '核验周报',
      },
    },
    teachers: {
      heading: '给老师',
      body: '不用账号，也没有服务器。布置任务，把收到的文件拖进来，就知道数字是不是由决定算出来的；接着评分、讲评全班的决策、返还反馈。',
      link: '核验周报',
      room: '打开教师工作台',
    },
  },
});
