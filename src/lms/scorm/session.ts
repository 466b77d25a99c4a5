import { type ApiMethod, DIALECTS, type Edition, type Elements, writeTime } from './dialect.ts';
import type { FoundApi } from './find-api.ts';
import { type LmsLearner, learnerOf } from './learner.ts';

/** How far a learner is; `passed` and `failed` only where the platform set a pass mark. */
export type LmsStatus = 'incomplete' | 'completed' | 'passed' | 'failed';

export interface LmsReport {
  readonly status: LmsStatus;
  /** Points, 0 to 100; absent until there is a mark. */
  readonly score?: number | undefined;
  /** To resume from; not longer than `suspendedLength`. */
  readonly suspended: string;
}

/** A session with the learning platform, from its first call to its last. */
export interface LmsSession {
  readonly edition: Edition;
  readonly learner: LmsLearner | undefined;
  /** Points of 100 to pass; undefined when the platform names none. */
  readonly passMark: number | undefined;
  /** What an earlier session left; empty the first time. */
  readonly suspended: string;
  readonly suspendedLength: number;
  /** Status and score of earlier sessions. */
  readonly earlier: { readonly status: LmsStatus | undefined; readonly score: number | undefined };
  /** False when the platform only shows the course: then nothing is written. */
  readonly isGraded: boolean;
  isOpen(): boolean;
  /** Writes and commits. True when the platform has confirmed all of it. */
  report(report: LmsReport): boolean;
  /** Commits what was written, with the time spent. */
  commit(): boolean;
  /** Ends the session, once. Nothing can be written afterwards. */
  finish(): boolean;
}

/** Opens a session; undefined when the platform refuses. @param now a clock, milliseconds */
export function openSession({ api, edition }: FoundApi, now: () => number): LmsSession | undefined {
  const { methods, elements, suspendedLength, passMarkScale } = DIALECTS[edition];
  const call = (method: ApiMethod, ...values: string[]): string => {
    try {
      return String(api[methods[method]]?.(...values) ?? '');
    } catch {
      return ''; // a platform that is gone, or whose frame was taken away
    }
  };
  const isTrue = (answer: string) => answer === 'true';
  if (!isTrue(call('initialize', ''))) return undefined;

  let isOpen = true;
  const startedAt = now();
  const get = (name: keyof Elements) => (elements[name] === undefined ? '' : call('get', elements[name]));
  const set = (name: keyof Elements, value: string) =>
    elements[name] === undefined || isTrue(call('set', elements[name], value));
  const passMark = numberOf(get('passMark'));
  const isGraded = !/^(browse|review)$/.test(get('mode'));
  const earlier = { status: statusOf(get('status'), get('success')), score: numberOf(get('scoreRaw')) };

  const setStatus = (status: LmsStatus): boolean => {
    if (elements.success === undefined) return set('status', status);
    if (status === 'passed' || status === 'failed')
      return set('status', 'completed') && set('success', status);
    return set('status', status);
  };
  const setScore = (score: number): boolean => {
    const points = Math.min(100, Math.max(0, Math.round(score)));
    // the bounds are optional in the older edition: a platform without them still has the score
    set('scoreMin', '0');
    set('scoreMax', '100');
    return set('scoreRaw', String(points)) && set('scoreScaled', String(points / 100));
  };
  const commit = (): boolean => {
    if (!isOpen) return false;
    if (isGraded) set('time', writeTime(now() - startedAt, edition));
    return isTrue(call('commit', ''));
  };

  // Some platforms take a session that says nothing for a course that was completed.
  if (isGraded && earlier.status === undefined) {
    setStatus('incomplete');
    commit();
  }
  return {
    edition,
    learner: learnerOf(get('learnerId'), get('learnerName')),
    passMark: passMark === undefined ? undefined : passMark * passMarkScale,
    suspended: get('suspended'),
    suspendedLength,
    earlier,
    isGraded,
    isOpen: () => isOpen,
    report: ({ status, score, suspended }) => {
      if (!isOpen || !isGraded) return false;
      const isWritten = [
        set('suspended', suspended.slice(0, suspendedLength)),
        score === undefined || setScore(score),
        setStatus(status),
      ].every(Boolean);
      return commit() && isWritten;
    },
    commit,
    finish: () => {
      if (!isOpen) return false;
      if (isGraded) {
        set('time', writeTime(now() - startedAt, edition));
        set('exit', 'suspend');
      }
      isOpen = false;
      call('commit', '');
      return isTrue(call('finish', ''));
    },
  };
}

function statusOf(status: string, success: string): LmsStatus | undefined {
  if (success === 'passed' || success === 'failed') return success;
  const known = (['incomplete', 'completed', 'passed', 'failed'] as const).find((one) => one === status);
  return known;
}

function numberOf(text: string): number | undefined {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value : undefined;
}
