import type { Locator, Page } from '@playwright/test';
import { VIEWS } from '../../src/components/shell/route.ts';
import { inventory } from '../../src/i18n/areas/inventory.ts';
import { lesson as words } from '../../src/i18n/areas/lesson.ts';
import { newGame } from '../../src/i18n/areas/new-game.ts';
import { products } from '../../src/i18n/areas/products.ts';
import { promotions } from '../../src/i18n/areas/promotions.ts';
import { LOCALES, type Locale, textOf } from '../../src/i18n/locale.ts';
import { playedGame, scenario } from './support/games.ts';
import { htmlOf, samples } from './support/pages.ts';
import { expectView, heading, openGameFile } from './support/shop.ts';
import { expect, test } from './support/test.ts';

/** Widgets with a slider that ask the engine. */
const ENGINE_LAB = /data-lab="(price|stock|coupon)"/;
const EXERCISE = /data-exercise="/;
/** Where the last link of a lesson leads inside the shop. */
const SHOP_LINK = /class="in-your-shop"[\s\S]*?class="btn[^>]*href="[^"#]*(#[^"]*)"/;
const KINDS = /data-kind="[^"]+"/g;
const lessons = samples.filter((page) => /^(en|zh)\/learn\//.test(page));

/** The first lessons that together hold every kind of question that `all` of them hold. */
function ofEveryKind(all: readonly string[]): string[] {
  const seen = new Set<string>();
  return all.filter((address) => {
    const kinds = htmlOf(address).match(KINDS) ?? [];
    const isNew = kinds.some((kind) => !seen.has(kind));
    for (const kind of kinds) seen.add(kind);
    return isNew;
  });
}

test('there are lessons with each kind of widget', () => {
  const pages = lessons.map(htmlOf);
  for (const kind of [ENGINE_LAB, EXERCISE]) expect(pages.filter((html) => kind.test(html))).not.toEqual([]);
});

for (const locale of LOCALES) {
  const t = words[locale];
  const own = lessons.filter((page) => page.startsWith(`${locale}/`));
  for (const address of ofEveryKind(own)) {
    test.describe(address, () => {
      test('every question gives every answer its own reason', async ({ page }) => {
        await page.goto(address);
        await page.getByRole('button', { name: t.showAll }).click();
        const prompts = page.locator('form[data-prompt]');
        expect(await prompts.count()).toBeGreaterThan(3);
        for (const prompt of await prompts.all()) await answerEveryWay(prompt, t);
      });

      test('cards open one by one, and what went wrong comes back at the end', async ({ page }) => {
        await page.goto(address);
        const cards = page.locator('[data-card]');
        const count = await cards.count();
        expect(await shown(cards)).toBe(1);
        let missed = 0;
        for (let index = 0; index < count; index += 1) {
          const card = cards.nth(index);
          await expect(card).toBeVisible();
          const prompt = card.locator('form[data-prompt]');
          if ((await prompt.count()) === 0) {
            await card.getByRole('button', { name: t.continue }).click();
            continue;
          }
          // the first question wrong, the others right
          const isWrong = missed === 0 && (await prompt.getAttribute('data-kind')) !== 'text';
          if (isWrong) missed += 1;
          await give(prompt, isWrong ? await wrongAnswer(prompt) : await rightAnswer(prompt));
          await prompt.getByRole('button', { name: t.continue }).click();
          if (index + 1 < count)
            await expect(
              cards
                .nth(index + 1)
                .getByRole('heading')
                .first(),
            ).toBeFocused();
        }
        const repeat = page.locator('[data-repeat]');
        await expect(repeat.getByRole('heading', { name: t.repeatTitle })).toBeFocused();
        await expect(page.getByRole('heading', { name: t.doneTitle })).toBeHidden();
        const again = repeat.locator('form');
        await expect(again).toHaveCount(1);
        await give(again, await rightAnswer(again));
        await again.getByRole('button', { name: t.continue }).click();
        await expect(page.getByRole('heading', { name: t.doneTitle })).toBeFocused();

        // a later visit finds the lesson done and every card open
        await page.reload();
        await expect(page.getByRole('heading', { name: t.doneTitle })).toBeVisible();
        expect(await shown(cards)).toBe(count);
      });
    });
  }

  for (const address of own) {
    test.describe(address, () => {
      const hasEngineLab = ENGINE_LAB.test(htmlOf(address));
      const hasExercise = EXERCISE.test(htmlOf(address));
      if (hasEngineLab)
        test('the widget answers the keyboard', async ({ page }) => {
          await page.goto(address);
          await page.getByRole('button', { name: t.showAll }).click();
          const lab = page.locator('[data-lab="price"], [data-lab="stock"], [data-lab="coupon"]');
          const slider = lab.getByRole('slider').first();
          const figures = lab.locator('.lab-figures');
          await slider.focus();
          await expect(lab).toHaveAttribute('data-awake', '');
          // the first keys may come before the widget listens
          await expect(async () => {
            const before = await figures.innerText();
            const spoken = (await slider.getAttribute('aria-valuetext')) ?? '';
            await slider.press('ArrowRight');
            await expect(slider).not.toHaveAttribute('aria-valuetext', spoken, { timeout: 1000 });
            await expect(figures).not.toHaveText(before, { timeout: 1000, useInnerText: true });
          }).toPass();
          const further = await figures.innerText();
          await slider.press('Home');
          await expect(figures).not.toHaveText(further, { useInnerText: true });
          // the picture says what it shows
          for (const picture of await lab.getByRole('img').all()) {
            await expect(picture).toHaveAccessibleName(/.{20}/);
          }
          await lab
            .getByText(/^(Show as table|用表格看)/)
            .first()
            .click();
          await expect(lab.getByRole('table').first()).toBeVisible();
        });

      if (hasExercise)
        test('its exercises answer the keyboard, and give their answers away only then', async ({ page }) => {
          await page.goto(address);
          await page.getByRole('button', { name: t.showAll }).click();
          const exercises = page.locator('[data-exercise]');
          expect(await exercises.count()).toBeGreaterThan(0);
          for (const key of await page.locator('.exercise-key').all()) await expect(key).toBeHidden();
          for (const calculator of await page.locator('[data-exercise="calculator"]').all()) {
            const result = calculator.getByRole('status');
            const before = await result.innerText();
            await calculator.getByRole('textbox').first().fill('９１');
            await expect(result).not.toHaveText(before, { useInnerText: true });
          }
          for (const drill of await page.locator('[data-exercise="drill"]').all()) {
            await drill.locator('.exercise-choices button').first().focus();
            await page.keyboard.press('Enter');
            await expect(drill.getByRole('status')).toBeFocused();
            await expect(drill.locator('.exercise-key summary')).toBeVisible();
          }
        });

      test('paper gets every card and every reason', async ({ page }) => {
        await page.goto(address);
        await expect(page.locator('[data-lesson]')).toHaveAttribute('data-ready', '');
        await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
        await page.emulateMedia({ media: 'print' });
        const cards = page.locator('[data-card]');
        expect(await shown(cards)).toBe(await cards.count());
        for (const key of await page.locator('.prompt-key li, .exercise-key dd:not(:empty)').all())
          await expect(key).toBeVisible();
        for (const tool of ['.site-nav', '.lesson-steps', '[data-more]', '.prompt button'] as const) {
          await expect(page.locator(tool).first(), tool).toBeHidden();
        }
      });
    });
  }
}

for (const locale of LOCALES) {
  const own = lessons.filter((page) => page.startsWith(`${locale}/`));

  test(`the last link of every lesson lands on its control in the shop (${locale})`, async ({ page }) => {
    test.setTimeout(180_000);
    await openGameFile(page, locale, playedGame({ weeks: 1 }));
    const targets = new Set(own.map((address) => SHOP_LINK.exec(htmlOf(address))?.[1] ?? 'none'));
    for (const hash of targets) {
      await page.goto(`${locale}/play/${hash}`);
      await expectControl(page, hash, locale);
    }
  });

  test(`without a shop, that link leads to opening one (${locale})`, async ({ page }) => {
    await page.goto(own[0] ?? '');
    await page.getByRole('button', { name: words[locale].showAll }).click();
    await page.locator('.in-your-shop a.btn').click();
    await expect(heading(page)).toHaveText(newGame[locale].title);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  for (const address of samples.filter((page) => page.includes('/learn/'))) {
    test(`${address} can be read to the end`, async ({ page }) => {
      await page.goto(address);
      const cards = page.locator('[data-card]');
      for (const card of await cards.all()) await expect(card).toBeVisible();
      await expect(page.locator('.in-your-shop a.btn')).toBeVisible();
      const keys = page.locator('details.prompt-key');
      expect(await keys.count()).toBe(await page.locator('form[data-prompt]').count());
      for (const key of await keys.all()) await expect(key.locator('summary')).toBeVisible();
      for (const lab of await page.locator('[data-lab]').all()) await expect(lab).toBeVisible();
      for (const exercise of await page.locator('[data-exercise]').all())
        await expect(exercise).toBeVisible();
      // those of a set are folded away with their case
      for (const key of await page.locator('.exercise-key:not(details details)').all())
        await expect(key.locator('summary').first()).toBeVisible();
      // what only a script could do is not offered
      await expect(page.locator('[data-show-all]')).toBeHidden();
      for (const button of await page.locator('form[data-prompt] button').all())
        await expect(button).toBeHidden();
    });
  }
});

type Words = (typeof words)['en'];

/** Questions whose answer has many parts, or is in words. */
const PARTS = new Set(['order', 'sort', 'match', 'text']);

/** The right answer to such a question: steps in order, bins of the items, answers of the lines, some words. */
async function rightParts(prompt: Locator): Promise<string[]> {
  const kind = await prompt.getAttribute('data-kind');
  if (kind === 'text') return ['31'];
  if (kind === 'sort')
    return prompt
      .locator('.prompt-key li[data-right="true"]')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-bin') ?? ''));
  const count = await prompt.locator(kind === 'order' ? '[data-step]' : 'select[data-pair]').count();
  return Array.from({ length: count }, (_, index) => String(index));
}

/** A wrong one; never the order that the steps were shown in, which counts as none. */
async function wrongParts(prompt: Locator): Promise<string[]> {
  const right = await rightParts(prompt);
  const turned = [...right.slice(1), ...right.slice(0, 1)];
  const kind = await prompt.getAttribute('data-kind');
  if (kind === 'sort') {
    const bins = await prompt
      .locator('[data-item="0"] input')
      .evaluateAll((inputs) => inputs.map((input) => input.getAttribute('value') ?? ''));
    return right.map((bin) => bins.find((other) => other !== bin) ?? '');
  }
  const start = await prompt
    .locator('.order-list')
    .getAttribute('data-start', { timeout: 500 })
    .catch(() => '');
  return start === turned.join() ? [...right].reverse() : turned;
}

async function giveParts(prompt: Locator, answers: readonly string[]): Promise<void> {
  const kind = await prompt.getAttribute('data-kind');
  if (kind === 'text') await prompt.locator('textarea').fill(answers[0] ?? '');
  for (const [index, answer] of answers.entries()) {
    if (kind === 'sort') await prompt.locator(`[data-item="${index}"] input[value="${answer}"]`).check();
    if (kind === 'match') await prompt.locator('select').nth(index).selectOption(answer);
    if (kind !== 'order') continue;
    const places = () =>
      prompt
        .locator('[data-step]')
        .evaluateAll((steps) => steps.map((step) => step.getAttribute('data-step') ?? ''));
    while ((await places()).indexOf(answer) > index)
      await prompt.locator(`[data-step="${answer}"] [data-move="-1"]`).press('Enter');
  }
  await prompt.locator('button[type="submit"]').click();
}

/** Gives each answer of the key in turn; each has to be met with its own reason. */
async function answerEveryWay(prompt: Locator, t: Words): Promise<void> {
  const kind = (await prompt.getAttribute('data-kind')) ?? '';
  const feedback = prompt.locator('.prompt-feedback');
  if (PARTS.has(kind)) {
    if (kind !== 'text') {
      await give(prompt, await wrongAnswer(prompt));
      await expect(feedback.locator('b').first()).not.toBeEmpty();
      await expect(feedback.locator('.prompt-verdict')).not.toHaveText(t.right);
    }
    await give(prompt, await rightAnswer(prompt));
    await expect(feedback.locator('.prompt-verdict')).toHaveText(kind === 'text' ? t.modelAnswer : t.right);
    return;
  }
  const reasons = new Set<string>();
  const rows = await prompt.locator('.prompt-key li').all();
  for (const [index, row] of rows.entries()) {
    const isRight = (await row.getAttribute('data-right')) === 'true';
    const reason = (await row.locator('span').textContent())?.trim() ?? '';
    reasons.add(reason);
    if (kind === 'number') {
      const slip = await row.getAttribute('data-slip');
      const answer = await prompt.locator('.prompt-body').getAttribute('data-answer-value');
      await give(prompt, [isRight ? (answer ?? '') : (slip ?? '987654')]);
    } else if (kind === 'single') {
      await give(prompt, [String(index)]);
    } else {
      await give(prompt, isRight ? await rightAnswer(prompt) : [String(index)]);
    }
    await expect(feedback).toContainText(reason);
    await expect(feedback.locator('.prompt-verdict')).toHaveText(isRight ? t.right : t.wrong);
  }
  expect(reasons.size).toBe(rows.length);
}

async function rightAnswer(prompt: Locator): Promise<string[]> {
  if (PARTS.has((await prompt.getAttribute('data-kind')) ?? '')) return rightParts(prompt);
  if ((await prompt.getAttribute('data-kind')) === 'number') {
    return [(await prompt.locator('.prompt-body').getAttribute('data-answer-value')) ?? ''];
  }
  const rights = await prompt
    .locator('.prompt-key li')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-right') === 'true'));
  return rights.flatMap((isRight, index) => (isRight ? [String(index)] : []));
}

async function wrongAnswer(prompt: Locator): Promise<string[]> {
  if (PARTS.has((await prompt.getAttribute('data-kind')) ?? '')) return wrongParts(prompt);
  if ((await prompt.getAttribute('data-kind')) === 'number') return ['987654'];
  const right = await rightAnswer(prompt);
  const count = await prompt.locator('.prompt-key li').count();
  const wrong = Array.from({ length: count }, (_, index) => String(index)).find(
    (one) => !right.includes(one),
  );
  return [wrong ?? ''];
}

/** Fills the form in and sends it. */
async function give(prompt: Locator, answers: readonly string[]): Promise<void> {
  if (PARTS.has((await prompt.getAttribute('data-kind')) ?? '')) return giveParts(prompt, answers);
  const inputs = prompt.locator('.prompt-body input');
  if ((await prompt.getAttribute('data-kind')) === 'number') await inputs.fill(answers[0] ?? '');
  else {
    for (const input of await inputs.all()) {
      const value = (await input.getAttribute('value')) ?? '';
      if (answers.includes(value)) await input.check();
      else if ((await input.getAttribute('type')) === 'checkbox') await input.uncheck();
    }
  }
  await prompt.locator('button[type="submit"]').click();
}

/** How many of the elements are visible. */
async function shown(elements: Locator): Promise<number> {
  const visible = await Promise.all((await elements.all()).map((element) => element.isVisible()));
  return visible.filter(Boolean).length;
}

/** The lesson’s control stands ready: the product lies open or is marked, or the screen is there. */
async function expectControl(page: Page, hash: string, locale: Locale): Promise<void> {
  const [name = '', query = ''] = hash.replace('#/', '').split('?');
  const view = VIEWS.find((known) => known === name);
  if (view === undefined) throw new Error(`${hash} names no screen`);
  await expectView(page, locale, view);
  const sku = scenario.skus.find(({ id }) => id === new URLSearchParams(query).get('product'));
  const product = sku && textOf(sku.name, locale);
  if (view === 'products') {
    const sheet = page.getByRole('dialog', { name: product ?? '', exact: true });
    await expect(sheet.getByRole('textbox', { name: products[locale].sheet.price })).toBeVisible();
  } else if (view === 'inventory') {
    const field = page.getByRole('textbox', {
      name: inventory[locale].unitsLabel(product ?? ''),
      exact: true,
    });
    await expect(field).toBeInViewport();
    await expect(page.locator('main :focus')).toContainText(product ?? '');
  } else if (view === 'promotions') {
    const switches = page.getByRole('checkbox', { name: promotions[locale].use });
    await expect(switches.first()).toBeInViewport();
  } else if (product !== undefined) {
    await expect(page.getByRole('main')).toContainText(product);
  }
}
