import type { Locale } from '../../i18n/locale.ts';
import type { CourseLesson } from '../../stores/skills.ts';
import { sitePath } from '../ui/paths.ts';
import type { GradedPrompt } from './judge-prompt.ts';

export interface LessonQuestions {
  readonly title: string;
  readonly number: string;
  readonly prompts: readonly GradedPrompt[];
}

/** A question on its way to the learner, and the lesson it comes from. */
export interface AskedQuestion {
  readonly lessonId: string;
  readonly prompt: GradedPrompt;
  /** Such as “4.3 Titles”; absent for questions about own weeks. */
  readonly lesson?: string;
}

/** The lessons that exist, as the page lists them beside the island. */
export function listedLessons(): readonly CourseLesson[] {
  const text = document.querySelector<HTMLElement>('[data-course-lessons]')?.dataset['courseLessons'];
  return JSON.parse(text ?? '[]') as CourseLesson[];
}

const loaded = new Map<string, Promise<LessonQuestions>>();

/** Questions of one lesson; fetched once, when first asked for. Rejects when the network does. */
export function questionsOf(lessonId: string, locale: Locale): Promise<LessonQuestions> {
  const address = sitePath(locale, `review/questions/${lessonId}.json`);
  const known = loaded.get(address) ?? load(address);
  loaded.set(address, known);
  known.catch(() => loaded.delete(address)); // the next try may get through
  return known;
}

async function load(address: string): Promise<LessonQuestions> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as LessonQuestions;
}

/** Brings the named questions, in this order; one that a lesson no longer has is left out. */
export async function fetchQuestions(
  asked: readonly { readonly lessonId: string; readonly promptId: string }[],
  locale: Locale,
): Promise<AskedQuestion[]> {
  const found = await Promise.all(
    asked.map(async ({ lessonId, promptId }) => {
      const { title, number, prompts } = await questionsOf(lessonId, locale);
      const prompt = prompts.find(({ id }) => id === promptId);
      return prompt ? [{ lessonId, prompt, lesson: `${number} ${title}` }] : [];
    }),
  );
  return found.flat();
}
