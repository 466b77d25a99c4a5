import { controlStories } from './controls.tsx';
import { debriefStories } from './debrief.tsx';
import { figureStories } from './figures.tsx';
import type { GroupName } from './groups.ts';
import { noticeStories } from './notices.tsx';
import { planStories, stagedPlanStories } from './plan.tsx';
import { recordStories } from './records.tsx';
import { shellOfAnyShop, shellStories, shellWithoutShop } from './shell.tsx';
import type { Stories } from './story.ts';

/** Every story, by the page that shows it. */
export const GROUP_STORIES: Readonly<Record<GroupName, Stories>> = {
  controls: { ...controlStories, needNone: [...controlStories.needNone, ...noticeStories] },
  figures: figureStories,
  debrief: debriefStories,
  plan: planStories,
  'plan-staged': stagedPlanStories,
  records: recordStories,
  shell: shellStories,
  'shell-guided': shellOfAnyShop,
  'shell-read-only': shellOfAnyShop,
  'shell-season-over': shellOfAnyShop,
  'shell-no-shop': shellWithoutShop,
};
