import { analytics } from '../../../i18n/areas/analytics.ts';
import { useLocale } from '../../ui/locale.tsx';

/** Stands where a table will be while a book is read, or when it could not be. */
export function BookWait({ status }: { status: 'waiting' | 'failed' }) {
  const t = analytics[useLocale()];
  return (
    <p
      class={status === 'failed' ? 'body analytics-wait bad' : 'body analytics-wait muted'}
      role="status"
      aria-busy={status === 'waiting'}
    >
      {status === 'failed' ? t.failed : t.working}
    </p>
  );
}
