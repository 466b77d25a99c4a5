/**
 * Chats before the sale and tickets after it (rules V1–V10).
 *
 * Chats form an M/M/n queue with impatient buyers (Erlang A; Garnett, Mandelbaum and Reiman 2002); tickets a
 * non-preemptive priority queue (Cobham 1954).
 */
import { exp } from '../maths.ts';
import { SUBSYSTEMS } from '../random.ts';
import type { Decisions } from './decisions.ts';
import { drawBinomial, type Luck, split } from './luck.ts';
import { TOTAL, type Workspace } from './workspace.ts';
import type { World } from './world.ts';

export interface ChatQueue {
  readonly abandonRate: number;
  readonly meanWaitMinutes: number;
  readonly waitChance: number;
  /** Decay of the wait of those who wait, per minute. */
  readonly waitDecay: number;
}

/**
 * Stationary Erlang-A queue with a whole number of servers.
 *
 * @param arrivals chats per minute
 * @param serviceRate chats one server ends per minute
 * @param patienceRate 1 ÷ mean patience in minutes; 0 gives Erlang C (then arrivals < servers·rate)
 */
export function erlangA(
  servers: number,
  arrivals: number,
  serviceRate: number,
  patienceRate: number,
): ChatQueue {
  let term = 1;
  let total = 1;
  let waiting = servers === 0 ? 1 : 0;
  let queue = 0;
  for (let i = 1; i < 20_000; i++) {
    const queued = Math.max(0, i - servers);
    const departures = Math.min(i, servers) * serviceRate + queued * patienceRate;
    term *= arrivals / departures;
    total += term;
    if (i >= servers) waiting += term;
    queue += queued * term;
    if (i > servers && term < total * 1e-17) break;
  }
  const meanQueue = queue / total;
  const waitChance = waiting / total;
  const busiest = servers * serviceRate - arrivals;
  const decay =
    waitChance > 0 && patienceRate > 0 ? busiest + patienceRate * (meanQueue / waitChance + 1) : busiest;
  return {
    abandonRate: patienceRate > 0 && arrivals > 0 ? (patienceRate * meanQueue) / arrivals : 0,
    meanWaitMinutes: arrivals > 0 ? meanQueue / arrivals : 0,
    waitChance,
    waitDecay: Math.max(0.02, decay),
  };
}

function answeredWithin(queue: ChatQueue, minutes: number): number {
  return (1 - queue.abandonRate) * (1 - queue.waitChance * exp(-queue.waitDecay * minutes));
}

/** Shares of chats answered within 60 and 30 seconds, and served at all, for a fractional number of servers. */
export function chatService(
  agents: number,
  arrivalsPerMinute: number,
  world: World,
  hoursPerDay = world.scenario.service.hoursPerDay,
  minutesFactor = 1,
): { answered60: number; answered30: number; served: number } {
  const { service } = world.scenario;
  const servers = ((agents * service.agentHoursPerWeek) / (7 * hoursPerDay)) * service.concurrency;
  const serviceRate = 1 / (service.handleMinutes * minutesFactor);
  const low = Math.floor(servers);
  const part = servers - low;
  let answered60 = 0;
  let answered30 = 0;
  let served = 0;
  if (low >= 1 && part < 1) {
    const queue = erlangA(low, arrivalsPerMinute, serviceRate, 1 / service.patienceMinutes);
    answered60 += (1 - part) * answeredWithin(queue, 1);
    answered30 += (1 - part) * answeredWithin(queue, 0.5);
    served += (1 - part) * (1 - queue.abandonRate);
  }
  if (part > 0) {
    const queue = erlangA(low + 1, arrivalsPerMinute, serviceRate, 1 / service.patienceMinutes);
    answered60 += part * answeredWithin(queue, 1);
    answered30 += part * answeredWithin(queue, 0.5);
    served += part * (1 - queue.abandonRate);
  }
  return { answered60, answered30, served };
}

/** What good or poor chat does to the share of carts that become orders, relative to the reference service. */
export function chatEffect(world: World, answered60: number): number {
  const { service } = world.scenario;
  const effect = (level: number) => service.answeredLift * level - service.missedLoss * (1 - level);
  return (
    1 + service.chatterWeight * service.chatRate * (effect(answered60) - effect(service.referenceAnswered))
  );
}

/** Tickets that come back because late answers were paid little, relative to the reference. */
export function repeatTickets(world: World, decisions: Decisions): number {
  const { compensation } = world.scenario;
  const generous = Math.min(2, decisions.plan.compensationFen / compensation.referenceFen - 1);
  return 1 - compensation.ticketsPerReference * generous;
}

/** Sets tickets, their causes, SLA attainment and the carried backlog at the end of the week. */
export function closeTickets(
  world: World,
  work: Workspace,
  state: Float64Array,
  decisions: Decisions,
  luck: Luck,
): void {
  const { service, risk, returns } = world.scenario;
  const { totals } = work;
  const { plan } = decisions;
  let orders = 0;
  for (let d = 0; d < 7; d++) orders += work.dayOrders[d]!;
  const T = SUBSYSTEMS.tickets;
  const returnTickets = service.ticketsPerReturn * (plan.autoRefund ? returns.autoRefundTickets : 1);
  const disputes =
    drawBinomial(luck, totals[TOTAL.fraudUndetected]!, risk.disputeShare, T, 0, 0, 0, 0) +
    drawBinomial(luck, totals[TOTAL.refusedOrders]!, risk.falseAlarmDisputeShare, T, 0, 0, 0, 1) +
    work.giftsMissed[0]!;
  const fromLate = drawBinomial(luck, totals[TOTAL.lateDeliveries]!, service.ticketsPerLate, T, 0, 0, 0, 2);
  const ordinary =
    drawBinomial(luck, orders, service.ticketsPerOrder * repeatTickets(world, decisions), T, 0, 0, 0, 3) +
    fromLate +
    drawBinomial(luck, totals[TOTAL.deliveries]!, service.ticketsPerDamage * work.damageRate, T, 0, 0, 0, 4) +
    drawBinomial(luck, totals[TOTAL.returnedUnits]!, returnTickets, T, 0, 0, 0, 5);
  const fresh = ordinary + disputes;
  const arrivals = fresh + state[world.layout.tickets]!;

  const mix = work.weights;
  for (let z = 0; z < 3; z++) mix[z] = service.priorityMix[z]!;
  split(luck, ordinary, mix, 0, 3, work.ticketsByPriority, 0, T, 0, 1, 0, 0);
  work.ticketsByPriority[0]! += disputes;

  let chats = 0;
  let answered60 = 0;
  let answered30 = 0;
  let served = 0;
  for (let d = 0; d < 7; d++) {
    const today = work.dayChats[d]!;
    chats += today;
    answered60 += today * work.dayAnswered60[d]!;
    answered30 += today * work.dayAnswered30[d]!;
    served += today * work.dayServed[d]!;
  }
  totals[TOTAL.chats] = chats;
  totals[TOTAL.answered60] = chats > 0 ? answered60 / chats : service.referenceAnswered;
  totals[TOTAL.answered30] = chats > 0 ? answered30 / chats : service.referenceAnswered;

  const minutes = plan.serviceAgents * service.agentHoursPerWeek * 60 * service.shrinkage;
  const ownCapacity = Math.max(
    5,
    (minutes - (served * service.handleMinutes * work.chatMinutesFactor) / service.concurrency) /
      (service.ticketMinutes * work.ticketMinutesFactor),
  );
  const overflow = Math.max(0, Math.min(arrivals - 0.9 * ownCapacity, service.outsourcedMaximum));
  const outsourced = luck.expected ? overflow : Math.ceil(overflow);
  const capacity = ownCapacity + outsourced;
  totals[TOTAL.outsourced] = outsourced;

  const sla = slaAttainment(world, arrivals, capacity);
  totals[TOTAL.sla] = sla;
  totals[TOTAL.breaches] = drawBinomial(luck, arrivals, 1 - sla, T, 0, 2, 0, 0);

  const left = Math.max(0, luck.expected ? arrivals - capacity : Math.floor(arrivals - capacity));
  const carried = Math.min(left, fresh);
  totals[TOTAL.closedUnresolved] = left - carried;
  totals[TOTAL.carried] = carried;
  totals[TOTAL.tickets] = fresh;
  state[world.layout.tickets] = carried;

  const causes = service.causeMix;
  const promoShare = totals[TOTAL.discountShare]!;
  const pull = [
    1,
    totals[TOTAL.lateRate]! / world.lateReference,
    (2 - sla) / (2 - world.slaReference),
    1 + promoShare,
    1,
  ];
  for (let i = 0; i < 5; i++) mix[i] = causes[i]! * pull[i]!;
  split(luck, fresh, mix, 0, 5, work.ticketsByCause, 0, T, 0, 3, 0, 0);
}

/** Share of tickets answered within their clock (2 h, 24 h, 48 h as working hours), by Cobham's waits. */
export function slaAttainment(world: World, arrivals: number, capacity: number): number {
  const { service } = world.scenario;
  const load = arrivals / capacity;
  if (load <= 0) return 1;
  const perHour = capacity / (7 * service.hoursPerDay);
  const busy = Math.min(load, 1);
  let before = 0;
  let attained = 0;
  for (let z = 0; z < 3; z++) {
    const mix = service.priorityMix[z]!;
    const through = before + load * mix;
    let within = 0;
    if (through < 0.995) {
      const wait = busy / perHour / ((1 - before) * (1 - through));
      within = 1 - busy * exp((-busy * service.slaWorkingHours[z]!) / wait);
    }
    const floor = 0.6 * Math.min(1, Math.max(0, (1 - before) / (through - before)));
    attained += mix * Math.max(within, floor);
    before = through;
  }
  return attained;
}
