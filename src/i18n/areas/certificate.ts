import { area } from '../area.ts';

/** Words of the course certificate. */
export const certificate = area({
  en: {
    heading: 'Certificate',
    title: 'Course certificate',
    lede: 'One page to print, once every lesson that exists is done.',
    left: (count: number | string) =>
      count === 1 || count === '1' ? '1 lesson is left.' : `${count} lessons are left.`,
    noScript: 'Your progress is kept by this browser’s scripts, so the certificate needs JavaScript.',
    toCourse: 'To the course',
    nameLabel: 'Name on the certificate',
    nameHelp: 'It is printed and not kept.',
    print: 'Print',
    course: 'Shopkeeper · running an online shop',
    done: (lessons: number | string) =>
      `has worked through all ${lessons} lessons of the course that existed on the day below, and answered every question in them.`,
    skills: 'Skills as this page was made',
    day: 'Finished on',
    honest:
      'Made in the learner’s own browser, which nobody has checked. A weekly report can be checked by anyone.',
  },
  zh: {
    heading: '证书',
    title: '课程证书',
    lede: '现有的课都学完之后，可以打印一页证书。',
    left: (count: number | string) => `还差${count}课。`,
    noScript: '进度由浏览器里的脚本保存，证书需要打开JavaScript。',
    toCourse: '回到课程',
    nameLabel: '证书上的姓名',
    nameHelp: '只用来打印，不保存。',
    print: '打印',
    course: '掌柜 · 网店运营课程',
    done: (lessons: number | string) => `学完了当日已上线的全部${lessons}课，答完了课里的每一道题。`,
    skills: '开具时的技能',
    day: '完成日期',
    honest: '本证书由学习者自己的浏览器生成，没有人核对过。经营周报则谁都可以核对。',
  },
});
