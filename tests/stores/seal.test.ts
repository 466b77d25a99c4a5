import { beforeEach, describe, expect, test } from 'vitest';
import {
  plainReveal,
  replay,
  revealChecks,
  revealCode,
  sealCodes,
  spacedCode,
} from '../../src/simulator/index.ts';
import { flushDrafts } from '../../src/stores/drafts.ts';
import { $canSetUp, $game, $week, closeGame, openSave, startGame } from '../../src/stores/game.ts';
import {
  $bet,
  $canUndo,
  $deskAnswers,
  $note,
  $plan,
  answerDeskCase,
  setBet,
  setNote,
  stage,
  undo,
} from '../../src/stores/plan.ts';
import { $run, endShow, runWeek } from '../../src/stores/run.ts';
import {
  $isLocked,
  $isSealed,
  $seal,
  $sealCode,
  lockWeek,
  revealOf,
  unlockWeek,
} from '../../src/stores/seal.ts';
import { scenario } from '../simulator/support/shop.ts';
import { freshBrowser, openTab } from '../storage/browser.ts';
import { provideShop, startShop } from './shop.ts';

const named = { id: 'sealed-1', weeks: 4 };
const SECRET = 'lantern';
const codeOf = (week: number) => spacedCode(revealCode(named, SECRET, week));

beforeEach(async () => {
  freshBrowser();
  await provideShop((await openTab()).storage);
});

const startSealed = () =>
  startGame({
    scenarioId: 'apparel',
    seed: 'AB12CD34',
    learner: { name: '李娜', number: 'E01' },
    assignment: { ...named, classCode: 'EC-2', revealChecks: revealChecks(named, SECRET) },
  });

describe('a sealed week', () => {
  test('is locked, told by its code, and run with the week’s own code', async () => {
    await startSealed();
    expect($isSealed.get()).toBe(true);
    stage('promiseDays', 2);
    setNote('更快发货');
    setBet({ operatingProfitFen: 900_000, toleranceFen: 100_000 });
    expect($sealCode.get()).toBeUndefined();
    expect(await runWeek()).toBeUndefined();
    expect(await runWeek(codeOf(1))).toBeUndefined();

    expect(await lockWeek()).toBe(true);
    const code = $sealCode.get();
    expect(code).toMatch(/^.{4}-.{4}-.{4}$/);
    expect(await runWeek()).toBeUndefined();
    expect(await runWeek(codeOf(2))).toBeUndefined();
    expect(revealOf(codeOf(2))).toBeUndefined();
    expect($run.get().status).toBe('idle');

    expect(await runWeek(codeOf(1).toLowerCase())).toBeDefined();
    endShow();
    const { game } = $game.get();
    expect(game?.entries[0]).toMatchObject({ reveal: plainReveal(codeOf(1)), seals: 1, note: '更快发货' });
    expect(game && sealCodes(game).map(spacedCode)).toEqual([code]);
    expect(game && replay(game, scenario).differences).toEqual([]);
    expect($week.get()).toBe(2);
    expect($isLocked.get()).toBe(false);
  });

  test('takes no change while it is locked', async () => {
    await startSealed();
    stage('promiseDays', 2);
    await lockWeek();
    const before = [$plan.get(), $bet.get(), $note.get(), $deskAnswers.get(), $sealCode.get()];
    stage('promiseDays', 4);
    setNote('x');
    setBet({ operatingProfitFen: 1, toleranceFen: 1 });
    answerDeskCase('w0-1', 'full');
    undo();
    expect($canUndo.get()).toBe(false);
    expect($canSetUp.get()).toBe(false);
    expect([$plan.get(), $bet.get(), $note.get(), $deskAnswers.get(), $sealCode.get()]).toEqual(before);
  });

  test('can be unlocked, which is counted and gives the same plan another code', async () => {
    await startSealed();
    await lockWeek();
    const first = $sealCode.get();
    await unlockWeek();
    expect($sealCode.get()).toBeUndefined();
    await lockWeek();
    expect($seal.get()).toEqual({ locked: true, seals: 2 });
    expect($sealCode.get()).not.toBe(first);
    await runWeek(codeOf(1));
    endShow();
    expect($game.get().game?.entries[0]?.seals).toBe(2);
    expect($seal.get()).toEqual({ locked: false, seals: 0 });
  });

  test('is still locked, with the same code and count, after the browser was closed', async () => {
    const saveId = await startSealed();
    stage('promiseDays', 2);
    await lockWeek();
    await unlockWeek();
    await lockWeek();
    const code = $sealCode.get();
    await flushDrafts();
    await closeGame();
    expect($isLocked.get()).toBe(false);
    await provideShop((await openTab()).storage);
    await openSave(saveId);
    expect($seal.get()).toEqual({ locked: true, seals: 2 });
    expect($sealCode.get()).toBe(code);
    expect($plan.get()?.promiseDays).toBe(2);
    expect(await runWeek(codeOf(1))).toBeDefined();
  });

  test('is not locked with a plan that cannot run', async () => {
    await startSealed();
    stage('ownShare', 0.9);
    expect(await lockWeek()).toBe(false);
    expect($isLocked.get()).toBe(false);
  });
});

test('an open shop has nothing to lock and runs without a code', async () => {
  await startShop();
  expect($isSealed.get()).toBe(false);
  expect(await lockWeek()).toBe(false);
  expect(await runWeek()).toBeDefined();
  expect($game.get().game?.entries[0]).not.toHaveProperty('seals');
});
