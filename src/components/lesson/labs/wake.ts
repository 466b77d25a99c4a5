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
  queue: () => import('./queue/QueueLab.tsx').then((module) => module.QueueLab),
  funnel: () => import('./funnel/FunnelLab.tsx').then((module) => module.FunnelLab),
  attribution: () => import('./attribution/AttributionLab.tsx').then((module) => module.AttributionLab),
  auction: () => import('./auction/AuctionLab.tsx').then((module) => module.AuctionLab),
  rfm: () => import('./rfm/RfmLab.tsx').then((module) => module.RfmLab),
  kmeans: () => import('./k-means/KMeansLab.tsx').then((module) => module.KMeansLab),
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
