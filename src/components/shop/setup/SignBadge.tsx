import type { ShopSetup, SignPictogram } from '../../../simulator/index.ts';
import { Icon, type IconName } from '../../ui/Icon.tsx';
import './sign.css';

export const PICTOGRAM_ICONS: Readonly<Record<SignPictogram, IconName>> = {
  store: 'store',
  bag: 'shopping-bag',
  star: 'star',
  heart: 'heart',
  gift: 'gift',
  sun: 'sun',
  flag: 'flag',
  bolt: 'zap',
};

/** The picture of a shop's sign. It says nothing that its name does not: hidden from assistive technology. */
export function SignBadge({ sign, size = 36 }: { sign: ShopSetup['sign']; size?: number }) {
  return (
    <span
      class="shop-sign"
      data-colour={sign.colour}
      style={{ inlineSize: `${size}px`, blockSize: `${size}px` }}
      aria-hidden="true"
    >
      <Icon name={PICTOGRAM_ICONS[sign.pictogram]} size={Math.round(size * 0.6)} />
    </span>
  );
}
