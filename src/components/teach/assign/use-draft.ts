import { useEffect, useState } from 'preact/hooks';
import { teachAssign } from '../../../i18n/areas/teach-assign.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { type PublicFacts, REPORT_PARTS } from '../../../simulator/index.ts';
import { type AssignedFacts, assignedFacts } from '../../../stores/own-shops.ts';
import { SHOPS } from '../../../stores/shops.ts';
import type { AssignDraft } from '../../../stores/teaching-draft.ts';
import { usualRubric } from '../usual-rubric.ts';
import type { Fault } from './assignment-of.ts';
import { datesFrom, firstDueDate } from './due-dates.ts';

/** What each part of the builder gets. */
export interface PartOfDraft {
  readonly draft: AssignDraft;
  readonly faults: readonly Fault[];
}

const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Letters and figures that are not mistaken for one another, five bits each. */
export function drawCode(length: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(length));
  return Array.from(bytes, (byte) => DIGITS[byte % 32]).join('');
}

/** An assignment that could be handed out as it stands. */
export function freshDraft(locale: Locale, today = new Date()): AssignDraft {
  const { words } = teachAssign[locale];
  const weeks = 6;
  const dates = datesFrom(firstDueDate(today), 7, weeks);
  return {
    id: `a-${drawCode(10).toLowerCase()}`,
    title: words.title,
    teacher: words.teacher,
    course: '',
    note: '',
    scenarioId: SHOPS[0]?.scenarioId ?? '',
    scenarioHash: '',
    seedMode: 'student',
    seed: drawCode(8),
    classCode: `EC-${drawCode(4)}`,
    isCodeInLink: true,
    weeks,
    hasDates: true,
    everyDays: 7,
    dates: Array.from({ length: 12 }, (_, index) => dates[index] ?? ''),
    debrief: 'at-once',
    levers: 'guided',
    leverWeeks: {},
    hasWeights: false,
    weights: { pricing: 35, promotion: 30, fulfilment: 35 },
    hasReport: true,
    parts: REPORT_PARTS,
    minimumCharacters: locale === 'zh' ? 600 : 2400,
    hasRubric: true,
    rubric: usualRubric(locale).map(({ title, points }) => ({ title, points, text: '' })),
    isSealed: false,
    isGroup: false,
  };
}

export type ShopState =
  | { readonly status: 'loading' | 'failed' }
  | { readonly status: 'ready'; readonly shop: AssignedFacts; readonly facts: PublicFacts };

/** The shop that the draft names, with its edition; the worker knows both. */
export function useAssignedShop(scenarioId: string, scenarioHash: string): ShopState {
  const [state, setState] = useState<ShopState & { readonly of?: string }>({ status: 'loading' });
  const key = `${scenarioId}/${scenarioHash}`;
  useEffect(() => {
    let isCurrent = true;
    setState({ status: 'loading', of: key });
    assignedFacts(scenarioId, scenarioHash === '' ? undefined : scenarioHash).then(
      (shop) => isCurrent && setState({ status: 'ready', shop, facts: shop.facts, of: key }),
      () => isCurrent && setState({ status: 'failed', of: key }),
    );
    return () => {
      isCurrent = false;
    };
  }, [key, scenarioId, scenarioHash]);
  return state.of === key ? state : { status: 'loading' };
}
