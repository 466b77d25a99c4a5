/** What is published of a shop's rules, read off its scenario; functions of the model compute with it. */
import { REMOTE_PROVINCES } from './orders/provinces.ts';
import type { Scenario } from './scenario.ts';
import type { PayRules, PublishedRules } from './vocabulary.ts';

type Pay = Scenario['team']['pay']['speed'];

const payRules = ({ serviceSatisfaction: _, ...published }: Pay): PayRules => published;

function deliveryRules(scenario: Scenario): PublishedRules['delivery'] {
  const { packagings, batching, remoteZones, freightInsurance, fulfilment } = scenario;
  return {
    damageRate: fulfilment.damageRate,
    packagingDamageFactors: {
      thin: packagings.thin.damageFactor,
      standard: packagings.standard.damageFactor,
      sturdy: packagings.sturdy.damageFactor,
    },
    batching,
    remoteShare: remoteZones.demandShare,
    remoteProvinces: REMOTE_PROVINCES,
    insuredReturnFactor: freightInsurance.returnFactor,
    insuredFreightShare: freightInsurance.paidShare,
  };
}

/** The section `rules` of the public facts. */
export function publishedRules(scenario: Scenario): PublishedRules {
  const { channels, dynamics, pageLoad, payment, risk, team, verification } = scenario;
  const { kol } = channels;
  return {
    checkout: { topUpReach: scenario.checkout.topUpReach },
    payment: {
      methodFactors: payment.methodFactors,
      outageChancePerWeek: payment.outageChancePerWeek,
      outageLossShare: payment.outageLossShare,
    },
    delivery: deliveryRules(scenario),
    liveSelling: {
      pacing: {
        liveDayPacing: kol.liveDayPacing,
        nextDayPacing: kol.nextDayPacing,
        otherDayPacing: kol.otherDayPacing,
      },
      returnLift: scenario.liveSelling.returnLift,
    },
    content: {
      contentCarryOver: dynamics.contentCarryOver,
      contentReferenceFen: dynamics.contentReferenceFen,
    },
    mediaCarryOver: {
      sem: 0,
      social: channels.social.weeklyCarryOver,
      kol: kol.weeklyCarryOver,
      seo: channels.seo.carryOver,
      content: channels.content.weeklyCarryOver,
    },
    pageLoad: {
      referenceSeconds: pageLoad.referenceSeconds,
      effectPerSecond: pageLoad.effectPerSecond,
    },
    service: {
      botSolvedShare: scenario.bot.solvedShare,
      scriptsTimeSaving: scenario.scripts.timeSaving,
      scriptsCarryOver: scenario.scripts.carryOver,
      autoRefundTickets: scenario.returns.autoRefundTickets,
      autoRefundCost: scenario.returns.autoRefundCost,
      satisfactionWeights: scenario.satisfaction.weights,
    },
    team: {
      skillCarryOver: team.skillCarryOver,
      trainingEffect: team.trainingEffect,
      pay: { speed: payRules(team.pay.speed), sales: payRules(team.pay.sales) },
    },
    unsubscribeRate: channels.email.unsubscribeRate,
    warmUpCarryOver: scenario.warmUp.carryOver,
    wearPerMillePerDay: scenario.returns.depreciationPerMillePerDay,
    risk: {
      attemptRate: risk.attemptRate,
      discountEffect: risk.discountEffect,
      detection: risk.detection,
      falseAlarm: risk.falseAlarm,
    },
    verification: {
      abandonShare: verification.abandonShare,
      caughtShare: verification.caughtShare,
      fraudTilt: verification.fraudTilt,
      falseAlarmDecay: verification.falseAlarmDecay,
    },
    targeting: { hazard: scenario.targeting.hazard },
    compliance: scenario.compliance,
  };
}
