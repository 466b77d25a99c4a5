import { Scorm12API, Scorm2004API } from 'scorm-again';
import { describe, expect, test } from 'vitest';
import { EDITIONS, type Edition, writeTime } from '../../../src/lms/scorm/dialect.ts';
import { findApi } from '../../../src/lms/scorm/find-api.ts';
import { openSession } from '../../../src/lms/scorm/session.ts';
import { type LenientApi, strictApi } from './strict-api.ts';

const SILENT = { logLevel: 5 };
const lenient = (edition: Edition) =>
  (edition === '1.2' ? new Scorm12API(SILENT) : new Scorm2004API(SILENT)) as unknown as LenientApi;

const who = {
  '1.2': { 'cmi.core.student_id': '20250017', 'cmi.core.student_name': '李, 娜' },
  '2004': { 'cmi.learner_id': '20250017', 'cmi.learner_name': '李, 娜' },
};
const statusName = { '1.2': 'cmi.core.lesson_status', '2004': 'cmi.completion_status' };
const scoreName = { '1.2': 'cmi.core.score.raw', '2004': 'cmi.score.raw' };
const timeName = { '1.2': 'cmi.core.session_time', '2004': 'cmi.session_time' };

function platform(edition: Edition, earlier: Record<string, string> = {}, isFailing = () => false) {
  const double = strictApi({
    edition,
    api: lenient(edition),
    earlier: { ...who[edition], ...earlier },
    isFailing,
  });
  let time = 1000;
  const window = { [edition === '1.2' ? 'API' : 'API_1484_11']: double.api };
  const found = findApi(window, edition);
  const open = () => found && openSession(found, () => time);
  return { ...double, open, wait: (milliseconds: number) => (time += milliseconds) };
}

describe.each(EDITIONS)('SCORM %s', (edition) => {
  test('a first session is in progress from its start, so that opening the page passes nobody', () => {
    const lms = platform(edition);
    const session = lms.open();
    expect(session?.learner).toEqual({ name: '李娜', number: '20250017' });
    expect(lms.values[statusName[edition]]).toBe('incomplete');
    expect(lms.log.some(([call]) => call?.endsWith('Commit'))).toBe(true);
    expect(lms.refused).toEqual([]);
  });

  test('a week is handed in with score, status, time and what to resume from', () => {
    const lms = platform(edition);
    const session = lms.open();
    lms.wait(3_723_450);
    expect(session?.report({ status: 'incomplete', score: 62.6, suspended: 'sk1.gabc' })).toBe(true);
    expect(lms.values).toMatchObject({
      [scoreName[edition]]: '63',
      'cmi.suspend_data': 'sk1.gabc',
      [timeName[edition]]: edition === '1.2' ? '0001:02:03.45' : 'PT1H2M3.45S',
    });
    expect(lms.refused).toEqual([]);
  });

  test('a finished season is completed, or passed and failed where those are told apart', () => {
    const completed = platform(edition);
    completed.open()?.report({ status: 'completed', score: 70, suspended: '' });
    expect(completed.values[statusName[edition]]).toBe('completed');
    const failed = platform(edition);
    failed.open()?.report({ status: 'failed', score: 40, suspended: '' });
    if (edition === '1.2') expect(failed.values['cmi.core.lesson_status']).toBe('failed');
    else
      expect(failed.values).toMatchObject({
        'cmi.completion_status': 'completed',
        'cmi.success_status': 'failed',
      });
    expect([...completed.refused, ...failed.refused]).toEqual([]);
  });

  test('the session ends once, is suspended, and nothing is said afterwards', () => {
    const lms = platform(edition);
    const session = lms.open();
    expect(session?.finish()).toBe(true);
    const calls = lms.log.length;
    expect(session?.finish()).toBe(false);
    expect(session?.commit()).toBe(false);
    expect(session?.report({ status: 'completed', score: 90, suspended: 'x' })).toBe(false);
    expect(lms.log.length).toBe(calls);
    expect(lms.values[edition === '1.2' ? 'cmi.core.exit' : 'cmi.exit']).toBe('suspend');
    expect(lms.refused).toEqual([]);
  });

  test('the next session finds what the last one left and does not fall behind it', () => {
    const lms = platform(edition, {
      'cmi.suspend_data': 'sk1.gabc',
      [statusName[edition]]: 'completed',
      [scoreName[edition]]: '71',
    });
    const session = lms.open();
    expect(session?.suspended).toBe('sk1.gabc');
    expect(session?.earlier).toEqual({ status: 'completed', score: 71 });
    expect(lms.values[statusName[edition]]).toBeUndefined();
  });

  test('a result counts as kept only when the platform has confirmed it', () => {
    let isFailing = false;
    const lms = platform(edition, {}, () => isFailing);
    const session = lms.open();
    isFailing = true;
    expect(session?.report({ status: 'incomplete', score: 50, suspended: 'a' })).toBe(false);
    isFailing = false;
    expect(session?.report({ status: 'incomplete', score: 50, suspended: 'a' })).toBe(true);
  });

  test('what is longer than the edition allows is refused by the double, as by the strictest platforms', () => {
    const lms = platform(edition);
    const session = lms.open();
    const most = edition === '1.2' ? 4096 : 64_000;
    expect(session?.suspendedLength).toBe(most);
    const { api } = lms;
    const set = edition === '1.2' ? 'LMSSetValue' : 'SetValue';
    expect(api[set]?.('cmi.suspend_data', 'x'.repeat(most))).toBe('true');
    expect(api[set]?.('cmi.suspend_data', 'x'.repeat(most + 1))).toBe('false');
  });

  test('looking back at a course writes nothing', () => {
    const mode = edition === '1.2' ? 'cmi.core.lesson_mode' : 'cmi.mode';
    const lms = platform(edition, { [mode]: 'review' });
    const session = lms.open();
    expect(session?.isGraded).toBe(false);
    expect(session?.report({ status: 'completed', score: 90, suspended: 'x' })).toBe(false);
    session?.finish();
    expect(lms.values).toEqual({});
  });

  test('a platform that refuses to begin gives no session', () => {
    const lms = platform(edition);
    lms.open();
    expect(lms.open()).toBeUndefined();
  });
});

test('the pass mark is read in points of 100', () => {
  expect(platform('1.2', { 'cmi.student_data.mastery_score': '60' }).open()?.passMark).toBe(60);
  expect(platform('2004', { 'cmi.scaled_passing_score': '0.6' }).open()?.passMark).toBe(60);
  expect(platform('1.2').open()?.passMark).toBeUndefined();
});

test('a platform whose window was taken away answers nothing and breaks nothing', () => {
  const gone = {
    LMSInitialize: () => 'true',
    LMSGetValue: () => {
      throw new Error('gone');
    },
  };
  const session = openSession({ api: gone, edition: '1.2' }, () => 0);
  expect(session?.report({ status: 'incomplete', suspended: '' })).toBe(false);
  expect(session?.finish()).toBe(false);
});

test('times are written in the form of each edition', () => {
  expect(writeTime(0, '1.2')).toBe('0000:00:00.00');
  expect(writeTime(59_990, '1.2')).toBe('0000:00:59.99');
  expect(writeTime(360_000_000, '1.2')).toBe('0100:00:00.00');
  expect(writeTime(90_500, '2004')).toBe('PT0H1M30.50S');
});
