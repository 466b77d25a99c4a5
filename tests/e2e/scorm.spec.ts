import type { Page } from '@playwright/test';
import { lms } from '../../src/i18n/areas/lms.ts';
import { newGame } from '../../src/i18n/areas/new-game.ts';
import { shell } from '../../src/i18n/areas/shell.ts';
import { unpackGame } from '../../src/lms/scorm/suspend.ts';
import { openPlatform, type Platform } from './support/platform.ts';
import { ledger, runWeekFromLedger, skipShow, startFreeSeason } from './support/shop.ts';
import { expect, test } from './support/test.ts';

const LEARNER = { 'cmi.core.student_id': '20250017', 'cmi.core.student_name': 'Li, Na' };
const t = lms.en;

let platform: Platform;
test.afterEach(() => platform.close());

test.setTimeout(180_000);
// the platform has an address of its own
test.use({ baseURL: 'http://127.0.0.1' });

const course = (page: Page) => page.frameLocator('iframe[title="Course"]');

/** Opens the course from the platform; gives its window. */
async function openCourse(page: Page, button: string): Promise<Page> {
  await page.goto(platform.address);
  const opening = page.waitForEvent('popup');
  await course(page).getByRole('button', { name: button }).click();
  const opened = await opening;
  await expect(opened.getByRole('heading', { level: 1 })).toBeVisible();
  return opened;
}

test('a package plays a week, hands it in, and goes on from it in an empty browser', async ({
  page,
  browser,
}) => {
  platform = await openPlatform('1.2', LEARNER);
  const window = await openCourse(page, t.open);
  expect(platform.kept()['cmi.core.lesson_status']).toBe('incomplete');

  // pages of the package find each other without a server that looks up an index
  await window.getByRole('link', { name: shell.en.course, exact: true }).first().click();
  await expect(window).toHaveURL(/\/a%20b\/en\/course\/index\.html$/);
  await window.getByRole('link', { name: shell.en.play, exact: true }).first().click();
  await expect(window.getByRole('heading', { name: newGame.en.title })).toBeVisible();
  await startFreeSeason(window, 'en');
  await expect(ledger(window, 'en', 1)).toBeVisible();
  await runWeekFromLedger(window, 'en', 1);
  await skipShow(window, 'en', 1);

  const known = course(page).getByRole('region', { name: t.standing });
  await expect(known).toContainText('Na Li · 20250017');
  await expect(known).toContainText(t.weeksOf('1', '12'));
  await expect(known).not.toContainText(t.noMark);
  await expect.poll(() => Number(platform.kept()['cmi.core.score.raw'])).toBeGreaterThan(0);
  const { 'cmi.suspend_data': kept = '' } = platform.kept();
  expect(kept).toMatch(/^sk1\.g/);
  expect(kept.length).toBeLessThan(4096);
  const learner = { name: 'Na Li', number: '20250017' };
  expect(unpackGame(kept.split('.')[1]?.slice(1) ?? '')?.head.learner).toEqual(learner);

  await course(page).getByRole('button', { name: t.leave }).click();
  await expect(course(page).getByText(t.left)).toBeVisible();
  expect(platform.kept()).toMatchObject({
    'cmi.core.exit': 'suspend',
    'cmi.core.lesson_status': 'incomplete',
  });
  expect(platform.kept()['cmi.core.session_time']).toMatch(/^\d{4}:\d\d:\d\d\.\d\d$/);
  expect(await refusals(page)).toEqual([]);

  const elsewhere = await (await browser.newContext()).newPage();
  const again = await openCourse(elsewhere, t.resume);
  await expect(ledger(again, 'en', 2)).toBeVisible();
  expect(await refusals(elsewhere)).toEqual([]);
  await elsewhere.context().close();
});

test('where windows are blocked the course opens on the page; leaving the platform ends the session', async ({
  page,
}) => {
  platform = await openPlatform('2004', { 'cmi.learner_id': '17', 'cmi.learner_name': 'Li, Na' });
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await page.goto(platform.address);
  await course(page).getByRole('button', { name: t.open }).click();
  await course(page).getByRole('button', { name: t.here }).click();
  const inner = course(page).frameLocator(`iframe[title="${t.frame}"]`);
  await expect(inner.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await refusals(page)).toEqual([]);
  await page.goto('about:blank');
  await expect.poll(() => platform.kept()['cmi.exit']).toBe('suspend');
  expect(platform.kept()['cmi.completion_status']).toBe('incomplete');
});

/** What the platform refused; a good course is refused nothing. */
function refusals(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => (Reflect.get(window, 'double') as { refused: string[] }).refused);
}
