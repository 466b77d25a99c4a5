import { shell } from '../../src/i18n/areas/shell.ts';
import { LOCALES, type Locale, textOf } from '../../src/i18n/locale.ts';
import { playedGame, scenario } from './support/games.ts';
import { openGameFile } from './support/shop.ts';
import { expect, test } from './support/test.ts';

const seasonWeeks = Array.from({ length: scenario.weeks }, (_, index) => index + 1);
/** Names that the rail should show, by week. */
const namesOf = (week: number, locale: Locale) =>
  scenario.calendar
    .filter(({ announced, isoWeek }) => announced && isoWeek === scenario.firstIsoWeek + week - 1)
    .map(({ name }) => textOf(name, locale));
const eventWeeks = seasonWeeks.filter((week) => namesOf(week, 'en').length > 0);
/** From the start, in the week of the first event, and in the weeks before and of the last one. */
const last = Math.max(...eventWeeks);
const WEEKS_PLAYED = [0, Math.min(...eventWeeks) - 1, 7, last - 2, last - 1];

for (const locale of LOCALES) {
  test(`names on the week rail stand apart (${locale})`, async ({ page }) => {
    for (const weeks of WEEKS_PLAYED) {
      await openGameFile(page, locale, playedGame({ weeks, shopName: `Shop ${weeks}` }));
      for (const width of [1440, 1280, 768, 390, 320]) {
        await page.setViewportSize({ width, height: 844 });
        const place = `${weeks} weeks played, ${width} pixels`;
        const names = page.locator('.rail .flag');
        const boxes = await names.evaluateAll((flags) =>
          flags.flatMap((flag) => {
            const name = flag.querySelector('.word')?.getBoundingClientRect();
            const frame = flag.getBoundingClientRect();
            // a name without room has wrapped below its frame
            if (!name || name.width === 0 || name.top >= frame.bottom) return [];
            const { left, right, top, bottom } = name;
            return [{ text: flag.textContent ?? '', left, right, top, bottom }];
          }),
        );
        const next = namesOf(eventWeeks.find((week) => week > weeks) ?? 0, locale);
        for (const name of next) expect.soft(boxes[0]?.text, place).toContain(name);
        for (const [index, box] of boxes.entries()) {
          expect.soft(box.left, place).toBeGreaterThanOrEqual(0);
          expect.soft(box.right, place).toBeLessThanOrEqual(width);
          for (const other of boxes.slice(index + 1)) {
            const isApart =
              box.right + 4 <= other.left ||
              other.right + 4 <= box.left ||
              Math.abs(box.top - other.top) >= 11;
            expect.soft(isApart, `${place}: ${box.text}, ${other.text}`).toBe(true);
          }
        }
      }
      const rail = page.getByRole('navigation', { name: shell[locale].season });
      for (const week of eventWeeks) {
        const cell = rail.getByRole('listitem').nth(week - 1);
        for (const name of namesOf(week, locale)) await expect(cell).toContainText(name);
      }
    }
  });
}
