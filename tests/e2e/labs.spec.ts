import type { Locator, Page } from '@playwright/test';
import type { AuditView } from '../../src/components/lesson/exercises/audit.ts';
import type { CopyData } from '../../src/components/lesson/exercises/copy.ts';
import { modelTree, type TreeData } from '../../src/components/lesson/exercises/tree.ts';
import { lab as labWords } from '../../src/i18n/areas/lab.ts';
import { lesson } from '../../src/i18n/areas/lesson.ts';
import { lessonBuilder } from '../../src/i18n/areas/lesson-builder.ts';
import { lessonExercise } from '../../src/i18n/areas/lesson-exercise.ts';
import { LOCALES, type Locale } from '../../src/i18n/locale.ts';
import { htmlOf, localeOf, pages } from './support/pages.ts';
import { expect, test } from './support/test.ts';

/** One lab of each sort: arithmetic, replayed weeks, many trials, a year of bookkeeping. */
const LABS: readonly { readonly kind: string; readonly locale: Locale; readonly path: string }[] = [
  { kind: 'newsvendor', locale: 'en', path: '05-stock/03-forecast-and-plan' },
  { kind: 'ladder', locale: 'zh', path: '04-products/05-price-ladder' },
  { kind: 'ab', locale: 'en', path: '13-decisions/04-ab-testing' },
  { kind: 'points', locale: 'zh', path: '11-promotions/05-points-economy' },
];

test('labs of every sort answer the keyboard and show their figures as a table', async ({ page }) => {
  for (const { kind, locale, path } of LABS) {
    await openLesson(page, locale, path);
    const lab = page.locator(`[data-lab="${kind}"]`);
    const slider = lab.getByRole('slider').first();
    const [figures, reading] = [lab.locator('.lab-figures'), lab.locator('.lab-reading')];
    await slider.focus();
    // the first keys may come before the lab listens
    await expect(async () => {
      const [before, said] = [await figures.innerText(), await reading.innerText()];
      await slider.press('ArrowRight');
      await expect(figures).not.toHaveText(before, { timeout: 1000, useInnerText: true });
      await expect(reading).not.toHaveText(said, { timeout: 1000, useInnerText: true });
    }, kind).toPass();
    const further = await figures.innerText();
    await slider.press('Home');
    await expect(figures, kind).not.toHaveText(further, { useInnerText: true });
    await expect(lab.locator('.lab-log tbody tr').first()).toBeVisible();

    const table = lab.locator('details.lab-table');
    await expect(table.getByRole('table')).toHaveCount(0);
    await table.getByText(labWords[locale].asTable).press('Enter');
    await expect(table.getByRole('table').first(), kind).toBeVisible();
    expect(await table.getByRole('row').count(), kind).toBeGreaterThan(2);
  }
});

/** The three oldest show their answer beside the plan instead. */
const WITHOUT_LOG: ReadonlySet<string> = new Set(['price', 'stock', 'coupon']);
const LAB = /data-lab="([^"]+)"/g;
const lessonsOfLabs = new Map(
  pages
    .filter((page, at) => page.startsWith(`${LOCALES[at % LOCALES.length]}/learn/`))
    .flatMap((page) => [...htmlOf(page).matchAll(LAB)].map(([, kind = '']) => [kind, page] as const)),
);
for (const [kind, address] of lessonsOfLabs) {
  test(`the lab “${kind}” wakes, moves and keeps a log (${address})`, async ({ page }) => {
    const locale = localeOf(address);
    await page.goto(address);
    await page.getByRole('button', { name: lesson[locale].showAll }).click();
    const lab = page.locator(`[data-lab="${kind}"]`).first();
    const control = lab.locator('input[type="range"], select').first();
    await control.focus();
    await expect(lab).toHaveAttribute('data-awake', '');
    let turn = 0;
    await expect(async () => {
      const before = await lab.innerText();
      // from one end to the other: something changes wherever it stands, also when this is tried again
      turn += 1;
      for (const key of turn % 2 === 1 ? ['Home', 'ArrowRight', 'End'] : ['End', 'ArrowLeft', 'Home'])
        await control.press(key);
      await expect(lab).not.toHaveText(before, { timeout: 1000, useInnerText: true });
      if (!WITHOUT_LOG.has(kind))
        await expect(lab.locator('.lab-log tbody tr')).not.toHaveCount(0, { timeout: 1000 });
    }).toPass();
  });
}

test('a tree that is too wide is refused, and the model tree accepted', async ({ page }) => {
  const t = lessonBuilder.en.tree;
  await openLesson(page, 'en', '04-products/01-categories');
  const { body, data, check, answer } = await exerciseOf<TreeData>(page, 'tree', 'en');
  const model = modelTree(data);
  for (const { id, name } of data.items)
    await body.getByLabel(t.place(name), { exact: true }).selectOption(model.place[id] ?? '');
  await check.press('Enter');
  await expect(answer).toBeFocused();
  await expect(answer).toContainText(t.tooMany);

  for (const { id, name } of data.categories)
    await body.getByLabel(t.under(name), { exact: true }).selectOption(model.above[id] ?? '');
  await expect(answer).toBeEmpty();
  await check.press('Enter');
  await expect(answer).toContainText(t.reached);
});

test('an advertisement is marked, judged word by word and written anew', async ({ page }) => {
  const t = lessonBuilder.zh.copy;
  const words = lessonExercise.zh;
  await openLesson(page, 'zh', '04-products/02-product-record');
  const { body, data, check, answer } = await exerciseOf<CopyData>(page, 'copy', 'zh');
  const count = String(data.words.length);
  const wordings = body.locator('.exercise-copy button');
  await expect(wordings).toHaveCount(data.words.length);
  for (const [index, { unlawful }] of data.words.entries())
    if (!unlawful) await wordings.nth(index).press('Enter');
  await check.press('Enter');
  await expect(answer).toContainText(words.notYet);
  await expect(answer).toContainText(t.found('0', count));

  for (const wording of await wordings.all()) await wording.press('Enter');
  await check.press('Enter');
  await expect(answer).toContainText(words.right);
  await expect(answer).toContainText(t.found(count, count));
  const draft = body.getByLabel(t.rewrite);
  await expect(draft).toBeVisible();
  await expect(body.getByText(t.clean)).toBeHidden();
  await draft.fill('针织开衫，199元。');
  await expect(body.getByText(t.clean)).toBeVisible();
});

test('a wrong figure that was let through is named, and found at the second look', async ({ page }) => {
  const t = lessonBuilder.en.audit;
  await openLesson(page, 'en', '13-decisions/01-indicator-system');
  const { body, data, check, answer } = await exerciseOf<AuditView>(page, 'audit', 'en');
  expect(data.verdict).toBe('error');
  await body.getByRole('radio', { name: t.sound }).press('Space');
  await check.press('Enter');
  await expect(answer).toContainText(t.overlooked);
  await expect(answer).toContainText(t.faultIs(t.faults[data.fault]));

  await body.getByRole('radio', { name: t.error }).press('Space');
  await body.getByLabel(t.fault).selectOption(data.fault);
  await check.press('Enter');
  await expect(answer).toBeFocused();
  await expect(answer).toContainText(t.found);
});

/** Opens a lesson with all its cards. */
async function openLesson(page: Page, locale: Locale, path: string): Promise<void> {
  await page.goto(`${locale}/learn/${path}/`);
  await page.getByRole('button', { name: lesson[locale].showAll }).click();
}

interface OpenExercise<Data> {
  readonly body: Locator;
  readonly data: Data;
  readonly check: Locator;
  readonly answer: Locator;
}

/** The first exercise of a kind, awake, with what it was written from. */
async function exerciseOf<Data>(page: Page, kind: string, locale: Locale): Promise<OpenExercise<Data>> {
  const body = page.locator(`[data-wake="${kind}"]`).first();
  const check = body.getByRole('button', { name: lessonExercise[locale].check });
  await check.focus();
  await expect(body).toHaveAttribute('data-awake', 'ready');
  const { exercise }: { readonly exercise: Data } = JSON.parse(
    (await body.getAttribute('data-properties')) ?? '',
  );
  return { body, data: exercise, check, answer: body.locator('.exercise-result') };
}
