import { courseTests } from '../../i18n/areas/course-tests.ts';
import { Button } from '../ui/Button.tsx';
import { useLocale } from '../ui/locale.tsx';
import type { Fetched } from './use-questions.ts';

/** While questions come, or when they did not. */
export function Waiting({ status, retry }: Pick<Fetched, 'status' | 'retry'>) {
  const t = courseTests[useLocale()];
  if (status !== 'failed') return <p class="muted">{t.loading}</p>;
  return (
    <div class="banner bad">
      <p>{t.failed}</p>
      <Button onClick={retry}>{t.tryAgain}</Button>
    </div>
  );
}
