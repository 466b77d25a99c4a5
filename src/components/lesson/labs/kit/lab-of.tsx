import { useEffect, useRef, useState } from 'preact/hooks';
import { lab as words } from '../../../../i18n/areas/lab.ts';
import { labKit } from '../../../../i18n/areas/lab-kit.ts';
import { otherLuck, playIn, useReplay } from '../use-replay.ts';
import { GuessForm } from './GuessForm.tsx';
import type { Lab, LabProps, Values } from './lab.ts';
import { Picture } from './Picture.tsx';
import { Controls, Figures, numberOf, Tables } from './parts.tsx';
import { type Try, TryLog } from './TryLog.tsx';

const KEPT_TRIES = 8;
/** After so many tries a good answer can be asked for. */
const TRIES_BEFORE_ANSWER = 3;

/** Positions of controls that were moved before the script came. */
function movedBefore(root: HTMLElement, start: Values): Values {
  const fields = [...root.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-control]')];
  const found = fields.map((field) => [field.dataset['control'] ?? '', numberOf(field.value)]);
  return { ...start, ...Object.fromEntries(found) };
}

/** Makes the widget of a lab: what it shows is worked out from its data and the positions of its controls. */
export function labOf<Setup>(spec: Lab<Setup>) {
  return function LabWidget(props: LabProps<Setup>) {
    const { locale } = props;
    const t = labKit[locale];
    const [setup, setSetup] = useState(props.setup);
    const [seed, setSeed] = useState(props.seed);
    const [values, setValues] = useState<Values>(() => spec.start(props.setup));
    const [tries, setTries] = useState<readonly Try[]>([]);
    const [said, setSaid] = useState('');
    const first = useRef<HTMLParagraphElement>(null);
    const replay = useReplay();
    useEffect(() => {
      const root = first.current?.parentElement;
      if (root) setValues((now) => movedBefore(root, now));
    }, []);

    const settle = (next: Values) => {
      setValues(next);
      setSaid('');
      setTries((before) => {
        const result = spec.view(setup, next, locale).result;
        const last = before.at(-1);
        const isSame = last && JSON.stringify(last.values) === JSON.stringify(next);
        return isSame ? before : [...before, { values: next, result }].slice(-KEPT_TRIES);
      });
    };
    const title = spec.title(setup, locale);
    const controls = spec.controls(setup, locale, values);
    const view = spec.view(setup, values, locale);
    const guess = spec.guess?.(setup, locale);
    const { replay: replayed } = spec;
    const newLuck = () => {
      const next = otherLuck(seed);
      if (!replayed) return;
      replay.start(
        () => replayed(setup, next, playIn(props.scenarioId)),
        (fresh) => {
          setSetup(fresh);
          setSeed(next);
          setTries([]);
        },
      );
    };
    const showGood = () => {
      const good = spec.good?.(setup, locale);
      if (!good) return;
      setValues(good.values);
      setSaid(good.why);
    };
    const state = replay.status === 'busy' ? words[locale].loading : words[locale].failed;
    const reading = said === '' ? view.reading : `${said} ${view.reading}`;
    return (
      <>
        <p class="lab-title" ref={first}>
          {title}
        </p>
        {guess ? <GuessForm guess={guess} locale={locale} onGuess={() => settle(guess.at)} /> : null}
        {view.pictures.map((picture, index) => (
          <Picture key={String(index)} picture={picture} />
        ))}
        <Controls
          controls={controls}
          values={values}
          onMove={(id, value) => setValues({ ...values, [id]: value })}
          onSettle={(id, value) => settle({ ...values, [id]: value })}
        />
        <Figures figures={view.figures} />
        <div class="lab-foot">
          <p class="lab-reading" aria-live="polite">
            {replay.status === 'idle' ? reading : state}
          </p>
          {spec.good && tries.length >= TRIES_BEFORE_ANSWER ? (
            <button type="button" class="btn sm" onClick={showGood}>
              {t.goodAnswer}
            </button>
          ) : null}
          {spec.replay ? (
            <button
              type="button"
              class="btn sm lab-luck"
              aria-disabled={replay.status === 'busy'}
              onClick={newLuck}
            >
              {words[locale].newLuck}
            </button>
          ) : null}
        </div>
        <TryLog
          title={title}
          tries={tries}
          controls={controls}
          resultName={spec.resultName(locale)}
          locale={locale}
          onBack={(back) => setValues(back)}
        />
        <Tables tables={view.tables} locale={locale} />
      </>
    );
  };
}
