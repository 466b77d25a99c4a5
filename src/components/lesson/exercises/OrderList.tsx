import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { lesson } from '../../../i18n/areas/lesson.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { carried, moved } from './order.ts';

interface OrderListProps {
  readonly locale: Locale;
  /** What the list is called. */
  readonly label: string;
  /** Beside `order-list`. */
  readonly look?: string;
  /** Items by their place in the exercise, as they stand now. */
  readonly order: readonly number[];
  readonly textOf: (item: number) => string;
  /** Below the text. */
  readonly moreOf?: (item: number) => ComponentChildren;
  readonly markOf?: (item: number) => 'right' | 'wrong' | undefined;
  readonly onOrder: (order: readonly number[]) => void;
}

/** Items to put in order, by dragging or by two buttons each; every move is said. */
export function OrderList(props: OrderListProps) {
  const { locale, label, look, order, textOf, moreOf, markOf, onOrder } = props;
  const words = lesson[locale];
  const [said, setSaid] = useState('');
  const dragged = useRef<number>();
  const move = (next: readonly number[], item: number) => {
    onOrder(next);
    setSaid(words.movedTo(textOf(item), String(next.indexOf(item) + 1), String(order.length)));
  };
  return (
    <>
      <ol class={look ? `order-list ${look}` : 'order-list'} aria-label={label}>
        {order.map((item, place) => (
          <li
            key={item}
            data-mark={markOf?.(item)}
            draggable
            onDragStart={() => {
              dragged.current = place;
            }}
            onDragOver={(event) => event.preventDefault()}
            onDrop={(event) => {
              event.preventDefault();
              const from = dragged.current;
              if (from !== undefined) move(carried(order, from, place), order[from] ?? 0);
              dragged.current = undefined;
            }}
          >
            <span>
              {textOf(item)}
              {moreOf?.(item)}
            </span>
            <button
              type="button"
              class="icon-btn"
              aria-label={words.moveUp(textOf(item))}
              aria-disabled={place === 0}
              onClick={() => move(moved(order, place, -1), item)}
            >
              ↑
            </button>
            <button
              type="button"
              class="icon-btn"
              aria-label={words.moveDown(textOf(item))}
              aria-disabled={place === order.length - 1}
              onClick={() => move(moved(order, place, 1), item)}
            >
              ↓
            </button>
          </li>
        ))}
      </ol>
      <p class="sr" role="status">
        {said}
      </p>
    </>
  );
}
