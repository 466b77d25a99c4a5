import type { Entry, GameHead } from '../simulator/index.ts';

/** A save of any released version, before it has been brought up to date. */
interface AnySave {
  readonly head: { readonly formatVersion: number };
  readonly entries: readonly unknown[];
}

interface Upgrade {
  /** Version of the format that this upgrade produces. */
  readonly to: number;
  readonly name: string;
  /** Pure: gives a new save and leaves the old one alone. */
  readonly run: (save: AnySave) => AnySave;
}

/** Levers that plans of version 1 did not have, as their shop stood. */
const LEVERS_OF_VERSION_2 = {
  bundle: null,
  groupBuy: null,
  memberPrice: null,
  doublePointsDays: 0,
  warmUpBudgetFen: 0,
  liveConcentration: 1,
  targetingLevel: 0,
  platformIds: ['plaza'],
  optimisePictures: false,
  optimiseVideo: false,
  optimiseCode: false,
  onShelf: {},
  pricingRule: null,
  experiment: null,
  adoptedVariants: [],
  supplierId: {},
  inspectionShare: 0,
  clearanceUnits: {},
  carrierId: 'standard',
  packaging: 'standard',
  batchingHours: 0,
  serveRemoteZones: true,
  freightInsurance: false,
  serviceHoursPerDay: 14,
  botShare: 0,
  scriptsBudgetFen: 0,
  compensationFen: 400,
  pointsRate: 0,
  tierBenefit: 0,
  shipFeeFen: 0,
  freeShipThresholdFen: 0,
  paymentMethods: 3,
  backupGateway: false,
  verificationThresholdFen: 0,
  reviewStaff: 0,
  violations: [],
  trainingBudgetFen: 0,
  incentive: 'balanced',
};

/** Fills in levers that came later. The chain of hashes is that of the file: such a game is looked at, not played on. */
function withLaterLevers(save: AnySave): AnySave {
  const entries = save.entries.map((entry) => {
    const { plan } = entry as { plan?: object };
    return { ...(entry as object), plan: { ...LEVERS_OF_VERSION_2, ...plan } };
  });
  return { head: { ...save.head, formatVersion: 2 }, entries };
}

/** Append only: a released upgrade is never edited, reordered or removed. */
export const UPGRADES: readonly Upgrade[] = [
  { to: 2, name: 'levers of the whole market', run: withLaterLevers },
];

/** Version of the save format that this program writes. */
export const FORMAT_VERSION = 2;

export type UpgradeResult =
  | { readonly ok: true; readonly save: { readonly head: GameHead; readonly entries: readonly Entry[] } }
  | { readonly ok: false; readonly found: number };

/** Brings a save of any released version up to date; one from a newer program is refused, not guessed at. */
export function upgradeSave(stored: AnySave): UpgradeResult {
  if (stored.head.formatVersion > FORMAT_VERSION) return { ok: false, found: stored.head.formatVersion };
  let save = stored;
  for (const { to, run } of UPGRADES) {
    if (save.head.formatVersion < to) save = run(save);
  }
  // After the last upgrade the save has today's shape; the re-run at opening proves its contents.
  return { ok: true, save: save as unknown as { head: GameHead; entries: readonly Entry[] } };
}
