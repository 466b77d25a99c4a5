/** Address of the package that a page belongs to, with a slash at its end. */
export function rootOf(page: Document): string {
  const root = page.documentElement.dataset['root'] ?? './';
  const { origin, pathname } = new URL(root, page.location.href);
  return `${origin}${pathname}`;
}
