/** The shape of a template: when it fits a week, and how it turns the week into a case. */
import type { DeskAnswer, DeskFamily, DeskParams, TicketPriority, WeekResult } from '../vocabulary.ts';
import type { DeskScenario, Material } from './material.ts';

/** Which of the week's orders a case is about. */
export const ORDER_KINDS = [
  'sale', // one unit at the list price
  'delivered',
  'late',
  'waiting', // paid, not shipped
  'returning', // of a buyer who bought before
  'refused', // a good buyer stopped by the check
  'caught', // a fraud stopped by the check
] as const;
export type OrderKind = (typeof ORDER_KINDS)[number];

export interface Draft {
  readonly priority: TicketPriority;
  readonly skuIds?: readonly string[];
  readonly params: DeskParams;
  /** In the order of writing; the case shows them shuffled. */
  readonly answers: readonly DeskAnswer[];
}

export interface DeskTemplate {
  /** Unique within its family. */
  readonly name: string;
  /** Weeks and shops that it fits; all where left out. */
  readonly fits?: (result: WeekResult, scenario: DeskScenario) => boolean;
  /** Finds an order of the first product to speak of; it never decides what is right or what it does. */
  readonly order?: OrderKind;
  /** Weeks before this one in which that order was placed; 0 where left out. */
  readonly weeksBack?: 2;
  readonly build: (material: Material) => Draft;
}

export interface FamilyTemplates {
  readonly family: DeskFamily;
  readonly templates: readonly DeskTemplate[];
}

/** Goods that can be sold again when they come back. */
export const durable = (_: WeekResult, scenario: DeskScenario) => scenario.returns.resaleShare > 0;
/** A shop with goods that spoil within days. */
export const perishable = (_: WeekResult, scenario: DeskScenario) =>
  scenario.skus.some(({ lifeDays }) => (lifeDays ?? 0) > 0);
