import {
  FULFILMENT_MODES,
  type FullPlan,
  type NumericLever,
  type PublicFacts,
  type WeekResult,
} from '../../../simulator/index.ts';
import type { View } from '../../shell/route.ts';

export const ROLES = ['packers', 'agents', 'reviewers'] as const;
export type Role = (typeof ROLES)[number];

/** The lever that sets a role's headcount, and the screen it is on. */
export const ROLE_LEVERS = {
  packers: { lever: 'ownStaff', view: 'logistics' },
  agents: { lever: 'serviceAgents', view: 'service' },
  reviewers: { lever: 'reviewStaff', view: 'risk' },
} as const satisfies Readonly<Record<Role, { lever: NumericLever; view: View }>>;

export interface StaffRow {
  readonly role: Role;
  readonly people: number;
  readonly wageFen: number;
  readonly costFen: number;
}

/** The payroll of a plan. */
export function payroll(plan: FullPlan, facts: PublicFacts): readonly StaffRow[] {
  const wages: Readonly<Record<Role, number>> = {
    packers: facts.warehouseWageFen,
    agents: facts.agentWageFen,
    reviewers: facts.policyCosts.reviewerWageFen,
  };
  return ROLES.map((role) => {
    const people = plan[ROLE_LEVERS[role].lever];
    return { role, people, wageFen: wages[role], costFen: people * wages[role] };
  });
}

/** Wages and training that a week booked, fen ≥ 0. */
export function bookedFen({ profit }: WeekResult): number {
  const { warehouseWages, agentWages, reviewStaff } = profit.lines;
  return -(warehouseWages + agentWages + reviewStaff);
}

const DAYS = 7;

export interface PackingLoad {
  readonly ordersPerDay: number;
  /** Of what the staff can ship by the published figure; above 1 orders wait. */
  readonly share: number;
}

/** What own staff shipped a day; undefined without any. */
export function packingLoad(result: WeekResult, facts: PublicFacts): PackingLoad | undefined {
  const { ownStaff } = result.plan;
  if (ownStaff === 0) return undefined;
  const ordersPerDay = result.fulfilment.shippedOrders.own / DAYS;
  return { ordersPerDay, share: ordersPerDay / (ownStaff * facts.ordersPerWarehouseWorkerDay) };
}

/** Chats and tickets for each agent; undefined without any. */
export function agentLoad({ plan, service }: WeekResult): { chats: number; tickets: number } | undefined {
  const { serviceAgents } = plan;
  if (serviceAgents === 0) return undefined;
  return { chats: service.chats / serviceAgents, tickets: service.tickets / serviceAgents };
}

/** Orders that the check held up for each reviewer, good and bad; undefined without any. */
export function reviewLoad({ plan, fraudAttempts, refusedOrders }: WeekResult): number | undefined {
  return plan.reviewStaff === 0 ? undefined : (fraudAttempts + refusedOrders) / plan.reviewStaff;
}

/** Orders shipped in a week by all who deliver. */
export function shippedOrders({ fulfilment }: WeekResult): number {
  return FULFILMENT_MODES.reduce((sum, mode) => sum + fulfilment.shippedOrders[mode], 0);
}
