/** Which questions a test asks. The same word draws the same questions. */
import type { CourseLesson } from '../../stores/skills.ts';
import { mixed } from '../lesson/exercises/order.ts';

export interface Drawn {
  readonly lessonId: string;
  readonly promptId: string;
}

export const CHECK_LEAST = 6;
export const CHECK_MOST = 10;

const mix = <Item>(items: readonly Item[], word: string): Item[] =>
  mixed(items.length, word).flatMap((place) => (items[place] === undefined ? [] : [items[place]]));

/** Up to `most` questions, one lesson after the other in turn, so that none is left out while another has two. */
function inTurn(lessons: readonly CourseLesson[], most: number, word: string): Drawn[] {
  const piles = lessons.map(({ id, prompts }) =>
    mix(prompts, `${word} ${id}`).map((promptId) => ({ lessonId: id, promptId })),
  );
  const drawn: Drawn[] = [];
  for (let round = 0; drawn.length < most && piles.some((pile) => pile[round]); round += 1)
    for (const pile of piles) if (pile[round] && drawn.length < most) drawn.push(pile[round] as Drawn);
  return drawn;
}

/** The questions of a module's check-up, mixed; none if its lessons have too few. */
export function drawCheck(lessons: readonly CourseLesson[], module: number, word: string): Drawn[] {
  const own = lessons.filter((lesson) => lesson.module === module);
  const drawn = inTurn(own, CHECK_MOST, word);
  return drawn.length < CHECK_LEAST ? [] : mix(drawn, word);
}

/** Up to two questions of each module, in the order of the course. */
export function drawPlacement(lessons: readonly CourseLesson[], word: string): Drawn[] {
  const modules = [...new Set(lessons.map(({ module }) => module))].sort((one, other) => one - other);
  return modules.flatMap((module) => {
    const own = lessons.filter((lesson) => lesson.module === module);
    // the first half and the second half of the module
    const halves = [own.slice(0, Math.ceil(own.length / 2)), own.slice(Math.ceil(own.length / 2))];
    return halves.flatMap((half) => {
      const lesson = half[mixed(half.length, `${word} ${module}`)[0] ?? 0] ?? half[0];
      const promptId = lesson && mix(lesson.prompts, word)[0];
      return lesson && promptId ? [{ lessonId: lesson.id, promptId }] : [];
    });
  });
}
