import type { ReportPart } from '../../../../simulator/index.ts';
import type { Text } from '../../evidence/block.ts';
import {
  accountTable,
  bridgeTable,
  channelTable,
  dayTable,
  keyFigureTable,
  productTable,
  promotionTable,
  type TableSource,
  ticketTable,
} from './figure-tables.ts';
import type { ReportTable } from './report-table.ts';
import {
  orderTable,
  refundTable,
  responseTable,
  rivalTable,
  satisfactionTable,
  stepTable,
  type WeekPair,
} from './week-tables.ts';

/** Everything a part's tables are made of. Without the two weeks only what a report file carries is shown. */
export interface PartSource extends TableSource {
  readonly weeks?: WeekPair | undefined;
  readonly categoryName?: ((id: string) => Text) | undefined;
}

/** The tables that fill themselves in for one part of the report; none for parts of words only. */
export function partTables(part: ReportPart, source: PartSource): readonly ReportTable[] {
  const { weeks, categoryName } = source;
  const tables: (ReportTable | undefined)[] = [keyFigureTable(part, source.figures)];
  if (part === 'platform') {
    if (weeks) tables.push(stepTable(weeks), orderTable(weeks));
    tables.push(dayTable(source));
  }
  if (part === 'promotion') tables.push(channelTable(source), promotionTable(source));
  if (part === 'service') {
    if (weeks) tables.push(responseTable(weeks));
    tables.push(ticketTable(source));
    if (weeks) tables.push(satisfactionTable(weeks), refundTable(weeks, source));
  }
  if (part === 'data') {
    tables.push(productTable(source), accountTable(source), bridgeTable(source));
    if (weeks && categoryName) tables.push(rivalTable(weeks, categoryName));
  }
  return tables.filter((table) => table !== undefined);
}
