import { useEffect, useState } from 'preact/hooks';
import { join } from '../../i18n/areas/join.ts';
import type { Locale } from '../../i18n/locale.ts';
import { problemText } from '../../i18n/problem-text.ts';
import { type ReadAssignment, readAssignment } from '../../stores/assignment.ts';
import { LocaleProvider, useLocale } from '../ui/locale.tsx';
import { AssignmentCard } from './AssignmentCard.tsx';
import { Enter } from './Enter.tsx';
import './join.css';
import { PasteBox } from './PasteBox.tsx';

/** The page behind an assignment's link: what it is, and the way into its shop. */
export function JoinPage({ locale }: { readonly locale: Locale }) {
  return (
    <LocaleProvider locale={locale}>
      <Join />
    </LocaleProvider>
  );
}

type State =
  | { readonly status: 'empty' | 'reading' }
  | { readonly status: 'refused'; readonly problem: string }
  | { readonly status: 'read'; readonly read: ReadAssignment };

function Join() {
  const locale = useLocale();
  const t = join[locale];
  const [state, setState] = useState<State>({ status: hasLink() ? 'reading' : 'empty' });
  useEffect(() => {
    let turn = 0;
    const readLink = async () => {
      const mine = ++turn;
      if (!hasLink()) return setState({ status: 'empty' });
      setState({ status: 'reading' });
      const found = await readAssignment(location.hash);
      if (mine !== turn) return;
      if (found.ok) setState({ status: 'read', read: found.value });
      else
        setState({
          status: 'refused',
          problem: problemText(found.problems[0] ?? { code: 'unknown' }, locale),
        });
    };
    const listen = () => void readLink();
    listen();
    addEventListener('hashchange', listen);
    return () => {
      turn += 1;
      removeEventListener('hashchange', listen);
    };
  }, [locale]);
  const take = ({ code }: ReadAssignment) => {
    location.hash = `#a=${code}`;
  };
  if (state.status === 'reading')
    return (
      <p class="muted" role="status">
        {t.loading}
      </p>
    );
  if (state.status === 'read')
    return (
      <div class="join-page">
        <AssignmentCard read={state.read} />
        <Enter key={state.read.code} read={state.read} />
      </div>
    );
  return (
    <div class="stack join-narrow">
      {state.status === 'refused' && (
        <div class="banner bad" role="alert">
          <p>
            <b>{t.wrong}</b>
            <br />
            {state.problem}
          </p>
        </div>
      )}
      <PasteBox onRead={take} {...(state.status === 'refused' ? { title: t.paste.whole } : {})} />
    </div>
  );
}

function hasLink(): boolean {
  return location.hash.startsWith('#a=');
}
