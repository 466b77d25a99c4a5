import { expect, test } from 'vitest';
import { findApi } from '../../../src/lms/scorm/find-api.ts';
import { learnerOf } from '../../../src/lms/scorm/learner.ts';

const api = { LMSInitialize: () => 'true' };
const newer = { Initialize: () => 'true' };

/** A window of another origin: every question is refused. */
const hostile = new Proxy(
  {},
  {
    get: () => {
      throw new DOMException('Blocked', 'SecurityError');
    },
  },
);

function windowWith(properties: object): object {
  const view: Record<string, unknown> = { parent: undefined, opener: null, top: undefined, ...properties };
  view['parent'] ??= view;
  view['top'] ??= view;
  return view;
}

test('the platform is found on the window, on a frame around it, and on the window that opened it', () => {
  expect(findApi(windowWith({ API: api }), '1.2')?.api).toBe(api);
  const outer = windowWith({ API: api });
  expect(findApi(windowWith({ parent: windowWith({ parent: outer }) }), '1.2')?.api).toBe(api);
  expect(findApi(windowWith({ opener: windowWith({ parent: outer }) }), '1.2')?.api).toBe(api);
  const top = windowWith({ opener: outer });
  expect(findApi(windowWith({ parent: hostile, top }), '1.2')?.api).toBe(api);
});

test('windows of other origins end no search', () => {
  expect(findApi(windowWith({ parent: hostile, opener: windowWith({ API: api }) }), '1.2')?.api).toBe(api);
  expect(findApi(windowWith({ parent: hostile, opener: hostile, top: hostile }), '1.2')).toBeUndefined();
});

test('of two editions the one of the package counts, and the other will do', () => {
  const both = windowWith({ API: api, API_1484_11: newer });
  expect(findApi(both, '1.2')).toEqual({ edition: '1.2', api });
  expect(findApi(both, '2004')).toEqual({ edition: '2004', api: newer });
  expect(findApi(windowWith({ API_1484_11: newer }), '1.2')?.edition).toBe('2004');
});

test('windows that name each other as parents are asked once', () => {
  const one: Record<string, unknown> = {};
  const other = { parent: one };
  one['parent'] = other;
  expect(findApi(one, '1.2')).toBeUndefined();
});

test('names are written as people write them', () => {
  expect(learnerOf('17', 'Li, Na')).toEqual({ name: 'Na Li', number: '17' });
  expect(learnerOf('17', '李,娜')).toEqual({ name: '李娜', number: '17' });
  expect(learnerOf('17', '李娜')).toEqual({ name: '李娜', number: '17' });
  expect(learnerOf(' ', '')).toBeUndefined();
});
