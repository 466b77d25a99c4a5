import type { WeekScore } from '../simulator/index.ts';
import type { SavedGame } from '../workers/protocol.ts';
import { scorer } from './services.ts';

/** A mark that somebody waits for. */
export interface ScoreJob {
  /** Names game and week; jobs of one name differ in their stage. */
  readonly key: string;
  readonly game: SavedGame;
  readonly week: number;
  readonly stage: WeekScore['stage'];
}

/** What the queue asks its owner, and what it tells. */
interface ScoreQueueOwner {
  /** The marks that are wanted and not known, the most urgent first. */
  readonly wanted: () => readonly ScoreJob[];
  readonly onScore: (job: ScoreJob, score: WeekScore) => void;
  readonly onFailure: (job: ScoreJob) => void;
}

/**
 * Works out marks one after another in the worker kept for them. What is wanted is asked anew before each,
 * so that the week on the screen always comes next. A final mark that nobody waits for any more is given up
 * as soon as another is wanted; it is finished, and remembered, when none is.
 *
 * @returns to be called whenever the wanted marks may have changed
 */
export function openScoreQueue({ wanted, onScore, onFailure }: ScoreQueueOwner): () => void {
  let running: { readonly job: ScoreJob; isGivenUp: boolean } | undefined;

  const work = async (job: ScoreJob): Promise<void> => {
    const mine = { job, isGivenUp: false };
    running = mine;
    try {
      const worker = await scorer();
      const score =
        job.stage === 'final'
          ? await worker.score(job.game, job.week)
          : await worker.provisionalScore(job.game, job.week);
      onScore(job, score);
    } catch {
      // The owner shows that the mark is missing; a mark given up is simply not there yet.
      if (!mine.isGivenUp) onFailure(job);
    }
    running = undefined;
    look();
  };

  const look = (): void => {
    const jobs = wanted();
    const [next] = jobs;
    if (!next) return;
    if (!running) {
      void work(next);
      return;
    }
    const { job } = running;
    const isWanted = jobs.some(({ key, stage }) => key === job.key && stage === job.stage);
    if (isWanted || job.stage === 'provisional' || running.isGivenUp) return;
    running.isGivenUp = true;
    void scorer().then((worker) => worker.close());
  };
  return look;
}
