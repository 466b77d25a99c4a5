import { useEffect, useState } from 'preact/hooks';
import { join } from '../../i18n/areas/join.ts';
import { textOf } from '../../i18n/locale.ts';
import { problemText } from '../../i18n/problem-text.ts';
import { type ReadAssignment, savesOfAssignment, startAssigned } from '../../stores/assignment.ts';
import { $game, openSave } from '../../stores/game.ts';
import type { SaveSummary } from '../../stores/saves.ts';
import { shopCard } from '../../stores/shops.ts';
import { Button } from '../ui/Button.tsx';
import { useLocale } from '../ui/locale.tsx';
import { sitePath } from '../ui/paths.ts';
import { type Student, StudentForm } from './StudentForm.tsx';

/** The way into the shop: on with the one that is there, or a new one under a name and a number. */
export function Enter({ read }: { readonly read: ReadAssignment }) {
  const locale = useLocale();
  const t = join[locale];
  const { assignment, facts } = read;
  const [saves, setSaves] = useState<readonly SaveSummary[]>();
  const [status, setStatus] = useState<{ isOpening: boolean; problem?: string }>({ isOpening: false });
  useEffect(() => {
    savesOfAssignment(assignment).then(setSaves, () => setSaves([]));
  }, [assignment]);

  const toShop = async (work: () => Promise<{ readonly code: string } | undefined>) => {
    if (status.isOpening) return;
    setStatus({ isOpening: true });
    try {
      const problem = (await work()) ?? unopened();
      if (problem) setStatus({ isOpening: false, problem: problemText(problem, locale) });
      else location.assign(`${sitePath(locale, 'play/')}#/cockpit`);
    } catch (error) {
      const coded = error instanceof Error && 'problem' in error ? error.problem : undefined;
      const code = (coded as { code?: string } | undefined)?.code ?? 'unknown';
      setStatus({ isOpening: false, problem: `${t.form.failed} ${problemText({ code }, locale)}` });
    }
  };
  const start = (student: Student) =>
    toShop(() => {
      const card = shopCard(assignment.scenarioId);
      return startAssigned(assignment, student, textOf(card?.shopName ?? facts.name, locale));
    });
  const proceed = (saveId: string) =>
    toShop(async () => {
      await openSave(saveId);
      return undefined;
    });

  if (saves === undefined) return <p class="muted">{t.loading}</p>;
  const form = (confirm: boolean) => (
    <StudentForm
      assignment={assignment}
      mustConfirm={confirm}
      isOpening={status.isOpening}
      problem={status.problem}
      onOpen={(student) => void start(student)}
    />
  );
  if (saves.length === 0)
    return (
      <section class="panel join-enter" aria-labelledby="join-who">
        <header>
          <h2 id="join-who">{t.form.title}</h2>
        </header>
        <div class="body">{form(false)}</div>
      </section>
    );
  return (
    <section class="panel join-enter" aria-labelledby="join-again">
      <header>
        <h2 id="join-again">{t.again.title}</h2>
      </header>
      <div class="body stack">
        <ul class="join-saves">
          {saves.map((save, index) => (
            <li key={save.saveId}>
              <span>
                {t.again.row(
                  save.name,
                  save.learnerName ?? '',
                  t.again.weekOf(save.week + 1, assignment.weeks),
                )}
              </span>
              <Button
                kind={index === 0 ? 'primary' : 'plain'}
                size={index === 0 ? 'lg' : 'md'}
                aria-disabled={status.isOpening}
                onClick={() => void proceed(save.saveId)}
              >
                {t.again.continue(save.learnerName ?? save.name)}
              </Button>
            </li>
          ))}
        </ul>
        <details>
          <summary>{t.again.startOver}</summary>
          <p class="note">{t.again.startOverHelp}</p>
          {form(true)}
        </details>
      </div>
    </section>
  );
}

/** Why the shop that was just opened is not there; undefined when it is. */
function unopened(): { readonly code: string } | undefined {
  const { status, problem } = $game.get();
  return status === 'ready' ? undefined : (problem ?? { code: 'unknown' });
}
