import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ClassMedianLine } from '../../../src/components/shop/report/feedback/ClassMarks.tsx';
import { Feedback } from '../../../src/components/shop/report/feedback/Feedback.tsx';
import { LocaleProvider } from '../../../src/components/ui/locale.tsx';
import { Toasts } from '../../../src/components/ui/Toast.tsx';
import { feedback as words } from '../../../src/i18n/areas/feedback.ts';
import { LOCALES, type Locale } from '../../../src/i18n/locale.ts';
import { buildFeedback, buildReport, type FeedbackFile } from '../../../src/simulator/index.ts';
import { $game, closeGame } from '../../../src/stores/game.ts';
import { $narrative, setNarrative } from '../../../src/stores/report.ts';
import { runWeek } from '../../../src/stores/run.ts';
import { provideShop, startShop } from '../../stores/shop.ts';

beforeEach(async () => {
  localStorage.clear();
  await provideShop();
  await startShop();
  await runWeek();
  setNarrative(1, 'data', 0, '利润涨了，<b>访客</b>少了。');
});
afterEach(async () => {
  cleanup();
  await closeGame();
});

function ownFeedback(): FeedbackFile {
  const { game } = $game.get();
  if (!game) throw new Error('no shop');
  return buildFeedback(buildReport(game, 1, $narrative(1).get()), {
    teacher: '王老师',
    points: [
      { title: '数字', points: 17.5, of: 20 },
      { title: '原因', points: null, of: 30 },
    ],
    total: 35,
    comments: [
      { part: 'data', section: 0, quote: '<b>访客</b>', text: '少了多少？' },
      { part: 'data', section: 1, quote: '', text: '这一节还空着。' },
    ],
    overall: '清楚。',
    classMedian: { count: 12, overall: 61.5, pricing: 70 },
    issuedAt: '2026-11-22',
  });
}

function show(locale: Locale) {
  return render(
    <LocaleProvider locale={locale}>
      <ClassMedianLine week={1} />
      <Feedback week={1} />
      <Toasts />
    </LocaleProvider>,
  );
}

function open(container: Element, content: unknown): void {
  const input = container.querySelector('input[type=file]') as HTMLInputElement;
  const file = new File([JSON.stringify(content)], 'feedback.shop.json');
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  fireEvent.change(input);
}

describe.each(LOCALES)('in %s', (locale) => {
  const t = words[locale];

  test('points, words and remarks stand beside what was written; nothing of it is markup', async () => {
    const { container } = show(locale);
    expect(screen.getByText(t.none)).toBeTruthy();
    open(container, ownFeedback());
    await waitFor(() => expect(screen.getByText(t.kept(1))).toBeTruthy());
    expect(screen.getByRole('heading', { name: t.titleFrom('王老师') })).toBeTruthy();
    expect(screen.getByText(t.match.same)).toBeTruthy();
    expect(container.querySelector('mark')?.textContent).toBe('<b>访客</b>');
    expect(screen.getByText('少了多少？')).toBeTruthy();
    expect(screen.getByText('17.5 / 20')).toBeTruthy();
    await waitFor(() => expect(container.querySelector('.feedback-median')?.textContent).toContain('62'));
    expect(container.textContent).not.toMatch(/undefined|NaN|\[object/);
  });

  test('can be taken away and put back', async () => {
    const { container } = show(locale);
    open(container, ownFeedback());
    await waitFor(() => expect(screen.getByText(t.kept(1))).toBeTruthy());
    fireEvent.click(screen.getByRole('button', { name: t.remove }));
    await waitFor(() => expect(container.querySelector('mark')).toBeNull());
    fireEvent.click(await screen.findByRole('button', { name: t.undo }));
    await waitFor(() => expect(container.querySelector('mark')).not.toBeNull());
  });

  test('a quote that is gone is shown with its remark', async () => {
    const feedback = ownFeedback();
    setNarrative(1, 'data', 0, '利润涨了。');
    const { container } = show(locale);
    open(container, feedback);
    await waitFor(() => expect(screen.getByText(t.match['words-changed'])).toBeTruthy());
    expect(container.querySelector('mark')).toBeNull();
    expect(container.querySelector('q')?.textContent).toBe('<b>访客</b>');
  });

  test('a file of another kind, and of another shop, changes nothing', async () => {
    const { container } = show(locale);
    open(container, { format: 'shop-game' });
    await waitFor(() => expect(screen.getByText(t.refused['file/other-format'])).toBeTruthy());
    const own = ownFeedback();
    open(container, { ...own, report: { ...own.report, entryHash: 'a'.repeat(64), shopName: '别家' } });
    await waitFor(() => expect(screen.getByText(t.foreign('别家', 1, ''))).toBeTruthy());
    expect(screen.getByText(t.none)).toBeTruthy();
  });
});
