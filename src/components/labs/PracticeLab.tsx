import { labs as words } from '../../i18n/areas/labs.ts';
import { money } from '../../i18n/formats.ts';
import type { Locale } from '../../i18n/locale.ts';
import { Picture } from '../lesson/labs/kit/Picture.tsx';
import { Controls, Figures, Tables } from '../lesson/labs/kit/parts.tsx';
import { TryLog } from '../lesson/labs/kit/TryLog.tsx';
import { type Base, bestOf, type LabId } from './practice-lab.ts';
import {
  controlOf,
  curveTable,
  figuresOf,
  gapText,
  type PracticeSetup,
  pictureOf,
  settingText,
} from './practice-view.ts';
import { usePractice } from './use-practice.ts';

/** After so many tries a good answer can be asked for. */
const TRIES_BEFORE_ANSWER = 3;

export interface PracticeLabProps {
  readonly locale: Locale;
  readonly id: LabId;
  readonly base: Base;
  readonly setup: PracticeSetup;
  /** Name of the product it is about; empty where it is about none. */
  readonly product: string;
}

/** One lever: the task, the setting, the result, and everything that was tried. */
export function PracticeLab({ locale, id, base, setup, product }: PracticeLabProps) {
  const t = words[locale];
  const own = t.labs[id];
  const practice = usePractice(id, base, setup);
  const { lab, shown, tries, status, isExercise, isOver, hasSeenAnswer } = practice;
  const best = bestOf(setup.scanned);
  const now = setup.scanned.find(({ value }) => value === lab.lever.start);
  const controls = [controlOf(lab, locale)];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const key = event.key.toLowerCase();
    if (key === 'r') practice.run();
    else if (key === 'u') practice.back();
    else return;
    event.preventDefault();
  };
  const reading = () => {
    if (status === 'busy') return t.running;
    if (status === 'failed') return t.failed;
    if (!shown) return t.first;
    const tried = t.tried(settingText(id, shown.value, locale), money(shown.profitFen, locale));
    return isExercise ? t.both(tried, gapText(shown.profitFen, setup.targetFen, locale)) : tried;
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys that work inside the lab alone
    <div class="pl" onKeyDown={onKeyDown}>
      <section class="pl-brief" aria-labelledby="pl-brief">
        <h2 id="pl-brief">{t.brief}</h2>
        <p>{own.brief(product)}</p>
        {now && isExercise ? (
          <p class="pl-now">{t.now(settingText(id, now.value, locale), money(now.profitFen, locale))}</p>
        ) : null}
        <p class="pl-target">{isExercise ? t.target(money(setup.targetFen, locale)) : t.otherLuckOn}</p>
      </section>
      <section class="pl-controls" aria-labelledby="pl-controls">
        <h2 id="pl-controls">{t.controls}</h2>
        <Controls
          controls={controls}
          values={{ lever: practice.value }}
          onMove={(_, value) => practice.setValue(value)}
          onSettle={(_, value) => practice.setValue(value)}
        />
        <p class="row">
          <button
            type="button"
            class="btn primary"
            aria-disabled={status === 'busy'}
            aria-keyshortcuts="R"
            onClick={practice.run}
          >
            {t.run(lab.weeks)}
          </button>
          <button
            type="button"
            class="btn"
            aria-disabled={!practice.canGoBack}
            aria-keyshortcuts="U"
            onClick={practice.back}
          >
            {t.undo}
          </button>
        </p>
        <p class="help">{t.keys}</p>
      </section>
      <section class="pl-result" aria-labelledby="pl-result">
        <h2 id="pl-result">{t.result}</h2>
        <p class="pl-reading" role="status">
          {reading()}
        </p>
        {shown ? <Figures figures={figuresOf(lab, shown, locale)} /> : null}
        {tries.length >= TRIES_BEFORE_ANSWER && isExercise && !hasSeenAnswer ? (
          <button type="button" class="btn sm" onClick={practice.showAnswer}>
            {t.good}
          </button>
        ) : null}
        {hasSeenAnswer && isExercise ? (
          <p class="pl-good" role="status">
            {t.both(t.goodIs(settingText(id, best.value, locale), money(best.profitFen, locale)), own.why)}
          </p>
        ) : null}
      </section>
      <section class="pl-log" aria-labelledby="pl-log">
        <h2 id="pl-log">{t.log}</h2>
        {isExercise ? <p class="help">{t.line(money(setup.targetFen, locale))}</p> : null}
        <div class={hasSeenAnswer && isExercise ? undefined : 'pl-plain'}>
          <Picture
            picture={pictureOf(lab, setup, tries, shown, locale, {
              hasTarget: isExercise,
              hasCurve: hasSeenAnswer && isExercise,
            })}
          />
        </div>
        <TryLog
          title={own.title}
          tries={tries.map((one) => {
            const [profit, ...figures] = figuresOf(lab, one, locale);
            return { values: { lever: one.value }, result: profit?.value ?? '', figures };
          })}
          controls={controls}
          resultName={t.profit(lab.weeks)}
          locale={locale}
          onBack={(values) => practice.lookAt(tries.findLastIndex(({ value }) => value === values['lever']))}
        />
        {hasSeenAnswer && isExercise ? (
          <Tables tables={[curveTable(lab, setup, locale)]} locale={locale} />
        ) : null}
      </section>
      {isOver || !isExercise ? (
        <section class="pl-sandbox" aria-labelledby="pl-sandbox">
          <h2 id="pl-sandbox">{t.sandbox}</h2>
          <p>{t.sandboxText}</p>
          <p class="row">
            <button
              type="button"
              class="btn sm"
              aria-disabled={status === 'busy'}
              onClick={practice.otherLuck}
            >
              {t.otherLuck}
            </button>
            {isExercise ? null : (
              <button type="button" class="btn sm quiet" onClick={practice.sameLuck}>
                {t.sameLuck}
              </button>
            )}
          </p>
        </section>
      ) : null}
    </div>
  );
}
