/**
 * Ties a page of a packaged course to the page that holds the learning platform's session: that page opened this one in
 * a window of its own, or holds it in a frame. Loaded in packages for learning platforms only.
 */

import { type FromCourse, readFromHost, sealed, type Welcome } from '../../lms/scorm/messages.ts';
import { packList } from '../../lms/scorm/suspend.ts';
import { setPlatformLearner } from '../../stores/platform-learner.ts';
import { $progress } from '../../stores/progress.ts';
import { rootOf } from './root.ts';
import { sayUnlinked, sayWhole } from './strip.ts';

/** How long an answer may take before the learner hears that nothing is reported. */
const ANSWER_MS = 6000;

/** Says something to the session's page. */
export type Send = (message: FromCourse) => void;

/** Links this page. Results are told as they come; without a session's page the learner is told so. */
export function linkCourse(): void {
  const root = rootOf(document);
  const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(root) : undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let isWelcome = false;
  const send: Send = (message) => {
    const envelope = sealed(root, message);
    for (const host of hosts()) post(host, envelope);
    channel?.postMessage(envelope);
    if (waiting === undefined) waiting = setTimeout(sayUnlinked, ANSWER_MS);
  };
  const read = (data: unknown) => {
    const message = readFromHost(root, data);
    if (message === undefined) return;
    clearTimeout(waiting);
    waiting = undefined;
    if (message.kind === 'kept') sayWhole(message);
    else if (!isWelcome) {
      isWelcome = true;
      welcome(message, send);
    }
  };
  window.addEventListener('message', ({ origin, data }) => origin === location.origin && read(data));
  channel?.addEventListener('message', ({ data }) => read(data));
  send({ kind: 'hello' });
}

function welcome(message: Welcome, send: Send): void {
  setPlatformLearner(message.learner);
  let told = '';
  const tellLessons = () => {
    const done = Object.values($progress.get()).flatMap(({ lessonId, completedAt }) =>
      // rows of the course's own, such as its tests, have other names
      completedAt !== undefined && /^\d/.test(lessonId) ? lessonId : [],
    );
    const list = packList(done.sort());
    if (done.length === 0 || list === told) return;
    told = list;
    send({ kind: 'lessons', done: done.length, list });
  };
  if (message.lessons !== undefined) void bringLessonsBack(message.lessons);
  $progress.subscribe(tellLessons);
  if (/\/play\//.test(location.pathname)) {
    void import('./shop-link.ts').then(({ linkShop }) => linkShop(message, send));
  }
}

async function bringLessonsBack(packed: string): Promise<void> {
  const { restoreLessons } = await import('./lessons-back.ts');
  await restoreLessons(packed).catch(() => undefined); // they can be worked through again
}

/** The window that opened this one, and the frame around it. */
function hosts(): Window[] {
  const opener: Window | null = window.opener;
  return [opener, window.parent === window ? null : window.parent].filter((host) => host !== null);
}

function post(host: Window, envelope: unknown): void {
  try {
    host.postMessage(envelope, location.origin);
  } catch {
    // closed meanwhile
  }
}
