import { lessonTitles } from '../../i18n/areas/lesson-titles.ts';

/** Lessons of the whole course. */
export const LESSONS = Object.values(lessonTitles.en).reduce(
  (sum, titles) => sum + titles.split('|').length,
  0,
);
