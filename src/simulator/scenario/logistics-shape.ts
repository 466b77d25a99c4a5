/** Shape of carriers, remote zones, packaging, batching, freight insurance, the service desk and the team. */
import * as v from 'valibot';
import { fen, identifier, positive, share, text } from './primitives.ts';

const packaging = v.strictObject({ costFactor: positive, damageFactor: positive });
const pay = v.strictObject({
  serviceMinutesFactor: positive,
  packingFactor: positive,
  damageFactor: positive,
  serviceSatisfaction: v.pipe(v.number(), v.minValue(-1), v.maxValue(1)),
  answeredLiftFactor: positive,
  returnFactor: positive,
});

export const logisticsEntries = {
  carriers: v.pipe(
    v.array(
      v.strictObject({
        id: identifier,
        name: text,
        costFactor: positive,
        /** Share of parcels that arrive a day earlier, and a day later, than the usual courier's. */
        fasterShare: share,
        slowerShare: share,
        damageFactor: positive,
      }),
    ),
    v.minLength(1),
    v.maxLength(5),
  ),
  remoteZones: v.strictObject({ demandShare: share, surchargeFen: fen }),
  packagings: v.strictObject({ thin: packaging, standard: packaging, sturdy: packaging }),
  /** How much oftener riders break things, relative to the other modes. */
  crowdsourcedDamageExtra: positive,
  batching: v.strictObject({ savingShare: share, savingHours: positive, sameDayLossPerHour: share }),
  freightInsurance: v.strictObject({
    premiumFen: fen,
    utility: positive,
    returnFactor: positive,
    paidShare: share,
  }),
  bot: v.strictObject({
    solvedShare: share,
    liftShare: share,
    feePerChatFen: fen,
    feePerWeekFen: fen,
    satisfactionLoss: positive,
  }),
  scripts: v.strictObject({ carryOver: share, scaleFen: fen, timeSaving: share }),
  compensation: v.strictObject({
    referenceFen: fen,
    satisfactionPerReference: positive,
    ticketsPerReference: share,
  }),
  team: v.strictObject({
    skillCarryOver: share,
    trainingScaleFen: fen,
    trainingEffect: share,
    pay: v.strictObject({ balanced: pay, speed: pay, sales: pay }),
  }),
};
