import process from 'node:process';

/** Folder that holds the built site. */
export const DIST = 'dist';

/** Path the site is built for, with a slash at both ends: `/` or `/shopkeeper/`. */
export function basePath(): string {
  const name = (process.env.BASE_PATH ?? '/').replace(/^\/+|\/+$/g, '');
  return name === '' ? '/' : `/${name}/`;
}

/** The sentence of an error, whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
