import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { teachAssign } from '../../../i18n/areas/teach-assign.ts';
import { $room } from '../../../stores/teaching.ts';
import { $draft, type AssignDraft, keepSecret, openDraft, secretOf } from '../../../stores/teaching-draft.ts';
import { AssignmentCard } from '../../join/AssignmentCard.tsx';
import '../../join/join.css';
import { Button } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { assignmentOf, faultsOf } from './assignment-of.ts';
import { DatesPart } from './DatesPart.tsx';
import { LeversPart } from './LeversPart.tsx';
import { MarksPart } from './MarksPart.tsx';
import { Output } from './Output.tsx';
import { ReportPart } from './ReportPart.tsx';
import { RosterPart } from './RosterPart.tsx';
import { SealPart } from './SealPart.tsx';
import { ShopPart } from './ShopPart.tsx';
import { TaskPart } from './TaskPart.tsx';
import { drawCode, freshDraft, useAssignedShop } from './use-draft.ts';
import './assign.css';

/** Builds an assignment: everything filled in, what students see beside it, one link out of it. */
export function Screen() {
  const locale = useLocale();
  const draft = useStore($draft);
  useEffect(() => {
    openDraft(freshDraft(locale));
  }, [locale]);
  return draft === undefined ? null : <Builder draft={draft} />;
}

function Builder({ draft }: { readonly draft: AssignDraft }) {
  const t = teachAssign[useLocale()];
  const state = useAssignedShop(draft.scenarioId, draft.scenarioHash);
  const secret = useSecret(draft);
  const faults = faultsOf(draft);
  const shop = state.status === 'ready' ? state.shop : undefined;
  const hasFaults = faults.length > 0;
  const assignment = useMemo(
    () =>
      shop === undefined || hasFaults || (draft.isSealed && secret === undefined)
        ? undefined
        : assignmentOf(draft, shop, secret ?? ''),
    [draft, shop, secret, hasFaults],
  );
  // students see the last whole one while something is being mended
  const [shown, setShown] = useState(assignment);
  useEffect(() => {
    if (assignment) setShown(assignment);
  }, [assignment]);
  const facts = state.status === 'ready' ? state.facts : undefined;
  const part = { draft, faults };
  return (
    <div class="stack assign">
      <header class="ph">
        <h1>{t.title}</h1>
        <p class="muted lede">{t.lede}</p>
        <div class="assign-jump">
          <Button
            icon="arrow-down"
            size="sm"
            onClick={() => {
              const out = document.getElementById('assign-out');
              out?.scrollIntoView({ block: 'start' });
              out?.focus({ preventScroll: true });
            }}
          >
            {t.out.jump}
          </Button>
        </div>
      </header>
      <div class="assign-columns">
        <form class="panel assign-form" noValidate onSubmit={(event) => event.preventDefault()}>
          <TaskPart {...part} />
          <ShopPart {...part} />
          <DatesPart {...part} />
          <LeversPart {...part} facts={facts} />
          <ReportPart {...part} />
          <MarksPart {...part} />
          <SealPart draft={draft} secret={secret} />
          <RosterPart />
        </form>
        <div class="stack assign-side">
          {shop === undefined ? (
            <p class={state.status === 'failed' ? 'banner bad' : 'muted'} role="status">
              {state.status === 'failed' ? t.shop.failed : t.shop.loading}
            </p>
          ) : (
            <Output draft={draft} faults={faults} assignment={assignment} />
          )}
          {facts && shown && (
            <section class="assign-preview" aria-labelledby="assign-preview" tabIndex={0}>
              <h2 id="assign-preview">{t.preview.title}</h2>
              <AssignmentCard read={{ assignment: assignment ?? shown, code: '', facts }} headingLevel={3} />
            </section>
          )}
        </div>
      </div>
    </div>
  );
}

/** The secret of a sealed assignment, drawn when it is first needed and kept in the room. */
function useSecret({ id, isSealed }: AssignDraft): string | undefined {
  useStore($room);
  const secret = secretOf(id);
  useEffect(() => {
    if (isSealed && secret === undefined) void keepSecret(id, drawCode(26));
  }, [id, isSealed, secret]);
  return secret;
}
