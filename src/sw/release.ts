/** A release of the site: every file a visitor may need without a network. */
export interface Release {
  readonly version: string;
  readonly transferBytes: number;
  readonly files: readonly ReleaseFile[];
}
export interface ReleaseFile {
  /** Below the site's base; a page ends in a slash, the start page is empty. */
  readonly path: string;
  /** Changes with the content. */
  readonly revision: string;
  readonly bytes: number;
  /** Kept from the first moment: what tells a visitor that there is no network. */
  readonly isCore?: true;
}

/** Name of the list beside the worker. */
export const RELEASE_FILE = 'release.json';

/** Names that change with the content; what they stand for never does. */
export function isHashed(path: string): boolean {
  return path.startsWith('_astro/');
}
