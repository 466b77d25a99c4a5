/**
 * How a week's parcels are sent: carrier, zones, packaging, batching, insurance (rules DP1–DP8).
 *
 * Compiled once a week; the reference policy leaves parcels exactly as the delivery modes have them.
 */
import { exp } from '../maths.ts';
import type { BatchingRules, FullPlan } from '../vocabulary.ts';
import { FULFILMENT_MODES } from '../vocabulary.ts';
import type { Decisions } from './decisions.ts';
import type { Workspace } from './workspace.ts';
import { DELIVERY_OFFSETS, type World } from './world.ts';

const THIRD_PARTY = FULFILMENT_MODES.indexOf('thirdParty');

function carrierOf(world: World, plan: FullPlan) {
  return world.scenario.carriers.find(({ id }) => id === plan.carrierId) ?? world.scenario.carriers[0]!;
}

/** Share of shipping and packaging that waiting `hours` to pack orders together saves (rule DP4). */
export function batchingSaving({ savingShare, savingHours }: BatchingRules, hours: number): number {
  return hours > 0 ? savingShare * (1 - exp(-hours / savingHours)) : 0;
}

/** Share of the same-day parcels that leave a day later for it (rule DP4). */
export function batchingDelay({ sameDayLossPerHour }: BatchingRules, hours: number): number {
  return Math.min(1, sameDayLossPerHour * hours);
}

/** Sets what a parcel costs, how long it takes and how often it breaks, by the week's policy. */
export function openDelivery(world: World, work: Workspace, decisions: Decisions): void {
  const { carriers, remoteZones, batching, fulfilment, reference } = world.scenario;
  const { plan, pack, pay } = decisions;
  const carrier = carrierOf(world, plan);
  const saving = batchingSaving(batching, plan.batchingHours);
  work.handlingFactor = 1 - saving;
  work.carrierFactor = carrier.costFactor;
  work.remoteSavingFen = plan.serveRemoteZones ? 0 : remoteZones.demandShare * remoteZones.surchargeFen;
  work.packagingFactor = pack.costFactor * (1 - saving);
  const rough = (share: number) => 1 + world.scenario.crowdsourcedDamageExtra * share;
  work.damageRate =
    fulfilment.damageRate *
    pack.damageFactor *
    pay.damageFactor *
    carrier.damageFactor *
    (rough(plan.crowdsourcedShare) / rough(reference.crowdsourcedShare));
  work.deliveryPmf.set(world.deliveryPmf);
  if (plan.batchingHours > 0)
    for (let m = 0; m < FULFILMENT_MODES.length; m++)
      delay(work.deliveryPmf, m, batchingDelay(batching, plan.batchingHours) * fulfilment.sameDayShare);
  if (carrier !== carriers[0]) {
    hurry(work.deliveryPmf, THIRD_PARTY, carrier.fasterShare);
    delay(work.deliveryPmf, THIRD_PARTY, carrier.slowerShare);
  }
  if (!plan.serveRemoteZones)
    for (let m = 0; m < FULFILMENT_MODES.length; m++)
      dropSlowest(work.deliveryPmf, m, remoteZones.demandShare);
}

/** Moves `share` of a mode's parcels a day later; the last day keeps what it has. */
function delay(pmf: Float64Array, mode: number, share: number): void {
  const at = mode * DELIVERY_OFFSETS;
  for (let o = DELIVERY_OFFSETS - 1; o > 0; o--) {
    const leaving = o === DELIVERY_OFFSETS - 1 ? 0 : share;
    pmf[at + o] = pmf[at + o]! * (1 - leaving) + pmf[at + o - 1]! * share;
  }
  pmf[at]! *= 1 - share;
}

/** Moves `share` of a mode's parcels a day earlier; those of the first day stay. */
function hurry(pmf: Float64Array, mode: number, share: number): void {
  const at = mode * DELIVERY_OFFSETS;
  pmf[at]! += share * pmf[at + 1]!;
  for (let o = 1; o < DELIVERY_OFFSETS; o++) {
    const arriving = o + 1 < DELIVERY_OFFSETS ? share * pmf[at + o + 1]! : 0;
    pmf[at + o] = pmf[at + o]! * (1 - share) + arriving;
  }
}

/** Leaves out the slowest `share` of a mode's parcels and scales the rest up to one. */
function dropSlowest(pmf: Float64Array, mode: number, share: number): void {
  const at = mode * DELIVERY_OFFSETS;
  let left = share;
  for (let o = DELIVERY_OFFSETS - 1; o >= 0 && left > 0; o--) {
    const cut = Math.min(left, pmf[at + o]!);
    pmf[at + o]! -= cut;
    left -= cut;
  }
  for (let o = 0; o < DELIVERY_OFFSETS; o++) pmf[at + o]! /= 1 - share;
}

/** Share of buyers a shop keeps that does not deliver everywhere. */
export function reachedShare(world: World, plan: FullPlan): number {
  return plan.serveRemoteZones ? 1 : 1 - world.scenario.remoteZones.demandShare;
}
