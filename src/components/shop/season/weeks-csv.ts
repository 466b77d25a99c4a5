import { common } from '../../../i18n/areas/common.ts';
import { season } from '../../../i18n/areas/season.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { csvFile } from '../../../lms/csv.ts';
import { type Game, type KeyFigures, keyFigures } from '../../../simulator/index.ts';
import type { SeasonScore as SeasonRow } from '../../../stores/scores.ts';

/** The weeks played as a table for spreadsheets: key figures, bet and mark; money in whole fen. */
export function weeksCsv(game: Game, rows: readonly SeasonRow[], locale: Locale): string {
  const t = season[locale].csv;
  const results = (game.shop?.results ?? []).filter(({ week }) => week >= 1);
  const [first] = results;
  const names = first ? (Object.keys(keyFigures(first)) as (keyof KeyFigures)[]) : [];
  const head = [
    t.week,
    ...names.map((name) => (name.endsWith('Fen') ? t.fen : t.plain)(common[locale].kpis[name].label)),
    t.bet,
    t.tolerance,
    t.mark,
  ];
  const lines = results.map((result) => {
    const figures = keyFigures(result);
    const bet = game.entries.find(({ week }) => week === result.week)?.bet;
    const mark = rows.find(({ week }) => week === result.week)?.score?.overall;
    return [
      result.week,
      ...names.map((name) => figures[name]),
      bet?.operatingProfitFen ?? '',
      bet?.toleranceFen ?? '',
      mark === undefined || mark === null ? '' : Math.round(mark * 10) / 10,
    ];
  });
  return csvFile([head, ...lines]);
}
