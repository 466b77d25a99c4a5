import sprite from '../../assets/icons.svg?url';
import type { IconName } from './icon-names.ts';

export type { IconName } from './icon-names.ts';

/** A line icon. Hidden from assistive technology: the words beside it, or the button's label, speak. */
export function Icon({ name, size = 17 }: { name: IconName; size?: number }) {
  return (
    <svg
      class="icon"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      stroke-width="1.75"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <use href={`${sprite}#${name}`} />
    </svg>
  );
}
