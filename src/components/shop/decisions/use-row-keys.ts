import { editRow, nextRow, previousRow, switchChart } from '../../shell/row-keys.ts';
import { useShortcut } from '../../shell/shortcuts.ts';

/** J, K, E and T, for a screen that stands outside the shop's frame; inside, they work everywhere. */
export function useRowKeys(): void {
  useShortcut('j', nextRow);
  useShortcut('k', previousRow);
  useShortcut('e', editRow);
  useShortcut('t', switchChart);
}
