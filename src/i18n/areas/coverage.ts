import { area } from '../area.ts';

/** The page that shows which lesson answers what. */
export const coverage = area({
  en: {
    title: 'Every section has its lesson',
    heading: 'Coverage',
    lede: (sections: number, lessons: number, written: number) =>
      `The course has ${lessons} lessons, and ${written === lessons ? 'all' : written} of them are written. It follows four course documents: each of their ${sections} sections is taught by the lessons beside it. Below them, cases and formulas are counted from the lessons as written.`,
    source: (title: string, sections: number) => `${title}: ${sections} sections`,
    sectionsOf: (title: string) => `Sections of “${title}” and their lessons`,
    own: 'Added by the course',
    ownNote:
      'No section asks for these lessons by itself. They bring the pieces together, with the audit cases below.',
    ownCaption: 'Lessons without a section of their own',
    cases: (used: number, all: number) => `Audit cases: ${used} of ${all} stand in a lesson`,
    casesNote: 'E cases hold an error to find, C cases are right. Lesson 13.6 has all of them in five sets.',
    casesCaption: 'Audit cases and the lessons that use them',
    formulas: (used: number, all: number) => `Formulas: ${used} of ${all} stand in a lesson`,
    formulasCaption: 'Formulas and the lessons that use them',
    number: 'Number',
    name: 'Subject',
    lessons: 'Lessons',
    toCome: (lesson: string) => `${lesson} (to come)`,
    noneYet: 'none yet',
  },
  zh: {
    title: '每一节内容，都有对应的课',
    heading: '内容对照',
    lede: (sections: number, lessons: number, written: number) =>
      `课程共${lessons}课，${written === lessons ? '全部写好' : `已写好${written}课`}，按四份课程资料编排，资料的${sections}节内容，每一节都列出了对应的课。后面的案例和公式，是从写好的课文里数出来的。`,
    source: (title: string, sections: number) => `${title}：${sections}节`,
    sectionsOf: (title: string) => `《${title}》各节对应的课`,
    own: '课程自己加的',
    ownNote: '没有哪一节专门要求这些课，它们配合下面的审计案例，把前面学的合起来用。',
    ownCaption: '资料里没有单独一节的课',
    cases: (used: number, all: number) => `审计案例：共${all}个，${used}个在课里`,
    casesNote: 'E开头的里面有错，C开头的没有错。13.6课的五组练习里全都有。',
    casesCaption: '审计案例和用到它们的课',
    formulas: (used: number, all: number) => `公式：共${all}个，${used}个在课里`,
    formulasCaption: '公式和用到它们的课',
    number: '编号',
    name: '内容',
    lessons: '对应的课',
    toCome: (lesson: string) => `${lesson}（还没上线）`,
    noneYet: '还没有',
  },
});
