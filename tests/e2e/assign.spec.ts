import { readFileSync } from 'node:fs';
import { join } from '../../src/i18n/areas/join.ts';
import { shopFile } from '../../src/i18n/areas/shop-file.ts';
import { teachAssign } from '../../src/i18n/areas/teach-assign.ts';
import { verify } from '../../src/i18n/areas/verify.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import {
  assignedSeed,
  buildReport,
  createGame,
  decodeAssignment,
  emptyNarrative,
  parseScenario,
  playWeek,
} from '../../src/simulator/index.ts';
import { fileText } from '../../src/storage/transfer.ts';
import { upload } from './support/games.ts';
import { ledger } from './support/shop.ts';
import { expect, test } from './support/test.ts';

for (const locale of LOCALES) {
  const t = teachAssign[locale];
  const j = join[locale];

  test(`an assignment is built, handed out by its link, and opens the shop it describes (${locale})`, async ({
    page,
    context,
  }) => {
    test.setTimeout(120_000);
    await page.goto(`${locale}/teach/#/assign`);
    await page.getByLabel(t.task.title, { exact: true }).fill('三周经营 Three weeks');
    await page.getByLabel(t.task.teacher).fill('王老师');
    await page.getByLabel(t.shop.classCode, { exact: true }).first().fill('EC-7');
    await page.getByRole('radio', { name: t.shop.codeTyped }).check();
    await page.getByLabel(t.dates.weeks).fill('3');
    await page.getByLabel(t.dates.weeks).press('Enter');
    await page.getByRole('radio', { name: t.levers.free }).check();
    const link = page.getByLabel(t.out.link);
    await expect(page.getByRole('article')).toContainText(j.levers.free);
    const address = await link.inputValue();
    expect(address.length).toBeLessThan(2000);
    await page.getByRole('button', { name: t.out.qr, exact: true }).click();
    await expect(page.getByRole('img', { name: t.out.qrName('三周经营 Three weeks') })).toBeVisible();
    await page.reload();
    await expect(link).toHaveValue(address);

    const student = await context.newPage();
    await student.goto(address.replace(/^https?:\/\/[^/]+/, ''));
    await expect(student.getByRole('article')).toContainText('王老师');
    await expect(student.getByRole('article')).not.toContainText('EC-7');
    await student.getByLabel(j.form.name).fill('李娜');
    await student.getByLabel(j.form.number).fill('20250017');
    await student.getByLabel(j.form.classCode).fill('ec-7');
    await student.getByRole('button', { name: j.form.open }).click();
    await expect(student).toHaveURL(new RegExp(`/${locale}/play/#/cockpit$`));
    await expect(ledger(student, locale, 1)).toBeVisible();
    const read = decodeAssignment(address);
    if (!read.ok) throw new Error('the link does not read');
    const head = await student.evaluate(
      () =>
        new Promise<Record<string, unknown>>((resolve, reject) => {
          const opening = indexedDB.open('shopkeeper');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const rows = opening.result.transaction('games').objectStore('games').getAll();
            rows.onsuccess = () => resolve(rows.result[0].head);
          };
        }),
    );
    expect(head).toMatchObject({
      seed: assignedSeed(read.value, 'EC-7', '20250017'),
      learner: { name: '李娜', number: '20250017' },
      assignment: { id: read.value.id, classCode: 'EC-7', weeks: 3 },
    });
    expect(head).not.toHaveProperty('season');
  });
}

test('a shop of one’s own travels in the file, and its reports are checked with it', async ({ page }) => {
  test.setTimeout(120_000);
  const t = teachAssign.en;
  const own = {
    ...JSON.parse(readFileSync('src/content/scenarios/apparel.json', 'utf8')),
    id: 'tailor',
    name: { en: 'Tailor’s shop', zh: '裁缝铺' },
  };
  await page.goto('en/teach/#/assign');
  await page
    .getByLabel(shopFile.en.choose)
    .last()
    .setInputFiles(upload('tailor.json', JSON.stringify(own)));
  await expect(page.getByText(t.out.ownShop)).toBeVisible();
  const download = page.waitForEvent('download');
  await page.keyboard.press('Control+Enter');
  const file = await (await download).path();

  const parsed = parseScenario(own);
  if (!parsed.ok) throw new Error('the shop does not read');
  const played = playWeek(createGame({ scenario: parsed.value, seed: 'OWN' }), {}, parsed.value).game;
  const report = upload('report.shop.json', fileText(buildReport(played, 1, emptyNarrative())));
  const other = await page.context().browser()?.newContext();
  if (!other) throw new Error('no browser');
  const desk = await other.newPage();
  await desk.goto(new URL('../verify/', page.url().replace(/#.*/, '')).href);
  const choose = desk.getByLabel(verify.en.choose).and(desk.locator('input'));
  await choose.setInputFiles([report]);
  await expect(desk.getByText(verify.en.badge.unreadable)).toBeVisible();
  await choose.setInputFiles([upload('assignment.shop.json', readFileSync(file, 'utf8'))]);
  await expect(desk.getByText(verify.en.assignment)).toBeVisible();
  await expect(desk.getByText(verify.en.badge.verified)).toBeVisible();
  await other.close();
});
