import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { SearchPage } from '../../../src/components/search/SearchPage.tsx';
import { search as words } from '../../../src/i18n/areas/search.ts';
import { documentsOf } from '../../content/documents.ts';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  history.replaceState(null, '', '/');
});

const answerWith = (locale: 'en' | 'zh') =>
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => ({ ok: true, json: async () => documentsOf(locale) })),
  );

test('what is typed is found, marked and kept in the address', async () => {
  answerWith('zh');
  render(<SearchPage locale="zh" />);
  const field = screen.getByRole('searchbox', { name: words.zh.label });
  await waitFor(() => screen.getByText(words.zh.noneYet));
  fireEvent.input(field, { target: { value: '安全库存' } });
  const [first] = await screen.findAllByRole('listitem');
  expect(first?.querySelector('a')?.getAttribute('href')).toBe('/zh/glossary/#safety-stock');
  const lessons = screen
    .getAllByRole('link')
    .flatMap((link) => link.getAttribute('href') ?? [])
    .filter((href) => href.includes('/learn/'));
  expect(lessons.slice(0, 3)).toContainEqual(
    expect.stringMatching(/^\/zh\/learn\/05-stock\/02-reorder-point\//),
  );
  expect(document.querySelector('.se-text mark')?.textContent).toContain('安全库存');
  expect(location.search).toBe(`?q=${encodeURIComponent('安全库存')}`);
});

test('a search in the address is answered; arrows go through the results, Escape clears', async () => {
  answerWith('en');
  history.replaceState(null, '', '/en/search/?q=kdj');
  render(<SearchPage locale="en" />);
  const link = await screen.findByRole('link', { name: 'Average order value' });
  const field = screen.getByRole('searchbox');
  fireEvent.keyDown(field, { key: 'ArrowDown' });
  expect(document.activeElement).toBe(link);
  fireEvent.keyDown(link, { key: 'ArrowUp' });
  expect(document.activeElement).toBe(field);
  fireEvent.keyDown(field, { key: 'Escape' });
  await waitFor(() => expect(screen.queryAllByRole('listitem')).toHaveLength(0));
});

test('nothing found: the nearest names', async () => {
  answerWith('en');
  history.replaceState(null, '', '/en/search/?q=qqzzxx');
  render(<SearchPage locale="en" />);
  await screen.findByText(words.en.none('qqzzxx'));
  expect(screen.getAllByRole('listitem')).toHaveLength(3);
});

test('not loaded: it says so and can be tried again', async () => {
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => ({ ok: false, status: 404 })),
  );
  render(<SearchPage locale="en" />);
  await screen.findByText(words.en.failed);
  answerWith('en');
  fireEvent.click(screen.getByRole('button', { name: words.en.again }));
  await screen.findByText(words.en.noneYet);
});
