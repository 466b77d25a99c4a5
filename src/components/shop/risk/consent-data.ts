import { type CustomerBook, SPEND_TIERS, type WeekResult } from '../../../simulator/index.ts';
import { weekName } from '../cockpit/metric-words.ts';
import type { Block, Cell } from '../evidence/block.ts';
import { both } from './words.ts';

/** People who may be written to, counted from last week's customers. */
export function contactsOf({ customers }: WeekResult): number {
  return customers.alive * customers.contactableShare;
}

/** Buyers of the book by what they spent, and how many of them agreed to be written to. */
export function consentBlock({ customers, untilWeek }: CustomerBook): Block {
  const rows = SPEND_TIERS.map((tier) => {
    const mine = customers.filter(({ spendTier }) => spendTier === tier);
    return { tier, all: mine.length, agreed: mine.filter(({ emailConsent }) => emailConsent).length };
  });
  const cells = (name: Cell, all: number, agreed: number): readonly Cell[] => [
    name,
    all,
    agreed,
    all === 0 ? undefined : agreed / all,
  ];
  const total = (pick: (row: (typeof rows)[number]) => number) =>
    rows.reduce((sum, row) => sum + pick(row), 0);
  return {
    kind: 'consent',
    week: untilWeek,
    title: both((t, locale) => `${t.consentTitle} · ${t.consentTiers} · ${weekName(untilWeek, locale)}`),
    caption: both((t) => t.consentCaption),
    columns: [
      { label: both((t) => t.tier), kind: 'text' },
      { label: both((t) => t.customers), kind: 'count' },
      { label: both((t) => t.agreed), kind: 'count' },
      { label: both((t) => t.agreedShare), kind: 'rate' },
    ],
    rows: [
      ...rows.map(({ tier, all, agreed }) =>
        cells(
          both((t) => t.tiers[tier]),
          all,
          agreed,
        ),
      ),
      cells(
        both((t) => t.total),
        total(({ all }) => all),
        total(({ agreed }) => agreed),
      ),
    ],
    hasTotal: true,
  };
}
