import { area } from '../area.ts';

/** Words of the sets of audit cases. */
export const lessonAuditSet = area({
  en: {
    set: (letter: string) => `Set ${letter}`,
    cases: (count: string) => `${count} cases`,
    key: 'All verdicts of this set',
  },
  zh: {
    set: (letter: string) => `${letter}组`,
    cases: (count: string) => `${count}题`,
    key: '这一组的全部判断',
  },
});
