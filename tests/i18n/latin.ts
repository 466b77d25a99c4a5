/** Latin words that a Chinese merchant reads every day, names, keys and file names. */
const KNOWN = new Set(
  (
    'Shopkeeper EN Han MIT CC BY OFL ISC Archivo STIX Two Math Lucide JavaScript JSON CSV XLSX PDF MB kB SKU ROI GMV UV PV CTR CPC CPA CSI NPS SLA ' +
    'AOV KOL SEO SEM T shop json Esc Enter Space Ctrl Shift R U W G E J K P vs FABE A B C Q AB H1 SHA px PC App seed ID ' +
    'RFM F M QQ Moodle Canvas number UTF English kdj Preact Nano Stores Chart js Valibot noble-hashes Astro Dexie Comlink Apache SIL csv zip'
  ).split(' '),
);

/** Words of a text that are in Latin letters and not in the list above. */
export function unknownLatin(text: string): string[] {
  return (text.match(/[A-Za-z][A-Za-z'’-]*/g) ?? []).filter((word) => !KNOWN.has(word));
}

/** All keys of the key figures; the type they come from does not exist at run time. */
export const KEY_FIGURES_NAMES = [
  'operatingProfitFen',
  'netSalesFen',
  'grossSalesFen',
  'visits',
  'uniqueVisitors',
  'orders',
  'units',
  'conversionRate',
  'averageOrderValueFen',
  'unitsPerOrder',
  'adCostRate',
  'refundRate',
  'grossMarginRate',
  'repurchaseRate',
  'lateRate',
  'rating',
  'satisfaction',
  'slaAttainmentRate',
  'answeredIn60SecondsRate',
  'closingStockFen',
  'cashFen',
] as const;
