/** The page that holds the learning platform's session: it outlives the pages of the course, which open beside it. */
import { atom, type ReadableAtom } from 'nanostores';
import type { Edition } from '../../lms/scorm/dialect.ts';
import { findApi } from '../../lms/scorm/find-api.ts';
import type { LmsLearner } from '../../lms/scorm/learner.ts';
import { type FromCourse, type FromHost, readFromCourse, sealed } from '../../lms/scorm/messages.ts';
import { type LmsSession, type LmsStatus, openSession } from '../../lms/scorm/session.ts';
import { readSuspended, type Standing, tell, withShop } from '../../lms/scorm/standing.ts';

export interface HostState {
  /** `viewing`: the platform keeps nothing of this visit. `alone`: no platform was found. */
  readonly link: 'linked' | 'viewing' | 'alone' | 'left' | 'left-unsure';
  readonly learner: LmsLearner | undefined;
  readonly passMark: number | undefined;
  readonly status: LmsStatus;
  readonly mark: number | undefined;
  readonly weeks: { readonly played: number; readonly of: number } | undefined;
  readonly lessonsDone: number | undefined;
  /** The platform keeps a season, or the course window has one open. */
  readonly hasShop: boolean;
  /** When the platform confirmed a result last, milliseconds since 1970. */
  readonly confirmedAt: number | undefined;
  readonly isKept: boolean;
  readonly isWhole: boolean;
}

export interface Host {
  readonly $state: ReadableAtom<HostState>;
  /** Ends the session; nothing is reported afterwards. */
  leave(): void;
}

export interface HostOptions {
  readonly edition: Edition;
  /** Address of the package. */
  readonly root: string;
  /** Lessons of the whole course. */
  readonly lessons: number;
  readonly now?: () => number;
}

/** Platforms lose their own network now and then. */
const RETRY_MS = 20_000;

/** Opens the session and listens to the course. Called once a page. */
export function startHost(view: Window, { edition, root, lessons, now = Date.now }: HostOptions): Host {
  const found = findApi(view, edition);
  const session = found && openSession(found, now);
  let standing: Standing = { kept: readSuspended(session?.suspended ?? '') };
  let reported = '';
  let retry: ReturnType<typeof setTimeout> | undefined;
  const state = atom<HostState>(firstState(session, standing));
  const change = (changed: Partial<HostState>) => state.set({ ...state.get(), ...changed });

  const report = (): FromHost => {
    const told = tell(standing, {
      passMark: session?.passMark,
      suspendedLength: session?.suspendedLength ?? 0,
      earlier: session?.earlier.status,
      lessons,
      learnerNumber: session?.learner?.number,
    });
    const text = JSON.stringify(told.report);
    if (session?.isGraded && text !== reported) {
      const isKept = session.report(told.report);
      reported = isKept ? text : '';
      clearTimeout(retry);
      if (!isKept && session.isOpen()) retry = setTimeout(report, RETRY_MS);
      change({ isKept, ...(isKept ? { confirmedAt: now() } : {}) });
    }
    const { shop } = standing;
    change({
      status: told.report.status,
      mark: shop?.mark ?? state.get().mark,
      weeks: shop ? { played: shop.played, of: shop.weeks } : state.get().weeks,
      lessonsDone: standing.lessons?.done ?? state.get().lessonsDone,
      hasShop: state.get().hasShop || shop !== undefined,
      isWhole: told.isWhole,
    });
    return { kind: 'kept', isKept: state.get().isKept, isWhole: told.isWhole };
  };
  const answer = (message: FromCourse): FromHost => {
    if (message.kind === 'shop') standing = withShop(standing, message, session?.learner?.number);
    else if (message.kind === 'lessons') standing = { ...standing, lessons: message };
    else {
      const { shop, lessons: known, kept } = standing;
      return {
        kind: 'welcome',
        learner: session?.learner,
        ...(shop ? { game: shop.game, head: shop.head } : { game: kept.game, head: kept.head }),
        lessons: known?.list ?? kept.lessons,
      };
    }
    return report();
  };

  const isListening = () => session === undefined || session.isOpen();
  view.addEventListener('message', ({ origin, data, source }) => {
    const message = origin === view.location.origin ? readFromCourse(root, data) : undefined;
    if (!message || !isListening()) return;
    source?.postMessage(sealed(root, answer(message)), { targetOrigin: origin });
  });
  const channel = 'BroadcastChannel' in view ? new BroadcastChannel(root) : undefined;
  channel?.addEventListener('message', ({ data }) => {
    const message = readFromCourse(root, data);
    if (message && isListening()) channel.postMessage(sealed(root, answer(message)));
  });

  // `unload` is refused by some platforms. The page is hidden after `pagehide`, when nothing may be said any more.
  view.document.addEventListener('visibilitychange', () => {
    if (view.document.visibilityState === 'hidden' && session?.isOpen()) session.commit();
  });
  view.addEventListener('pagehide', ({ persisted }) => {
    if (!session?.isOpen()) return;
    if (persisted) session.commit();
    else session.finish();
  });
  return {
    $state: state,
    leave: () => {
      if (!session?.isOpen()) return;
      change({ link: session.finish() ? 'left' : 'left-unsure' });
    },
  };
}

function firstState(session: LmsSession | undefined, { kept }: Standing): HostState {
  return {
    link: session === undefined ? 'alone' : session.isGraded ? 'linked' : 'viewing',
    learner: session?.learner,
    passMark: session?.passMark,
    status: session?.earlier.status ?? 'incomplete',
    mark: session?.earlier.score,
    weeks: undefined,
    lessonsDone: undefined,
    hasShop: kept.game !== undefined || kept.head !== undefined,
    confirmedAt: undefined,
    isKept: true,
    isWhole: true,
  };
}
