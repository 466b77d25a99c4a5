import { storefront as words } from '../../../i18n/areas/storefront.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useLocale } from '../../ui/locale.tsx';

interface EditLinkProps {
  /** What it changes, in words. */
  readonly what: string;
  /** Address of the screen that changes it. */
  readonly href: string;
}

/** Leads from something a buyer sees to the screen that changes it. */
export function EditLink({ what, href }: EditLinkProps) {
  const t = words[useLocale()];
  return (
    <a class="storefront-edit" href={href} title={t.editWhat(what)}>
      <Icon name="pencil" size={13} />
      <span class="sr">{t.editWhat(what)}</span>
    </a>
  );
}
