import { area } from '../area.ts';

/** The instructor’s guide: a page of its own, and the way there from the room. */
export const teachGuide = area({
  en: {
    title: 'Instructor’s guide: an assignment in ten minutes, grades that reward thinking',
    pageTitle: 'Instructor’s guide',
    description:
      'How to set an assignment, use the shop in class, grade reports, what a check proves and what not, sealed weeks, learning platforms, privacy.',
    lede: 'Everything about teaching with the shop on one page. It prints on a few sheets and can be read without scripts.',
    onThisPage: 'On this page',
    toRoom: 'Open the instructor’s room',
    sections: {
      'set-up': 'Set up in ten minutes',
      'in-class': 'In class',
      rubric: 'A rubric that rewards thinking',
      verification: 'What a check proves, and what it does not',
      sealed: 'Sealed weeks, for examinations',
      oral: 'Two minutes of talk',
      platform: 'Learning platforms and files',
      'own-shop': 'A shop of your own',
      privacy: 'Privacy',
    },
    room: {
      title: 'Ten minutes to prepare, a minute a week to run',
      lede: 'The guide is a page of its own: it can be printed, sent to a colleague, and read without this room.',
      open: 'Read the guide',
      chapters: 'What it answers',
    },
    about: {
      'set-up': 'Six steps from nothing to a link in the class chat.',
      'in-class': 'The first session, the weekly rhythm, groups.',
      rubric: 'What to weigh, and why profit is a poor mark.',
      verification: 'The four signs, and how to speak about what is odd.',
      sealed: 'When marks decide something.',
      oral: 'Six questions that show who kept the shop.',
      platform: 'SCORM, grade books, feedback files.',
      'own-shop': 'From a copy to a calibrated shop.',
      privacy: 'What stays where, and when to save a backup.',
    },
  },
  zh: {
    title: '教师指南：十分钟布置作业，评分奖励思考',
    pageTitle: '教师指南',
    description:
      '怎样布置作业、在课上使用、批改周报，核验能证明什么、不能证明什么，封存模式、学习平台与隐私。',
    lede: '用店铺教学要知道的都在这一页。可以打印，不开脚本也能读。',
    onThisPage: '本页内容',
    toRoom: '打开教师工作台',
    sections: {
      'set-up': '十分钟准备好',
      'in-class': '课上怎么用',
      rubric: '评分表要奖励思考',
      verification: '核验能证明什么，不能证明什么',
      sealed: '封存模式：用于考核',
      oral: '两分钟面谈',
      platform: '学习平台与文件提交',
      'own-shop': '自己写一家店',
      privacy: '隐私',
    },
    room: {
      title: '准备十分钟，每周再花一分钟',
      lede: '指南单独成页：可以打印，可以转给同事，不进工作台也能读。',
      open: '阅读指南',
      chapters: '它回答这些问题',
    },
    about: {
      'set-up': '从零到班级群里的一条链接，六步。',
      'in-class': '第一次课、每周的节奏、分组。',
      rubric: '该看重什么，为什么利润不适合当成绩。',
      verification: '四种标记，遇到异常怎么谈。',
      sealed: '成绩要紧的时候用。',
      oral: '六个问题，看得出店是不是自己开的。',
      platform: '课件包、成绩册、反馈文件。',
      'own-shop': '从复制一份到校准完成。',
      privacy: '什么留在哪里，什么时候备份。',
    },
  },
});
