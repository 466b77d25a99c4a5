import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { LocaleProvider } from '../../src/components/ui/locale.tsx';
import { NumberField } from '../../src/components/ui/NumberField.tsx';
import { PriceCell } from '../../src/components/ui/PriceCell.tsx';

afterEach(cleanup);

describe('a number field', () => {
  const show = (onCommit: (value: number) => void) => {
    render(
      <NumberField
        label="Budget"
        value={360_000}
        scale={100}
        min={0}
        max={2_000_000}
        step={100}
        prefix="¥"
        onCommit={onCommit}
      />,
    );
    return screen.getByLabelText<HTMLInputElement>('Budget');
  };

  test('shows yuan and commits fen on Enter', () => {
    const onCommit = vi.fn();
    const field = show(onCommit);
    expect(field.value).toBe('3600');
    fireEvent.input(field, { target: { value: '3,200' } });
    expect(onCommit).not.toHaveBeenCalled();
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(onCommit).toHaveBeenCalledExactlyOnceWith(320_000);
  });

  test('commits on leaving, and only when something changed', () => {
    const onCommit = vi.fn();
    const field = show(onCommit);
    fireEvent.blur(field);
    fireEvent.input(field, { target: { value: '3600.00' } });
    fireEvent.blur(field);
    expect(onCommit).not.toHaveBeenCalled();
  });

  test('says why it refuses, and keeps what was typed', () => {
    const onCommit = vi.fn();
    const field = show(onCommit);
    fireEvent.input(field, { target: { value: '99999' } });
    fireEvent.blur(field);
    expect(onCommit).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toBe('At most ¥20,000.');
    expect(field.value).toBe('99999');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(field.value).toBe('3600');
  });

  test('arrow keys step within the limits, Shift by ten', () => {
    const onCommit = vi.fn();
    const field = show(onCommit);
    fireEvent.keyDown(field, { key: 'ArrowUp' });
    fireEvent.keyDown(field, { key: 'ArrowDown', shiftKey: true });
    expect(onCommit.mock.calls).toEqual([[360_100], [359_000]]);
  });

  test('leaves keys to the input method while it is composing', () => {
    const onCommit = vi.fn();
    const field = show(onCommit);
    fireEvent.input(field, { target: { value: '32' } });
    fireEvent.compositionStart(field);
    fireEvent.keyDown(field, { key: 'Enter', isComposing: true });
    expect(onCommit).not.toHaveBeenCalled();
  });
});

describe('a price in a table', () => {
  const show = (valueFen: number, onCommit = vi.fn()) => {
    render(
      <LocaleProvider locale="zh">
        <PriceCell
          name="基础T恤"
          valueFen={valueFen}
          wasFen={7900}
          minimumFen={2900}
          maximumFen={17_380}
          onCommit={onCommit}
        />
      </LocaleProvider>,
    );
    return onCommit;
  };

  test('is a button that turns into a field', () => {
    const onCommit = show(7900);
    fireEvent.click(screen.getByRole('button', { name: '基础T恤售价¥79，改价' }));
    const field = screen.getByLabelText<HTMLInputElement>('基础T恤的售价（元）');
    fireEvent.input(field, { target: { value: '７２．５' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(onCommit).toHaveBeenCalledExactlyOnceWith(7250);
  });

  test('a staged price keeps the old one beside it, struck out', () => {
    show(7250);
    const button = screen.getByRole('button', { name: '基础T恤售价¥72.50，原¥79，改价' });
    expect(button.querySelector('s')?.textContent).toBe('¥79');
  });

  test('refuses a price below cost in words and commits nothing', () => {
    const onCommit = show(7900);
    fireEvent.click(screen.getByRole('button'));
    const field = screen.getByLabelText('基础T恤的售价（元）');
    fireEvent.input(field, { target: { value: '20' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(screen.getByRole('alert').textContent).toBe('不能低于¥29。');
    expect(onCommit).not.toHaveBeenCalled();
  });

  test('Escape leaves it as it was', () => {
    const onCommit = show(7900);
    fireEvent.click(screen.getByRole('button'));
    fireEvent.keyDown(screen.getByLabelText('基础T恤的售价（元）'), { key: 'Escape' });
    expect(screen.getByRole('button').textContent).toBe('¥79');
    expect(onCommit).not.toHaveBeenCalled();
  });
});
