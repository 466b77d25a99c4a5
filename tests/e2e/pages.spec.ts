import { globSync } from 'node:fs';
import { expect, test } from '@playwright/test';

/** Every page of the built site, as an address below the base path. */
const pages = globSync('dist/**/*.html')
  .map((file) => file.replaceAll('\\', '/').replace(/^dist\//, ''))
  .map((file) => file.replace(/(^|\/)index\.html$/, '$1'))
  .sort();

test('there are pages in both languages', () => {
  expect(pages).toEqual(expect.arrayContaining(['', 'en/', 'zh/', 'en/play/', 'zh/play/']));
});

for (const page of pages) {
  test(`/${page} opens without a complaint of the browser`, async ({ page: tab, baseURL }) => {
    const complaints: string[] = [];
    tab.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    tab.on('pageerror', (error) => complaints.push(error.message));
    tab.on('requestfailed', (request) => complaints.push(`${request.url()} failed`));
    tab.on('request', (request) => {
      const isOwn = /^(data|blob):/.test(request.url()) || request.url().startsWith(baseURL ?? '');
      if (!isOwn) complaints.push(`${request.url()} belongs to somebody else`);
    });
    // `?choose` keeps the start page from going on to a language
    await tab.goto(page === '' ? '?choose' : page, { waitUntil: 'networkidle' });
    await expect(tab.locator('h1').first()).toBeVisible();
    await expect(tab).toHaveTitle(/\S/);
    const language = page.startsWith('zh/') ? 'zh-CN' : 'en';
    await expect(tab.locator('html')).toHaveAttribute('lang', language);
    expect(complaints).toEqual([]);
  });
}
