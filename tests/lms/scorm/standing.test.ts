import { expect, test } from 'vitest';
import type { ShopState } from '../../../src/lms/scorm/messages.ts';
import { readFromCourse, readFromHost, sealed } from '../../../src/lms/scorm/messages.ts';
import {
  readSuspended,
  type Standing,
  tell,
  withShop,
  writeSuspended,
} from '../../../src/lms/scorm/standing.ts';

const shop: ShopState = {
  kind: 'shop',
  shop: 'apparel/SEED/1',
  learnerNumber: '17',
  isAssigned: false,
  played: 3,
  weeks: 12,
  mark: 61.4,
  game: 'GAME',
  head: 'HEAD',
};
const platform = {
  passMark: undefined,
  suspendedLength: 4096,
  earlier: undefined,
  lessons: 24,
  learnerNumber: '17',
};
const nothing: Standing = { kept: {} };

test('a season in progress is incomplete, with its mark so far', () => {
  expect(tell({ ...nothing, shop }, platform).report).toEqual({
    status: 'incomplete',
    score: 61.4,
    suspended: 'sk1.gGAME.hHEAD'.replace('.hHEAD', ''),
  });
});

test('a season that is over is completed, or passed and failed under a pass mark', () => {
  const over = { ...nothing, shop: { ...shop, played: 12 } };
  expect(tell(over, platform).report.status).toBe('completed');
  expect(tell(over, { ...platform, passMark: 60 }).report.status).toBe('passed');
  expect(tell(over, { ...platform, passMark: 61 }).report.status).toBe('passed');
  expect(tell(over, { ...platform, passMark: 62 }).report.status).toBe('failed');
});

test('the whole course completes too, without a mark', () => {
  const { report } = tell({ ...nothing, lessons: { kind: 'lessons', done: 24, list: 'L' } }, platform);
  expect(report).toEqual({ status: 'completed', score: undefined, suspended: 'sk1.lL' });
});

test('what was completed once stays completed', () => {
  expect(tell({ ...nothing, shop }, { ...platform, earlier: 'passed' }).report.status).toBe('passed');
});

test('what the platform keeps stays until something newer is said', () => {
  const kept = { game: 'OLD', head: 'OLDHEAD', lessons: 'OLDLESSONS' };
  expect(tell({ kept, lessons: { kind: 'lessons', done: 2, list: 'NEW' } }, platform).report.suspended).toBe(
    'sk1.gOLD.lNEW',
  );
  expect(tell({ kept, shop }, platform).report.suspended).toBe('sk1.gGAME.lOLDLESSONS');
});

test('of several shops the assigned one counts, then the one further on; never one of somebody else', () => {
  const other = { ...shop, shop: 'fresh/OTHER/1' };
  const held = withShop(nothing, shop, '17');
  expect(withShop(held, { ...other, played: 2 }, '17').shop).toBe(shop);
  expect(withShop(held, { ...other, played: 4 }, '17').shop?.shop).toBe('fresh/OTHER/1');
  expect(withShop(held, { ...other, played: 1, isAssigned: true }, '17').shop?.isAssigned).toBe(true);
  expect(withShop(held, { ...shop, played: 4 }, '17').shop?.played).toBe(4);
  expect(withShop(nothing, { ...shop, learnerNumber: '99' }, '17').shop).toBeUndefined();
  expect(withShop(nothing, { ...shop, learnerNumber: undefined }, '17').shop).toBeDefined();
});

test('what does not fit is left out in order: lessons first, the season last', () => {
  const parts = { game: 'g'.repeat(50), head: 'h'.repeat(10), lessons: 'l'.repeat(30) };
  expect(writeSuspended(parts, 100)).toEqual({ text: `sk1.g${parts.game}.l${parts.lessons}`, isWhole: true });
  expect(writeSuspended(parts, 80)).toEqual({ text: `sk1.g${parts.game}`, isWhole: true });
  expect(writeSuspended(parts, 50)).toEqual({ text: `sk1.h${parts.head}.l${parts.lessons}`, isWhole: false });
  expect(writeSuspended(parts, 20)).toEqual({ text: `sk1.h${parts.head}`, isWhole: false });
  expect(writeSuspended(parts, 5)).toEqual({ text: 'sk1', isWhole: false });
  expect(readSuspended(`sk1.g${parts.game}.l${parts.lessons}`)).toEqual({
    game: parts.game,
    lessons: parts.lessons,
  });
  expect(readSuspended('somebody else wrote this')).toEqual({});
});

test('messages of other packages and of other shapes are not read', () => {
  const root = 'https://lms.test/a/';
  expect(readFromCourse(root, sealed(root, shop))).toEqual(shop);
  expect(readFromCourse(root, sealed('https://lms.test/b/', shop))).toBeUndefined();
  expect(readFromCourse(root, sealed(root, { ...shop, mark: 101 }))).toBeUndefined();
  expect(readFromCourse(root, sealed(root, { ...shop, game: 7 }))).toBeUndefined();
  for (const data of [undefined, null, 'hello', { shopkeeper: root }, sealed(root, { kind: 'other' })])
    expect(readFromCourse(root, data)).toBeUndefined();
  expect(readFromHost(root, sealed(root, { kind: 'kept', isKept: true, isWhole: true }))).toBeDefined();
  expect(readFromHost(root, sealed(root, shop))).toBeUndefined();
});
