import type { Locator, Page } from '@playwright/test';
import { course } from '../../src/i18n/areas/course.ts';
import { courseTests } from '../../src/i18n/areas/course-tests.ts';
import { lesson } from '../../src/i18n/areas/lesson.ts';
import { playedGame } from './support/games.ts';
import { openGameFile } from './support/shop.ts';
import { expect, test } from './support/test.ts';

const DAY_MS = 86_400_000;

/** Answers the question on the screen, rightly or not: any complete answer will do. */
async function answerSomehow(question: Locator): Promise<void> {
  const kind = await question.getAttribute('data-kind');
  if (kind === 'number') await question.getByRole('textbox').fill('12');
  else if (kind === 'order') await question.locator('[aria-disabled="false"]').first().click();
  else if (kind === 'sort') {
    for (const item of await question.locator('.sort-item').all())
      await item.getByRole('radio').first().check();
  } else if (kind === 'match') {
    for (const list of await question.getByRole('combobox').all()) await list.selectOption({ index: 1 });
  } else await question.locator('input').first().check();
}

/** Goes through all questions of a session. */
async function answerAll(page: Page, locale: 'en' | 'zh'): Promise<number> {
  const t = courseTests[locale];
  const question = page.locator('form.course-question');
  let answered = 0;
  while ((await question.count()) > 0) {
    const place = await page.locator('.course-session h2').textContent();
    await answerSomehow(question);
    await question.getByRole('button', { name: lesson[locale].answer, exact: true }).click();
    answered += 1;
    const next = page.getByRole('button', { name: new RegExp(`^(${t.nextQuestion}|${t.finish})$`) });
    if ((await next.count()) > 0) await next.click();
    else await expect.poll(() => page.locator('.course-session h2').allTextContents()).not.toContain(place);
    if (answered > 60) throw new Error('the session does not end');
  }
  return answered;
}

test('a week with the course: map, check-up, review of lessons and own weeks, and the file that keeps it', async ({
  page,
}) => {
  const start = Date.UTC(2026, 8, 7, 4);
  await page.clock.setFixedTime(start);
  // the map suggests the first lesson, and J and K move along it
  await page.goto('en/course/');
  const next = page.locator('[data-next-step]');
  await expect(next).toContainText(/^Start: \d/);
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect(page.locator('[data-lesson-row] a').nth(1)).toBeFocused();
  await page.keyboard.press('k');
  await expect(page.locator('[data-lesson-row] a').first()).toBeFocused();
  await page.keyboard.press('Enter');

  // one question answered wrong in a lesson: it is started, and not due before tomorrow
  const prompt = page.locator('form[data-prompt]:not([data-kind="text"])').first();
  await page.getByRole('button', { name: lesson.en.showAll }).click();
  await answerSomehow(prompt);
  await prompt.getByRole('button', { name: lesson.en.answer, exact: true }).click();
  await expect(prompt).toHaveAttribute('data-state', /right|wrong/);
  await page.goto('en/course/');
  await expect(next).toContainText(/^Continue: \d/);
  await expect(page.locator('[data-lesson-row]').first()).toHaveAttribute('data-state', 'started');
  await expect(page.locator('[data-skill][data-state="attempted"]').first()).toBeVisible();
  await page.goto('en/review/');
  await expect(page.getByRole('heading', { name: courseTests.en.nothingToday })).toBeVisible();

  // a shop with played weeks adds questions about itself; the next day the lesson's question is due too
  await openGameFile(page, 'en', playedGame({ weeks: 2 }));
  await page.clock.setFixedTime(start + DAY_MS);
  await page.goto('en/review/');
  await expect(page.getByText(courseTests.en.fromLessons(1))).toBeVisible();
  await page.getByRole('button', { name: courseTests.en.begin }).click();
  const asked = await answerAll(page, 'en');
  expect(asked).toBeGreaterThan(2);
  await expect(page.locator('.course-tests h2')).toContainText(`of ${asked} right`);

  // a check-up says nothing until its end, and is kept
  await page.goto('en/course/check/04/');
  await page.getByRole('button', { name: courseTests.en.begin }).click();
  expect(await answerAll(page, 'en')).toBeGreaterThanOrEqual(6);
  await expect(page.getByRole('heading', { name: courseTests.en.answers })).toBeVisible();

  // the file carries everything to an empty browser, and a foreign file changes nothing
  await page.goto('en/course/');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: course.en.save }).click(),
  ]);
  const path = await download.path();
  await page.evaluate(() => {
    localStorage.removeItem('shopkeeper.progress');
    indexedDB.deleteDatabase('shopkeeper');
  });
  await page.goto('en/course/');
  await expect(next).toContainText(/^Start: \d/);
  const input = page.locator('[data-progress-files] input[type="file"]');
  await input.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') });
  await expect(page.getByText(course.en.otherFile)).toBeVisible();
  await expect(next).toContainText(/^Start: \d/);
  await input.setInputFiles(path);
  await expect(page.getByText(course.en.loaded)).toBeVisible();
  await expect(next).toContainText(/^Continue: \d/);
});

test('the certificate waits for every lesson that exists', async ({ page }) => {
  await page.goto('zh/course/certificate/');
  await expect(page.locator('.course-certificate')).toHaveCount(0);
  const ids = await page
    .goto('zh/course/')
    .then(() =>
      page
        .locator('[data-lesson-row]')
        .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-lesson-row'))),
    );
  await page.evaluate((lessons) => {
    const rows = lessons.map((lessonId) => [
      lessonId,
      { lessonId, answers: {}, completedAt: 1_790_000_000_000, updatedAt: 1_790_000_000_000 },
    ]);
    localStorage.setItem('shopkeeper.progress', JSON.stringify(Object.fromEntries(rows)));
  }, ids);
  await page.goto('zh/course/certificate/');
  await expect(page.locator('.course-certificate')).toBeVisible();
  await page.locator('#certificate-name').fill('李娜');
  await expect(page.locator('.course-certificate-name')).toHaveText('李娜');
});
