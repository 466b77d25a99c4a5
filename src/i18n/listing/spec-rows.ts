import type { Locale } from '../locale.ts';

/** A row of a specification table, by its name in both languages. */
export interface SpecRow {
  readonly id: string;
  readonly label: Readonly<Record<Locale, string>>;
}

const row = (id: string, en: string, zh: string): SpecRow => ({ id, label: { en, zh } });

const ROWS: Readonly<Record<string, readonly SpecRow[]>> = {
  apparel: [
    row('material', 'Material, per cent', '面料成分'),
    row('fit', 'Fit', '版型'),
    row('sizes', 'Sizes, with measures', '尺码（附尺寸）'),
    row('care', 'Care', '洗护'),
  ],
  accessories: [
    row('fits', 'Fits which models', '适用机型'),
    row('power', 'Power or size', '功率或尺寸'),
    row('standard', 'Standard or approval', '执行标准或认证'),
    row('warranty', 'Warranty', '质保'),
  ],
  fresh: [
    row('origin', 'Origin', '产地'),
    row('grade', 'Grade or variety', '等级或品种'),
    row('storage', 'Storage', '贮存方式'),
    row('licence', 'Producer and licence', '生产者与许可证号'),
  ],
};
const GENERAL: readonly SpecRow[] = [
  row('material', 'Material', '材质'),
  row('size', 'Size', '尺寸'),
  row('origin', 'Origin', '产地'),
  row('warranty', 'Warranty', '质保'),
];

/** Rows that a keeper fills in; weight and shelf life stand in the catalogue. */
export function specRows(scenarioId: string): readonly SpecRow[] {
  return ROWS[scenarioId] ?? GENERAL;
}
