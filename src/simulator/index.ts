/** The only door of the simulator. Everything here is pure: same input, same answer, in every engine. */

export { assignedGame } from './assignment/assigned-game.ts';
export { assignedDifferences } from './assignment/assigned-head.ts';
export {
  ASSIGNMENT_VERSION,
  assignmentHash,
  parseAssignment,
  withoutShop,
} from './assignment/assignment.ts';
export { decodeAssignment, encodeAssignment } from './assignment/link.ts';
export { marksHeldUntil } from './assignment/marks-day.ts';
export {
  isRevealCode,
  isSealed,
  plainReveal,
  revealChecks,
  revealCode,
  type SealedWeek,
  sealCode,
  sealCodes,
  spacedCode,
} from './assignment/seal.ts';
export { assignedSeed, classCodeCheck, isClassCode, plainCode } from './assignment/seed.ts';
export { baseStock, baseStockOf, reviewedDaily, SAFETY_FACTOR } from './base-stock.ts';
export { type BenchCase, benchCases } from './bench.ts';
export { calibrate } from './calibrate.ts';
export { canonicalJson } from './canonical.ts';
export { hashText } from './chain.ts';
export { counterfactual, counterfactuals, explainChange } from './counterfactual.ts';
export { attribution, pathWeights } from './customer-book/attribution.ts';
export { cohorts } from './customer-book/cohorts.ts';
export { customerBook } from './customer-book/customer-book.ts';
export { kMeans, rfmPoints, standardise } from './customer-book/k-means.ts';
export { buyersByOrder } from './customer-book/lookup.ts';
export { type Journeys, type Removal, removalEffects } from './customer-book/markov.ts';
export { repurchaseRates } from './customer-book/repurchase.ts';
export { quintiles, rfm } from './customer-book/rfm.ts';
export { deskCases, deskFor } from './desk/desk.ts';
export { WIN_CHANCE } from './desk/dispute.ts';
export { NO_DESK_EFFECTS } from './desk/effects.ts';
export { deskOutcome } from './desk/outcome.ts';
export { experimentTrials, type TrialSettings, type TrialShares } from './experiment-trials.ts';
export { feeRates, publicFacts } from './facts.ts';
export {
  buildFeedback,
  classMedian,
  FEEDBACK_LIMITS,
  FEEDBACK_VERSION,
  type FeedbackWords,
  matchFeedback,
  parseFeedback,
  SMALLEST_CLASS,
} from './feedback/feedback.ts';
export { forecastRecord } from './forecast/bets.ts';
export { intervalScore, pinballLoss, scoreForecast } from './forecast/interval-score.ts';
export { CLAIM_SHARE } from './forecast/promotions.ts';
export { ELASTICITY_PRIOR, FORECAST_PATHS, forecastWeek, lnPromotionLift } from './forecast.ts';
export { twoProportionTest } from './formulas/experiment.ts';
export {
  FORMULAS,
  type Formula,
  type FormulaSymbol,
  formulaById,
  type WorkedCheck,
} from './formulas/index.ts';
export {
  FIGURE_FORMULAS,
  type FormulaFigure,
  figureLine,
  figureValues,
  hasFormula,
  type LinePart,
} from './formulas/kpi-formulas.ts';
export { answeredWithin, waitingChance } from './formulas/queue.ts';
export {
  createGame,
  HISTORY_WEEKS,
  type NewGame,
  openGame,
  type PlayOptions,
  playWeek,
  replay,
  saveOf,
} from './game.ts';
export { FORMAT_VERSION, parseGame } from './game-file.ts';
export { advertisingFen, keyFigures } from './key-figures.ts';
export { whyLeft } from './leaving.ts';
export { LEVER_RULES } from './lever-rules.ts';
export { normalCdf, normalQuantile } from './maths.ts';
export { creatorPacing, spreadReturnSaving } from './model/campaign.ts';
export { CONTENT_CEILING, contentAfter, LISTING_CEILING, listingAfter } from './model/carry-over.ts';
export { absoluteClaimGain, breachChance, breachFineFen } from './model/compliance.ts';
export { batchingDelay, batchingSaving } from './model/delivery-policy.ts';
export { pageSeconds } from './model/page-work.ts';
export { audienceReach } from './model/platforms.ts';
export { type RuleReading, ruledPriceFen, ruleFactor } from './model/pricing-rule.ts';
export { NEAR_SHARE, topUpShare } from './model/promotion.ts';
export { type RefundCase, refundFen } from './model/returns.ts';
export {
  attemptRate,
  detectionRate,
  falseAlarmRate,
  refusedAfterReview,
  slippedShare,
} from './model/risk.ts';
export { POSTED_WEEKS } from './model/world.ts';
export { allocate } from './money.ts';
export { materialiseOrders, orderBook } from './orders/order-book.ts';
export { PROVINCES, type Province } from './orders/provinces.ts';
export {
  checkPlan,
  defaultPlan,
  orderCostFen,
  orderedUnits,
  PROMOTION_RANGES,
  parsePlan,
  resolvePlan,
} from './plan.ts';
export { EXPERIMENT_SHARE } from './plan-market.ts';
export { referencePlan, takeoverPlan } from './plans.ts';
export { PLAYER_IDS, type Player, type PlayerId, players } from './players/players.ts';
export { quoteBasket } from './quote/quote.ts';
export { buildReport, emptyNarrative } from './report/build.ts';
export { type CheckedReport, reportChecks } from './report/checks.ts';
export { chipsIn, chipText, type TextPart, textParts } from './report/chips.ts';
export { comparePile, learnerKey } from './report/compare.ts';
export { evidencePaths, evidenceValue } from './report/evidence.ts';
export { areGoalsOf, readGoals } from './report/goals.ts';
export { parseReport } from './report/parse.ts';
export { problemSigns, suggestProblems } from './report/problems.ts';
export { verifyReport } from './report/verify.ts';
export { RULES_VERSION } from './rules-version.ts';
export { scenarioFindings } from './scenario/author-check.ts';
export type { Finding, FindingCode } from './scenario/findings.ts';
export { type ReferenceFigures, scenarioPlausibility } from './scenario/plausibility.ts';
export {
  type Calibrated,
  LEVERS,
  parseScenario,
  parseScenarioDraft,
  type Scenario,
  type ScenarioDraft,
  scenarioHash,
} from './scenario.ts';
export { explainCauses, explainLuck, planAndLuck } from './scoring/attribution.ts';
export { fanChart } from './scoring/fan.ts';
export { findMisconceptions } from './scoring/flags.ts';
export { AXIS_WEIGHTS, axisWeights, provisionalScore, scoreWeek, smallestGapFen } from './scoring/score.ts';
export { type SeasonExtras, seasonScore } from './scoring/season.ts';
export { stocksValueFen } from './scoring/standing.ts';
export { GOAL_FAVOURS, type GoalReading, goalReading } from './setup-goals.ts';
export { MOST_GOALS, STATEMENT_LENGTH } from './setup-shape.ts';
export { openingWeek, openLevers } from './unlocks.ts';
export * from './vocabulary.ts';
