import { shell } from '../../src/i18n/areas/shell.ts';
import { LOCALES, textOf } from '../../src/i18n/locale.ts';
import { playedGame, scenario } from './support/games.ts';
import { openGameFile } from './support/shop.ts';
import { expect, test } from './support/test.ts';

const events = scenario.calendar.map((event) => ({
  ...event,
  week: event.isoWeek - scenario.firstIsoWeek + 1,
}));
/** From the start, in the week of the first event, and in the week before the last one. */
const WEEKS_PLAYED = [0, Math.min(...events.map(({ week }) => week)) - 1, 9];

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
        const next = events.filter(({ week }) => week > weeks).sort((a, b) => a.week - b.week)[0];
        expect.soft(boxes[0]?.text, place).toBe(next && textOf(next.name, locale));
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
      for (const { week, name } of events) {
        await expect(rail.getByRole('listitem').nth(week - 1)).toContainText(textOf(name, locale));
      }
    }
  });
}
