import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { cockpit as words } from '../../../i18n/areas/cockpit.ts';
import { stageMany } from '../../../stores/plan.ts';
import { $openCases, $weekCases } from '../../shell/open-cases.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon, type IconName } from '../../ui/Icon.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { lockedUntil, viewLockedUntil } from '../decisions/locks.ts';
import type { Desk } from '../decisions/use-desk.ts';
import { SetupOffer, useSetupOffered } from '../setup/SetupOffer.tsx';
import { todoProgress } from './todo.ts';
import { leverOf, screenOf, TODO_SHOWN, type TodoItem } from './todo-item.ts';
import { todoText } from './todo-words.ts';

const ICONS: Readonly<Record<TodoItem['kind'], IconName>> = {
  'runs-out': 'package-x',
  'runs-out-next-week': 'package-x',
  'below-break-even': 'tag',
  'price-hint': 'lightbulb',
  'cash-low': 'wallet',
  overstock: 'warehouse',
  unspent: 'megaphone',
  returns: 'rotate-ccw',
  late: 'clock-alert',
  backlog: 'truck',
  'slow-chat': 'headset',
  tickets: 'headset',
  desk: 'inbox',
  expiring: 'timer',
  outage: 'credit-card',
  breach: 'shield-alert',
};
/** Places to look at when nothing presses. */
const FORGOTTEN = ['inventory', 'marketing', 'service'] as const;
const SEVERITY = { high: 'sev high', medium: 'sev med', low: 'sev low' } as const;

/** What needs the keeper before the week opens, most money first; what the plan has settled is struck. */
export function TodoPanel({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const t = words[locale];
  const [isLong, setIsLong] = useState(false);
  const cases = useStore($weekCases);
  const openCases = useStore($openCases);
  const progress = todoProgress(desk.shop, desk.unchanged, desk.plan, { cases, open: openCases });
  const open = progress.open.filter((item) => !isLocked(desk, item));
  const { done } = progress;
  const shown = isLong ? open : firstOf(open);
  const rest = open.length - shown.length;
  const isOffered = useSetupOffered(desk);
  const toDo = open.length + (isOffered ? 1 : 0);
  const title = toDo > 0 ? t.todoTitle(toDo) : done.length > 0 ? t.todoDone : t.todoNone;
  return (
    <section class="panel" aria-labelledby="todo-title">
      <header>
        <h2 id="todo-title">{title}</h2>
        {open.length > 1 && <p>{t.mostMoney}</p>}
      </header>
      {toDo === 0 && done.length === 0 ? (
        <div class="body">
          <p class="small muted">{t.todoNoneBody}</p>
          <p class="row todo-places">
            {FORGOTTEN.filter((view) => viewLockedUntil(desk, view) === undefined).map((view) => (
              <a key={view} href={`#/${view}`}>
                {t.action[view]}
              </a>
            ))}
          </p>
        </div>
      ) : (
        <ol class="todo">
          {isOffered && <SetupOffer />}
          {shown.map((item) => (
            <OpenItem key={item.id} item={item} desk={desk} />
          ))}
          {done.map((item) => (
            <li key={item.id} class="done">
              <span class="sev ok">
                <Icon name="check" size={15} />
              </span>
              <div>
                <h3>{todoText(item, desk.shop.facts, locale).title}</h3>
              </div>
              <div class="act">
                <span class="tag ok">
                  <Icon name="check" size={13} />
                  {t.done}
                </span>
              </div>
            </li>
          ))}
        </ol>
      )}
      {rest > 0 && (
        <footer>
          <Button kind="quiet" size="sm" onClick={() => setIsLong(true)}>
            {t.more(rest)}
          </Button>
        </footer>
      )}
    </section>
  );
}

/** The items worth most, and the desk among them whatever it is worth: its cases cannot be made up for later. */
function firstOf(open: readonly TodoItem[]): readonly TodoItem[] {
  const first = open.slice(0, TODO_SHOWN);
  const desk = open.slice(TODO_SHOWN).find(({ kind }) => kind === 'desk');
  return desk === undefined ? first : [...first.slice(0, -1), desk];
}

/** Nothing can be done yet about what a guided season opens later. */
function isLocked(desk: Desk, item: TodoItem): boolean {
  const lever = leverOf(item);
  return lever !== undefined && lockedUntil(desk, lever) !== undefined;
}

function OpenItem({ item, desk }: { item: TodoItem; desk: Desk }) {
  const locale = useLocale();
  const { title, body, stake, action } = todoText(item, desk.shop.facts, locale);
  const fix = 'fix' in item ? item.fix : undefined;
  const address = addressOf(item);
  return (
    <li>
      <span class={SEVERITY[item.severity]}>
        <Icon name={ICONS[item.kind]} size={15} />
      </span>
      <div>
        <h3>{title}</h3>
        <p>{body}</p>
      </div>
      <div class="act">
        {stake !== undefined && (
          <span class="stake">
            <b class="num">{stake.amount}</b>
            {stake.meaning}
          </span>
        )}
        {fix === undefined || desk.readOnly ? (
          <a class="btn sm" href={address} data-row>
            {action}
          </a>
        ) : (
          <Button size="sm" data-row onClick={() => stageMany(fix)}>
            {action}
          </Button>
        )}
      </div>
    </li>
  );
}

/** Where the thing is dealt with: the screen, at the product or the columns it is about. */
function addressOf(item: TodoItem): string {
  if (item.kind === 'returns') return '#/products?set=refunds';
  return 'skuId' in item ? `#/${screenOf(item)}?product=${item.skuId}` : `#/${screenOf(item)}`;
}
