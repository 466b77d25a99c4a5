import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ChartFrame } from '../../src/components/ui/ChartFrame.tsx';
import { Delta } from '../../src/components/ui/Delta.tsx';
import { RangeBar } from '../../src/components/ui/RangeBar.tsx';
import { Segmented } from '../../src/components/ui/Segmented.tsx';
import { Sparkline } from '../../src/components/ui/Sparkline.tsx';
import { hideToast, showToast, Toasts } from '../../src/components/ui/Toast.tsx';

afterEach(() => {
  hideToast();
  cleanup();
});

test('a change says direction, amount and judgement', () => {
  const { container } = render(<Delta now={0.0475} was={0.0315} unit="points" favours="less" />);
  expect(container.textContent?.replace(/\s+/g, ' ')).toBe('▲ 1.6 ptworse');
  expect(container.querySelector('b')?.className).toContain('bad');
});

test('a sparkline of one week is nothing, of four a line with a dot', () => {
  expect(render(<Sparkline values={[1]} />).container.innerHTML).toBe('');
  const { container } = render(<Sparkline values={[1, 2, 3, 4]} bad />);
  expect(container.querySelectorAll('circle.bad')).toHaveLength(1);
});

test('a range keeps every value inside the bar', () => {
  const { container } = render(
    <RangeBar
      low={8100}
      middle={9420}
      high={10_700}
      previous={7980}
      previousLabel="last week"
      format={String}
      name="Forecast 8,100 to 10,700"
    />,
  );
  const places = [...container.querySelectorAll<HTMLElement>('.pt')].map((point) =>
    Number.parseFloat(point.style.insetInlineStart),
  );
  for (const place of places) expect(place).toBeGreaterThan(0);
  for (const place of places) expect(place).toBeLessThan(100);
  expect(screen.getByRole('img').getAttribute('aria-label')).toBe('Forecast 8,100 to 10,700');
});

test('a chart has a name and a table with the same points', () => {
  render(
    <ChartFrame
      title="Profit by day"
      name="Profit by day, Monday to Tuesday"
      table={{
        caption: 'Profit',
        columns: ['Day', 'Profit'],
        rows: [
          ['Mon', '¥1'],
          ['Tue', '¥2'],
        ],
      }}
    >
      <svg />
    </ChartFrame>,
  );
  const toggle = screen.getByRole('button', { name: 'Show as table' });
  expect(toggle.getAttribute('aria-expanded')).toBe('false');
  fireEvent.click(toggle);
  expect(toggle.getAttribute('aria-expanded')).toBe('true');
  expect(screen.getAllByRole('row')).toHaveLength(3);
  expect(screen.getByRole('img').getAttribute('aria-label')).toBe('Profit by day, Monday to Tuesday');
});

test('a segmented choice tells which part is on', () => {
  const onChange = vi.fn();
  render(
    <Segmented
      label="View"
      value="a"
      options={[
        { value: 'a', label: 'Trade' },
        { value: 'b', label: 'Traffic' },
      ]}
      onChange={onChange}
    />,
  );
  expect(screen.getByRole('button', { name: 'Trade' }).getAttribute('aria-pressed')).toBe('true');
  fireEvent.click(screen.getByRole('button', { name: 'Traffic' }));
  expect(onChange).toHaveBeenCalledExactlyOnceWith('b');
});

describe('a toast', () => {
  const wait = (milliseconds: number) =>
    act(() => new Promise((resolve) => setTimeout(resolve, milliseconds)));

  test('leaves by itself, but not while it is pointed at', async () => {
    render(<Toasts />);
    showToast({ text: 'Price back to ¥79', staysFor: 80 });
    const message = await screen.findByText('Price back to ¥79');
    fireEvent.mouseEnter(message.parentElement as HTMLElement);
    await wait(200);
    expect(screen.queryByText('Price back to ¥79')).not.toBeNull();
    fireEvent.mouseLeave(message.parentElement as HTMLElement);
    await wait(200);
    expect(screen.queryByText('Price back to ¥79')).toBeNull();
  });

  test('offers one way back', async () => {
    const onAction = vi.fn();
    render(<Toasts />);
    showToast({ text: 'Deleted', actionLabel: 'Undo', onAction });
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(onAction).toHaveBeenCalledOnce();
    await wait(20);
    expect(screen.queryByText('Deleted')).toBeNull();
  });
});
