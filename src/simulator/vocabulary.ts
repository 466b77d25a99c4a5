/**
 * The nouns of the shop and their units. No logic.
 *
 * Money is an integer number of fen (¥1 = 100 fen). Rates and shares are 0 to 1. Days of the week run
 * from 0 (Monday) to 6 (Sunday). A day mask is a 7-bit number whose bit `d` stands for day `d`.
 * Weeks are numbered from 1; the previous owner's four weeks are −3 to 0.
 */

export * from './vocabulary/account.ts';
export * from './vocabulary/assignment.ts';
export * from './vocabulary/attribution.ts';
export * from './vocabulary/customer-book.ts';
export * from './vocabulary/desk.ts';
export * from './vocabulary/facts.ts';
export * from './vocabulary/feedback.ts';
export * from './vocabulary/forecast.ts';
export * from './vocabulary/game.ts';
export * from './vocabulary/leaving.ts';
export * from './vocabulary/market.ts';
export * from './vocabulary/orders.ts';
export * from './vocabulary/pile.ts';
export * from './vocabulary/plan.ts';
export * from './vocabulary/problems.ts';
export * from './vocabulary/published-rules.ts';
export * from './vocabulary/quote.ts';
export * from './vocabulary/report.ts';
export * from './vocabulary/score.ts';
export * from './vocabulary/setup.ts';
export * from './vocabulary/shop.ts';
export * from './vocabulary/week-result.ts';
