import { common } from '../../src/i18n/areas/common.ts';
import { problems } from '../../src/i18n/areas/problems.ts';
import { saves } from '../../src/i18n/areas/saves.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { fileOfGame, gameOfFile, playedGame, upload } from './support/games.ts';
import { chooseFiles, downloadBy, goToView, ledger, openGameFile, saveRow } from './support/shop.ts';
import { expect, test } from './support/test.ts';

const game = playedGame({ weeks: 1 });
const { shopName } = game.head;

for (const locale of LOCALES) {
  test(`saves are copied, renamed, deleted and brought back (${locale})`, async ({ page }) => {
    const t = saves[locale];
    await openGameFile(page, locale, game);
    await goToView(page, locale, 'saves');
    const rows = page.getByRole('table').getByRole('rowheader');
    await expect(rows).toHaveCount(1);
    const copy = t.copyName(shopName);
    await saveRow(page, locale, shopName).getByRole('button', { name: t.duplicate }).click();
    await expect(rows).toHaveCount(2);

    await saveRow(page, locale, copy).getByRole('button', { name: t.rename }).click();
    const dialog = page.getByRole('dialog', { name: t.renameTitle(copy) });
    await dialog.getByRole('textbox', { name: t.newName }).fill('二店 & <b>co</b>');
    await dialog.getByRole('button', { name: t.rename }).click();
    const renamed = saveRow(page, locale, '二店 & <b>co</b>');
    await expect(renamed).toBeVisible();
    await expect(dialog).toHaveCount(0);

    await renamed.getByRole('button', { name: t.delete }).click();
    await expect(rows).toHaveCount(1);
    await page.getByRole('button', { name: common[locale].actions.undo, exact: true }).click();
    await expect(rows).toHaveCount(2);
    await renamed.getByRole('button', { name: t.open, exact: true }).click();
    await expect(ledger(page, locale, 2)).toBeVisible();

    // deleting the open shop closes it, and undo opens the way back
    await goToView(page, locale, 'saves');
    await renamed.getByRole('button', { name: t.delete }).click();
    await page.getByRole('button', { name: common[locale].actions.undo, exact: true }).click();
    await expect(rows).toHaveCount(2);
    await page.reload();
    await expect(rows).toHaveCount(2);
  });

  test(`a save goes out as a file and comes back whole (${locale})`, async ({ page, browser, baseURL }) => {
    const t = saves[locale];
    await openGameFile(page, locale, game);
    await goToView(page, locale, 'saves');
    const file = await downloadBy(page, () =>
      saveRow(page, locale, shopName).getByRole('button', { name: t.export }).click(),
    );
    expect(file.text).toBe(fileOfGame(game));
    expect(gameOfFile(file.text).shop).toEqual(game.shop);
    // the same file again is the same shop
    await chooseFiles(page, upload(file.fileName, file.text));
    await expect(page.getByText(t.imported(shopName))).toBeVisible();
    await expect(page.getByRole('table').getByRole('rowheader')).toHaveCount(1);

    const elsewhere = await browser.newContext(baseURL === undefined ? {} : { baseURL });
    const other = await elsewhere.newPage();
    await openGameFile(other, locale, gameOfFile(file.text));
    await expect(ledger(other, locale, 2)).toBeVisible();
    await elsewhere.close();
  });

  test(`a broken file changes nothing and says why (${locale})`, async ({ page }) => {
    const t = saves[locale];
    const words = problems[locale];
    await openGameFile(page, locale, game);
    await goToView(page, locale, 'saves');
    const text = fileOfGame(playedGame({ weeks: 1, shopName: 'Second Shop' }));
    const content = JSON.parse(text);
    const broken = {
      'junk.json': ['no shop at all', words['file/not-json']()],
      'report.json': ['{"format": "shop-report"}', words['file/other-format']()],
      'large.json': [' '.repeat(3 * 1024 * 1024), words['file/too-large']()],
      'deep.json': ['['.repeat(9000), words['file/too-deep']()],
      'half.json': [text.slice(0, text.length / 2), words['file/not-json']()],
      'forged.json': [
        text.replace(/"resultHash": "./, (found) =>
          found.replace(/.$/, (last) => (last === '0' ? '1' : '0')),
        ),
        words['file/altered'](),
      ],
      'newer.json': [
        JSON.stringify({ ...content, head: { ...content.head, rulesVersion: 99 } }),
        words['file/newer-version'](),
      ],
    } as const;
    await chooseFiles(
      page,
      ...Object.entries(broken).map(([name, [body]]) => upload(name, body)),
      upload('second.shop.json', text),
    );
    await expect(page.getByText(t.imported('Second Shop'))).toBeVisible();
    const refusals = page.getByRole('alert').getByRole('listitem');
    await expect(refusals).toHaveText(Object.entries(broken).map(([name, [, why]]) => `${name}: ${why}`));
    await expect(page.getByRole('table').getByRole('rowheader')).toHaveCount(2);
    await goToView(page, locale, 'cockpit');
    await expect(page.getByRole('banner')).toContainText(shopName);
  });
}
