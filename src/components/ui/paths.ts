import { type Locale, localePath } from '../../i18n/locale.ts';

/** A packaged page says where its package begins, such as `../../`; pages of a website know from the build. */
const packageRoot: string | undefined = globalThis.document?.documentElement.dataset['root'];

/** True in a package, which may lie in any folder of a host that looks up no `index.html`. */
export const IS_PACKAGED: boolean = packageRoot !== undefined;

/** Where the site lies on its server, such as `/` or `/shopkeeper/`. */
export const SITE_BASE: string =
  packageRoot === undefined
    ? (import.meta.env?.BASE_URL ?? '/')
    : new URL(packageRoot, location.href).pathname;

/** Address of a page in one language: `sitePath('zh', 'play/')`. */
export function sitePath(locale: Locale, path = ''): string {
  return pageAddress(localePath(locale, path, SITE_BASE), IS_PACKAGED);
}

/** An address as it can be asked for: in a package the file is named, before whatever follows `?` or `#`. */
export function pageAddress(address: string, isPackaged: boolean): string {
  return isPackaged ? address.replace(/\/(?=[?#]|$)/, '/index.html') : address;
}
