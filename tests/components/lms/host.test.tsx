import { Scorm12API } from 'scorm-again';
import { afterEach, expect, test, vi } from 'vitest';
import { startHost } from '../../../src/components/lms/host.ts';
import type { ShopState } from '../../../src/lms/scorm/messages.ts';
import { sealed } from '../../../src/lms/scorm/messages.ts';
import { type LenientApi, strictApi } from '../../lms/scorm/strict-api.ts';

const ROOT = 'https://lms.test/package/';
const shop: ShopState = {
  kind: 'shop',
  shop: 'apparel/SEED/1',
  learnerNumber: '17',
  isAssigned: false,
  played: 3,
  weeks: 12,
  mark: 61,
  game: 'GAME',
  head: 'HEAD',
};

let channel: BroadcastChannel | undefined;
afterEach(() => {
  channel?.close();
  Reflect.deleteProperty(window, 'API');
});

function open(isFailing = () => false) {
  const api = new Scorm12API({ logLevel: 5 }) as unknown as LenientApi;
  const earlier = { 'cmi.core.student_id': '17', 'cmi.core.student_name': 'Li, Na' };
  const double = strictApi({ edition: '1.2', api, earlier, isFailing });
  Reflect.set(window, 'API', double.api);
  const host = startHost(window, { edition: '1.2', root: ROOT, lessons: 24, now: () => 0 });
  const answers: unknown[] = [];
  const say = (message: unknown, origin = location.origin, root = ROOT) => {
    const source = { postMessage: (data: { message: unknown }) => answers.push(data.message) };
    const event = new MessageEvent('message', { data: sealed(root, message), origin });
    Object.defineProperty(event, 'source', { value: source });
    window.dispatchEvent(event);
  };
  return { ...double, host, say, answers };
}

const leavePage = (persisted: boolean) => {
  const event = new Event('pagehide');
  Object.defineProperty(event, 'persisted', { value: persisted });
  window.dispatchEvent(event);
};
const calls = (log: readonly (readonly string[])[], name: string) =>
  log.filter(([call]) => call === name).length;

test('a page of the course is welcomed, and a week it tells is handed to the platform', () => {
  const { host, say, answers, values, refused } = open();
  say({ kind: 'hello' });
  expect(answers[0]).toMatchObject({ kind: 'welcome', learner: { name: 'Na Li', number: '17' } });
  say(shop);
  expect(answers[1]).toEqual({ kind: 'kept', isKept: true, isWhole: true });
  expect(values).toMatchObject({ 'cmi.core.score.raw': '61', 'cmi.suspend_data': 'sk1.gGAME' });
  expect(host.$state.get()).toMatchObject({
    link: 'linked',
    mark: 61,
    weeks: { played: 3, of: 12 },
    isKept: true,
  });
  say({ kind: 'hello' });
  expect(answers[2]).toMatchObject({ game: 'GAME', head: 'HEAD' });
  expect(refused).toEqual([]);
  host.leave();
});

test('the same result is told once; an unconfirmed one is tried again', () => {
  let isFailing = false;
  const { host, say, answers, log } = open(() => isFailing);
  say(shop);
  const before = calls(log, 'LMSCommit');
  say(shop);
  expect(calls(log, 'LMSCommit')).toBe(before);
  isFailing = true;
  say({ ...shop, played: 4, game: 'GAME4' });
  expect(answers.at(-1)).toMatchObject({ isKept: false });
  isFailing = false;
  say({ ...shop, played: 4, game: 'GAME4' });
  expect(answers.at(-1)).toMatchObject({ isKept: true });
  host.leave();
});

test('what comes from another origin or another package is not heard', () => {
  const { host, say, answers } = open();
  say(shop, 'https://elsewhere.test');
  say(shop, location.origin, 'https://lms.test/other/');
  expect(answers).toEqual([]);
  expect(host.$state.get().weeks).toBeUndefined();
  host.leave();
});

test('a page that may come back commits; one that goes ends the session, once, and hears nothing more', () => {
  const { say, answers, log, values } = open();
  leavePage(true);
  expect(calls(log, 'LMSFinish')).toBe(0);
  leavePage(false);
  leavePage(false);
  expect(calls(log, 'LMSFinish')).toBe(1);
  expect(values['cmi.core.exit']).toBe('suspend');
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  const after = log.length;
  document.dispatchEvent(new Event('visibilitychange'));
  say(shop);
  expect(log.length).toBe(after);
  expect(answers).toEqual([]);
  vi.restoreAllMocks();
});

test('without a platform the course works and nothing is told', () => {
  const host = startHost(window, { edition: '1.2', root: ROOT, lessons: 24 });
  expect(host.$state.get()).toMatchObject({ link: 'alone', mark: undefined });
  host.leave();
  expect(host.$state.get().link).toBe('alone');
});
