import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { season } from '../../src/i18n/areas/season.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { playedGame } from './support/games.ts';
import { goToView, heading, openGameFile } from './support/shop.ts';
import { expect, test } from './support/test.ts';

const game = playedGame({ weeks: 12, learner: { name: '李娜', number: '20250017' } });
const code = game.entries.at(-1)?.hash.slice(0, 4).toUpperCase() ?? '';

for (const locale of LOCALES) {
  test(`a season ends with a certificate on one sheet and a portfolio in one file (${locale})`, async ({
    page,
  }) => {
    const t = season[locale];
    await openGameFile(page, locale, game);
    await goToView(page, locale, 'end');
    await expect(heading(page)).not.toHaveText(t.unfinished(0));
    const certificate = page.getByRole('article', { name: t.certificate.title });
    await expect(certificate).toContainText('李娜');
    await expect(certificate).toContainText(code);

    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: t.next.portfolio }).click();
    const names = Object.keys(unzipSync(readFileSync(await (await downloading).path())));
    expect(names.map((name) => name.split('.').slice(1).join('.'))).toEqual([
      ...Array<string>(1 + game.entries.length).fill('shop.json'),
      'csv',
    ]);

    const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    const [width = 0, height = 0] = (paper.match(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/) ?? [])
      .slice(1)
      .map(Number);
    expect(width).toBeGreaterThan(height);
  });
}
