import { area } from '../area.ts';

/** Columns of the tables of marks that are saved for people. */
export const gradebook = area({
  en: {
    sheet: 'Marks',
    number: 'Student number',
    name: 'Name',
    group: 'Group',
    section: 'Class',
    week: (week: number) => `Week ${week}`,
    lessons: 'Lessons, %',
    mark: 'Mark',
    open: 'Still open',
    isOpen: 'yes',
    feedback: 'Feedback',
    shortTitle: 'Shopkeeper course',
  },
  zh: {
    sheet: '成绩',
    number: '学号',
    name: '姓名',
    group: '小组',
    section: '班级',
    week: (week: number) => `第${week}周`,
    lessons: '课程完成（%）',
    mark: '成绩',
    open: '未评完',
    isOpen: '是',
    feedback: '评语',
    shortTitle: '掌柜课程',
  },
});
