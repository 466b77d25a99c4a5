import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from '../../e2e/support/test.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Every rule of WCAG 2.2 AA that a machine can check, on the page as it stands. `place` names it in a failure. */
export async function expectAccessible(page: Page, place: string): Promise<void> {
  // the legacy mode only differs for frames, of which there are none
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(TAGS).analyze();
  const found = violations.map(({ id, nodes }) => ({
    id,
    nodes: nodes.map(({ html, any, all }) => `${html.slice(0, 160)} — ${[...any, ...all][0]?.message ?? ''}`),
  }));
  expect.soft(found, place).toEqual([]);
}
