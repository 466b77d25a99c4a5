import { area } from '../area.ts';

/** The page that a learning platform opens, and what packaged pages say about the platform. */
export const lms = area({
  en: {
    language: 'Language',
    title: 'Shopkeeper in your learning platform',
    lede: 'The course opens in a window of its own. Keep this page open meanwhile: it hands your results to the platform.',
    open: 'Open the course',
    resume: 'Go on with your shop',
    shop: 'Open the shop',
    here: 'Open it on this page',
    blocked: 'The browser kept the window from opening. The course can be shown on this page instead.',
    frame: 'The course',
    leave: 'Save and leave',
    left: 'Everything is handed in. You can close this page.',
    leftUnsure:
      'The platform did not confirm the end of the session. Check your result there before you close this page.',
    alone:
      'No learning platform opened this page, so nothing is reported. The course works all the same; hand in the files of your reports.',
    viewing: 'The platform shows the course for viewing only: nothing is reported.',
    standing: 'What the platform knows',
    learner: 'Learner',
    noLearner: 'not named',
    status: 'Status',
    statuses: {
      incomplete: 'in progress',
      completed: 'completed',
      passed: 'passed',
      failed: 'below the pass mark',
    },
    mark: 'Mark so far',
    markOf: (mark: string) => `${mark} of 100`,
    noMark: 'none yet',
    passMark: (mark: string) => `${mark} is the pass mark`,
    weeks: 'Weeks played',
    weeksOf: (played: string, weeks: string) => `${played} of ${weeks}`,
    lessons: 'Lessons done',
    lessonsOf: (done: string, all: string) => `${done} of ${all}`,
    confirmed: 'Confirmed by the platform',
    never: 'not yet',
    unkept:
      'The platform has not confirmed the last result. It is tried again with the next one; until then keep the file of your shop.',
    tooLong:
      'Your season is longer than the platform can keep. Your mark is handed in, but to go on in another browser you need the file: Saved shops, then Download.',
    markHelp:
      'The mark is the mean of the weeks so far. It measures decisions in this model, not everything you have learned.',
    strip: {
      unlinked:
        'Not connected to the learning platform: results from here are not reported. Open the course again from the platform; until then, keep the file of your shop (Saved shops, then Download).',
      unkept:
        'The learning platform has not confirmed your last result. Keep the file of your shop (Saved shops, then Download).',
      tooLong:
        'Your mark is reported. Your season is longer than the platform can keep: to go on in another browser, download its file under Saved shops.',
      notBack:
        'The platform knows a season of yours that could not be brought back here. Import its file under Saved shops.',
    },
  },
  zh: {
    language: '语言',
    title: '在学习平台里学掌柜',
    lede: '课程会在新窗口打开。期间请别关这个页面：成绩由它交给平台。',
    open: '打开课程',
    resume: '接着经营店铺',
    shop: '打开店铺',
    here: '就在这个页面打开',
    blocked: '浏览器拦下了新窗口。可以直接在这个页面里学。',
    frame: '课程',
    leave: '保存并退出',
    left: '都已交给平台，可以关掉这个页面了。',
    leftUnsure: '平台没有确认这次学习已结束。关掉之前，先去平台看看成绩在不在。',
    alone: '这个页面不是从学习平台打开的，成绩不会上报。课程照常可用，周报请交文件。',
    viewing: '平台只让浏览，不记成绩。',
    standing: '平台上的记录',
    learner: '学员',
    noLearner: '平台没有给出',
    status: '状态',
    statuses: { incomplete: '进行中', completed: '已完成', passed: '已通过', failed: '未到及格线' },
    mark: '目前成绩',
    markOf: (mark) => `${mark}分（满分100）`,
    noMark: '还没有',
    passMark: (mark) => `${mark}分及格`,
    weeks: '已经营周数',
    weeksOf: (played, weeks) => `${played}周，共${weeks}周`,
    lessons: '已学完课数',
    lessonsOf: (done, all) => `${done}课，共${all}课`,
    confirmed: '平台确认时间',
    never: '还没有',
    unkept: '最近一次成绩平台没有确认，下次会再交一遍。在那之前，请留好店铺文件。',
    tooLong:
      '这一季的记录超过了平台能存的长度。成绩已经交上去了，但要换浏览器接着玩，得用文件：到“存档”里下载。',
    markHelp: '成绩是已经营各周得分的平均，衡量的是在这个模型里做的决策，不代表学到的全部。',
    strip: {
      unlinked:
        '没有连上学习平台，这里的成绩不会上报。请从平台重新打开课程；在那之前，到“存档”里下载店铺文件留底。',
      unkept: '学习平台没有确认最近一次成绩。请到“存档”里下载店铺文件留底。',
      tooLong: '成绩已上报。这一季超过了平台能存的长度：要换浏览器接着玩，请到“存档”里下载文件。',
      notBack: '平台记着你的一季经营，但在这里恢复不了。请到“存档”里导入它的文件。',
    },
  },
});
