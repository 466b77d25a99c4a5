import type { FunctionComponent } from 'preact';

/** A widget whose properties the page carries as text. */
type Widget = FunctionComponent<Record<string, unknown>>;

const widgets: Readonly<Record<string, () => Promise<unknown>>> = {
  price: () => import('./PriceLab.tsx').then((module) => module.PriceLab),
  stock: () => import('./StockLab.tsx').then((module) => module.StockLab),
  coupon: () => import('./CouponLab.tsx').then((module) => module.CouponLab),
  ladder: () => import('./ladder/LadderLab.tsx').then((module) => module.LadderLab),
  rule: () => import('./rule/RuleLab.tsx').then((module) => module.RuleLab),
  ledger: () => import('./ledger/LedgerLab.tsx').then((module) => module.LedgerLab),
  newsvendor: () => import('./newsvendor/NewsvendorLab.tsx').then((module) => module.NewsvendorLab),
  turnover: () => import('./turnover/TurnoverLab.tsx').then((module) => module.TurnoverLab),
  supplier: () => import('./supplier/SupplierLab.tsx').then((module) => module.SupplierLab),
  uplift: () => import('./uplift/UpliftLab.tsx').then((module) => module.UpliftLab),
  threshold: () => import('./threshold/ThresholdLab.tsx').then((module) => module.ThresholdLab),
  tier: () => import('./tier/TierLab.tsx').then((module) => module.TierLab),
  points: () => import('./points/PointsLab.tsx').then((module) => module.PointsLab),
  cohort: () => import('./cohort/CohortLab.tsx').then((module) => module.CohortLab),
  kpi: () => import('./kpi/KpiLab.tsx').then((module) => module.KpiLab),
  waterfall: () => import('./waterfall/WaterfallLab.tsx').then((module) => module.WaterfallLab),
  conversion: () => import('./conversion/ConversionLab.tsx').then((module) => module.ConversionLab),
  ab: () => import('./ab/AbLab.tsx').then((module) => module.AbLab),
  alert: () => import('./alert/AlertLab.tsx').then((module) => module.AlertLab),
  spike: () => import('./spike/SpikeLab.tsx').then((module) => module.SpikeLab),
  signup: () => import('./signup/SignupLab.tsx').then((module) => module.SignupLab),
  queue: () => import('./queue/QueueLab.tsx').then((module) => module.QueueLab),
  fraud: () => import('./fraud/FraudLab.tsx').then((module) => module.FraudLab),
  focus: () => import('./focus/FocusLab.tsx').then((module) => module.FocusLab),
  position: () => import('./position/PositionLab.tsx').then((module) => module.PositionLab),
  funnel: () => import('./funnel/FunnelLab.tsx').then((module) => module.FunnelLab),
  attribution: () => import('./attribution/AttributionLab.tsx').then((module) => module.AttributionLab),
  auction: () => import('./auction/AuctionLab.tsx').then((module) => module.AuctionLab),
  rfm: () => import('./rfm/RfmLab.tsx').then((module) => module.RfmLab),
  budget: () => import('./budget/BudgetLab.tsx').then((module) => module.BudgetLab),
  rank: () => import('./rank/RankLab.tsx').then((module) => module.RankLab),
  commission: () => import('./commission/CommissionLab.tsx').then((module) => module.CommissionLab),
  problem: () => import('./problem/ProblemLab.tsx').then((module) => module.ProblemLab),
  option: () => import('./option/OptionLab.tsx').then((module) => module.OptionLab),
  speed: () => import('./speed/SpeedLab.tsx').then((module) => module.SpeedLab),
  live: () => import('./live/LiveLab.tsx').then((module) => module.LiveLab),
  kmeans: () => import('./k-means/KMeansLab.tsx').then((module) => module.KMeansLab),
  modes: () => import('./modes/ModesLab.tsx').then((module) => module.ModesLab),
  bottleneck: () => import('./bottleneck/BottleneckLab.tsx').then((module) => module.BottleneckLab),
  parcel: () => import('./parcel/ParcelLab.tsx').then((module) => module.ParcelLab),
  skills: () => import('./skills/SkillsLab.tsx').then((module) => module.SkillsLab),
  persona: () => import('./persona/PersonaLab.tsx').then((module) => module.PersonaLab),
  basket: () => import('./basket/BasketLab.tsx').then((module) => module.BasketLab),
  bucket: () => import('./bucket/BucketLab.tsx').then((module) => module.BucketLab),
  pareto: () => import('./pareto/ParetoLab.tsx').then((module) => module.ParetoLab),
  refund: () => import('./refund/RefundLab.tsx').then((module) => module.RefundLab),
  incentive: () => import('./incentive/IncentiveLab.tsx').then((module) => module.IncentiveLab),
};

const LUCK = '.lab-luck';

/** Brings a widget to life at the first sign of interest; until then it is a drawing in the page. */
async function wake(element: HTMLElement): Promise<void> {
  const load = widgets[element.dataset['lab'] ?? ''];
  if (element.dataset['awake'] !== undefined || !load) return;
  element.dataset['awake'] = '';
  let wantsLuck = false;
  const hear = (event: Event) => {
    wantsLuck ||= event.target instanceof Element && event.target.closest(LUCK) !== null;
  };
  element.addEventListener('click', hear);
  const [{ h, hydrate }, widget] = await Promise.all([import('preact'), load()]);
  const properties: Record<string, unknown> = JSON.parse(element.dataset['properties'] ?? '{}');
  hydrate(h(widget as Widget, properties), element);
  element.removeEventListener('click', hear);
  // a press that came before the widget could hear it
  if (wantsLuck) element.querySelector<HTMLButtonElement>(LUCK)?.click();
}

/** Watches every widget of the page. */
export function watchLabs(): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-lab]')) {
    for (const event of ['pointerenter', 'pointerdown', 'focusin', 'keydown']) {
      element.addEventListener(event, () => void wake(element), { once: true, passive: true });
    }
  }
}
