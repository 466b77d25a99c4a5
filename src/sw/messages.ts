/** What a page and the service worker say to each other; answers come through the port that was sent along. */
export type ToWorker =
  /** How much of the site is kept. */
  | { readonly type: 'status' }
  /** Keep the whole site; answered with each file, then once more at the end. */
  | { readonly type: 'save' }
  /** Let go of everything but the offline page. */
  | { readonly type: 'remove' }
  /** Take over from the release before. */
  | { readonly type: 'activate' };

export interface OfflineCopy {
  readonly version: string;
  /** Bytes as stored: kept, and of the whole site. */
  readonly savedBytes: number;
  readonly totalBytes: number;
  /** What the whole site costs to fetch, about; compressed. */
  readonly transferBytes: number;
  readonly isWhole: boolean;
  /** Set on the last answer of a saving that could not keep everything. */
  readonly hasFailed?: true;
}
