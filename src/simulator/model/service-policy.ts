/**
 * How the service desk works: hours, bot, scripts, training, what pay rewards (rules SV1–SV8).
 *
 * Scripts and skill are stocks that grow slowly with money and fade without it.
 */
import { exp } from '../maths.ts';
import type { Decisions } from './decisions.ts';
import { chatService } from './service.ts';
import type { Workspace } from './workspace.ts';
import { SEGMENT_COUNT, type World } from './world.ts';

/** Share of the day's traffic in the best `hours` hours on end, relative to the reference hours. */
export function coverage(world: World, hours: number): number {
  return world.trafficInHours[hours]! / world.trafficInHours[world.scenario.service.hoursPerDay]!;
}

/** Minutes a person needs, relative to the reference: scripts help in chats, skill and pay everywhere. */
export function openService(world: World, work: Workspace, state: Float64Array, decisions: Decisions): void {
  const { scripts } = world.scenario;
  const { pay } = decisions;
  const skill = state[world.layout.skill]!;
  work.ticketMinutesFactor = pay.serviceMinutesFactor / skill;
  work.chatMinutesFactor =
    work.ticketMinutesFactor * (1 - scripts.timeSaving * (1 - exp(-state[world.layout.scripts]!)));
  work.packingFactor = pay.packingFactor * skill;
}

/** Answers a day's chats, bot first; returns the effect on the share of carts that become orders. */
export function answerChats(world: World, work: Workspace, decisions: Decisions, day: number): number {
  const { service, bot } = world.scenario;
  const { serviceAgents, serviceHoursPerDay: hours, botShare } = decisions.plan;
  let viewers = 0;
  for (let g = 0; g < SEGMENT_COUNT; g++) viewers += work.newViewers[g]! + work.returningViewers[g]!;
  const covered = coverage(world, hours);
  // whoever asks outside shorter hours is not answered; longer ones bring chats that nobody took before
  const asked = Math.max(1, covered);
  const reached = covered / asked;
  const chats = viewers * service.chatRate * service.chatContactFactor * asked;
  const solved = botShare * bot.solvedShare;
  const human = chats * reached * (1 - solved);
  const desk = chatService(serviceAgents, human / (hours * 60), world, hours, work.chatMinutesFactor);
  work.dayChats[day] = chats;
  work.dayAnswered60[day] = reached * (solved + (1 - solved) * desk.answered60);
  work.dayAnswered30[day] = reached * (solved + (1 - solved) * desk.answered30);
  work.dayServed[day] = reached * (1 - solved) * desk.served;
  const convinced = reached * (solved * bot.liftShare + (1 - solved) * desk.answered60);
  const lift = service.answeredLift * decisions.pay.answeredLiftFactor;
  const effect = lift * convinced - service.missedLoss * (1 - convinced);
  const usual =
    service.answeredLift * service.referenceAnswered - service.missedLoss * (1 - service.referenceAnswered);
  return 1 + service.chatterWeight * service.chatRate * (asked * effect - usual);
}

/** Service satisfaction that policy adds: what pay rewards, the bot, what late answers are paid. */
export function servicePolicy(world: World, decisions: Decisions): number {
  const { bot, compensation } = world.scenario;
  const { botShare, compensationFen } = decisions.plan;
  const generous = Math.min(2, compensationFen / compensation.referenceFen - 1);
  return (
    decisions.pay.serviceSatisfaction -
    bot.satisfactionLoss * botShare * botShare +
    compensation.satisfactionPerReference * generous
  );
}

/** Scripts and skill a week on. */
export function closeTeam(world: World, state: Float64Array, decisions: Decisions): void {
  const { layout } = world;
  const { scripts, team } = world.scenario;
  const { scriptsBudgetFen, trainingBudgetFen } = decisions.plan;
  state[layout.scripts] =
    scripts.carryOver * state[layout.scripts]! +
    ((1 - scripts.carryOver) * scriptsBudgetFen) / scripts.scaleFen;
  const taught = 1 + team.trainingEffect * (1 - exp(-trainingBudgetFen / team.trainingScaleFen));
  state[layout.skill] = team.skillCarryOver * state[layout.skill]! + (1 - team.skillCarryOver) * taught;
}
