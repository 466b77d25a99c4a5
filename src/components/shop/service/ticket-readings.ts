import { TICKET_CAUSES, type TicketCause, type WeekResult } from '../../../simulator/index.ts';
import type { View } from '../../shell/route.ts';

export interface CauseRow {
  readonly cause: TicketCause;
  readonly count: number;
  readonly share: number;
  /** Share of this cause and of all larger ones. */
  readonly cumulativeShare: number;
}

/** Causes of a week's tickets, the largest first. */
export function paretoOf({ service }: WeekResult): readonly CauseRow[] {
  const total = TICKET_CAUSES.reduce((sum, cause) => sum + service.ticketsByCause[cause], 0);
  const sorted = [...TICKET_CAUSES].sort((a, b) => service.ticketsByCause[b] - service.ticketsByCause[a]);
  let seen = 0;
  return sorted.map((cause) => {
    const count = service.ticketsByCause[cause];
    seen += count;
    return {
      cause,
      count,
      share: total === 0 ? 0 : count / total,
      cumulativeShare: total === 0 ? 0 : seen / total,
    };
  });
}

/** The fewest causes that make so large a share of the tickets together. */
export function fewCauses(rows: readonly CauseRow[], share: number): readonly CauseRow[] {
  const at = rows.findIndex(({ cumulativeShare }) => cumulativeShare >= share);
  return at < 0 ? [] : rows.slice(0, at + 1);
}

/** Where a cause is treated. */
export const CAUSE_PLACES = {
  quality: 'inventory',
  logistics: 'logistics',
  service: 'team',
  price: 'products',
  other: 'listing',
} as const satisfies Readonly<Record<TicketCause, View>>;

export interface OutsourcedReading {
  readonly tickets: number;
  /** Of all that were to be answered: the week's own and those left over from the week before. */
  readonly share: number;
  readonly costFen: number;
}

/** Tickets that the service team outside answered. */
export function outsourcedOf(result: WeekResult, before: WeekResult | undefined): OutsourcedReading {
  const { tickets, outsourcedTickets } = result.service;
  const due = tickets + (before?.service.carriedTickets ?? 0);
  return {
    tickets: outsourcedTickets,
    share: due === 0 ? 0 : outsourcedTickets / due,
    costFen: -result.profit.lines.outsourcedTickets,
  };
}

/** Chats that were not answered within a minute. */
export function missedChats({ service }: WeekResult): number {
  return service.chats * (1 - service.answeredIn60SecondsRate);
}
