import { unpackList } from '../../lms/scorm/suspend.ts';
import { $progress, addProgress } from '../../stores/progress.ts';

/** Marks the lessons as done that the platform knows of and this browser does not. */
export async function restoreLessons(packed: string): Promise<void> {
  const missing = unpackList(packed).filter(
    (lessonId) => /^\d[\w/-]{1,80}$/.test(lessonId) && $progress.get()[lessonId]?.completedAt === undefined,
  );
  if (missing.length === 0) return;
  const at = Date.now();
  await addProgress(
    missing.map((lessonId) => ({
      ...($progress.get()[lessonId] ?? { lessonId, answers: {} }),
      completedAt: at,
      updatedAt: at,
    })),
  );
}
