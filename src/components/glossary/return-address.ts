/** Remembers, for this tab only, the place from which a term was looked up. */
const KEY = 'glossary-return';

/** Called when a link to the glossary is followed. */
export function rememberPlace(href: string): void {
  try {
    sessionStorage.setItem(KEY, href);
  } catch {
    // Without storage the referrer has to do.
  }
}

/** The lesson or shop to go back to; undefined for a visitor who came from elsewhere. */
export function returnPlace(): { readonly href: string; readonly kind: 'lesson' | 'shop' } | undefined {
  const places = [kept(), document.referrer];
  for (const href of places) {
    if (!href.startsWith(location.origin)) continue;
    const { pathname } = new URL(href);
    if (pathname.includes('/learn/')) return { href, kind: 'lesson' };
    if (pathname.includes('/play/')) return { href, kind: 'shop' };
  }
  return undefined;
}

function kept(): string {
  try {
    const href = sessionStorage.getItem(KEY) ?? '';
    // a later visit from another page must not lead back here
    const [page] = href.split('#');
    return document.referrer === page || document.referrer === '' ? href : '';
  } catch {
    return '';
  }
}
