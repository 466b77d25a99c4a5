import { useStore } from '@nanostores/preact';
import { teachStart } from '../../../i18n/areas/teach-start.ts';
import { $findings, $gradings, $pile, setAside } from '../../../stores/teaching.ts';
import { Icon } from '../../ui/Icon.tsx';
import type { IconName } from '../../ui/icon-names.ts';
import { useLocale } from '../../ui/locale.tsx';
import { teachHash } from '../route.ts';
import { Backup } from './Backup.tsx';
import { Resume } from './Resume.tsx';
import { SampleClass } from './SampleClass.tsx';
import './start.css';

/** What the room is, in four steps; what was begun; a class to try it with; and a copy to keep. */
export function Screen() {
  const t = teachStart[useLocale()];
  return (
    <div class="stack teach-start">
      <header class="ph">
        <h1>{t.title}</h1>
        <p class="muted lede">{t.lede}</p>
      </header>
      <Resume />
      <Steps />
      <div class="two">
        <SampleClass />
        <Backup />
      </div>
      <p class="note teach-honest">{t.honest}</p>
    </div>
  );
}

function Steps() {
  const t = teachStart[useLocale()].steps;
  const next = useNextToGrade();
  const steps = [
    { name: 'assign', icon: 'pencil', href: teachHash('assign') },
    { name: 'collect', icon: 'inbox', href: teachHash('pile') },
    { name: 'read', icon: 'book-open', href: next ? teachHash('read', next) : teachHash('pile') },
    { name: 'back', icon: 'table-2', href: teachHash('grades') },
  ] as const satisfies readonly { readonly icon: IconName; readonly name: string; readonly href: string }[];
  return (
    <section class="panel" aria-labelledby="teach-steps">
      <header>
        <h2 id="teach-steps">{t.title}</h2>
      </header>
      <ol class="teach-steps">
        {steps.map(({ name, icon, href }, index) => (
          <li key={name}>
            <span class="teach-step-sign" aria-hidden="true">
              <b class="num">{index + 1}</b>
              <Icon name={icon} size={20} />
            </span>
            <h3>{t[name].title}</h3>
            <p>{t[name].body}</p>
            <a href={href}>{t[name].link}</a>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Id of the first report that waits for a grade. */
export function useNextToGrade(): string | undefined {
  const pile = useStore($pile);
  const gradings = useStore($gradings);
  const aside = setAside(useStore($findings));
  return pile.find(({ id, report }) => report && !aside.has(id) && gradings[id]?.state !== 'graded')?.id;
}
