import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from '../../e2e/support/test.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What the dark theme can change: it is made of the same elements, in the same places. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * Every rule of WCAG 2.2 AA that a machine can check, on the page as it stands, light and then dark.
 * `place` names it in a failure; `except` leaves out rules that make no sense there.
 */
export async function expectAccessible(
  page: Page,
  place: string,
  { except = [] }: { readonly except?: readonly string[] } = {},
): Promise<void> {
  // the legacy mode only differs for frames, of which there are none
  const axe = () => new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const light = await axe()
    .withTags(TAGS)
    .disableRules([...except])
    .analyze();
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const dark = await axe().withRules(COLOUR_RULES).analyze();
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  expect.soft(listed(light), `${place}, light`).toEqual([]);
  expect.soft(listed(dark), `${place}, dark`).toEqual([]);
}

type Results = Awaited<ReturnType<AxeBuilder['analyze']>>;

function listed({ violations }: Results): string[] {
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any, all }) => `${id}: ${html.slice(0, 160)} (${[...any, ...all][0]?.message ?? ''})`),
  );
}
