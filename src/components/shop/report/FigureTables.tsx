import { common } from '../../../i18n/areas/common.ts';
import { report } from '../../../i18n/areas/report.ts';
import { reportSections } from '../../../i18n/areas/report-sections.ts';
import { integer, money, percent, price, signedMoney, weekday } from '../../../i18n/formats.ts';
import {
  PROFIT_LINES,
  type ReportFigures,
  type ReportPart,
  TICKET_CAUSES,
} from '../../../simulator/index.ts';
import { useLocale } from '../../ui/locale.tsx';
import type { ProductName } from '../run/event-sentence.ts';
import { FigureTable } from './FigureTable.tsx';
import { FIGURES_OF_PART, figureChange, type KeyFigure, writeFigure } from './key-figures.ts';

interface FiguresProps {
  readonly figures: ReportFigures;
}
interface PartFiguresProps extends FiguresProps {
  readonly part: ReportPart;
  readonly productName: ProductName;
}

/** The figures that fill themselves in for one part of the report; nothing for parts of words only. */
export function PartFigures({ part, figures, productName }: PartFiguresProps) {
  const shown = FIGURES_OF_PART[part];
  return (
    <>
      {shown ? <KeyFigureTable figures={figures} shown={shown} part={part} /> : undefined}
      {part === 'platform' ? <DayTable figures={figures} /> : undefined}
      {part === 'promotion' ? <ChannelTable figures={figures} /> : undefined}
      {part === 'promotion' ? <PromotionTable figures={figures} /> : undefined}
      {part === 'service' ? <TicketTable figures={figures} /> : undefined}
      {part === 'data' ? <ProductTable figures={figures} productName={productName} /> : undefined}
      {part === 'data' ? <AccountTable figures={figures} /> : undefined}
      {part === 'data' ? <BridgeTable figures={figures} /> : undefined}
    </>
  );
}

interface KeyFigureTableProps extends FiguresProps {
  readonly part: ReportPart;
  readonly shown: readonly KeyFigure[];
}

function KeyFigureTable({ figures, part, shown }: KeyFigureTableProps) {
  const locale = useLocale();
  const t = report[locale].tables;
  return (
    <FigureTable
      caption={t.keyFigures}
      label={`${t.keyFigures}: ${reportSections[locale].parts[part]}`}
      columns={[t.figure, t.thisWeek, t.lastWeek, t.change]}
      rows={shown.map((figure) => {
        const now = figures.thisWeek[figure];
        const was = figures.lastWeek[figure];
        const change = figureChange(figure, now, was, locale);
        return [
          common[locale].kpis[figure].label,
          writeFigure(figure, now, locale),
          writeFigure(figure, was, locale),
          <span key="change" class={change.judgement === 'same' ? 'muted' : change.judgement}>
            {change.arrow === '–' ? change.word : `${change.arrow} ${change.amount} ${change.word}`}
          </span>,
        ];
      })}
    />
  );
}

function DayTable({ figures }: FiguresProps) {
  const locale = useLocale();
  const t = report[locale].tables;
  const sum = (read: (day: ReportFigures['days'][number]) => number) =>
    figures.days.reduce((all, day) => all + read(day), 0);
  return (
    <FigureTable
      caption={t.days}
      columns={[t.day, t.orders, t.profit]}
      rows={figures.days.map((day, index) => [
        weekday(index, locale),
        integer(day.orders, locale),
        money(day.operatingProfitFen, locale),
      ])}
      total={[
        t.total,
        integer(
          sum((day) => day.orders),
          locale,
        ),
        money(
          sum((day) => day.operatingProfitFen),
          locale,
        ),
      ]}
    />
  );
}

function ChannelTable({ figures }: FiguresProps) {
  const locale = useLocale();
  const t = report[locale].tables;
  const spendFen = figures.channels.reduce((all, channel) => all + channel.spendFen, 0);
  const orders = figures.channels.reduce((all, channel) => all + channel.orders, 0);
  const visits = figures.channels.reduce((all, channel) => all + channel.visits, 0);
  const perOrder = (spend: number, count: number) =>
    spend === 0 || count === 0 ? '–' : price(Math.round(spend / count), locale);
  return (
    <FigureTable
      caption={t.channels}
      columns={[t.channel, t.visits, t.orders, t.spend, t.costPerOrder]}
      rows={figures.channels.map((channel) => [
        common[locale].channels[channel.channel],
        integer(channel.visits, locale),
        integer(channel.orders, locale),
        money(channel.spendFen, locale),
        perOrder(channel.spendFen, channel.orders),
      ])}
      total={[
        t.total,
        integer(visits, locale),
        integer(orders, locale),
        money(spendFen, locale),
        perOrder(spendFen, orders),
      ]}
    />
  );
}

function PromotionTable({ figures }: FiguresProps) {
  const locale = useLocale();
  const t = report[locale].tables;
  if (figures.promotions.length === 0) return <p class="note">{t.noPromotions}</p>;
  return (
    <FigureTable
      caption={t.promotions}
      columns={[t.promotion, t.redemptions, t.cost]}
      rows={figures.promotions.map((promotion) => [
        common[locale].promotionKinds[promotion.kind],
        integer(promotion.redemptions, locale),
        money(promotion.costFen, locale),
      ])}
    />
  );
}

function TicketTable({ figures }: FiguresProps) {
  const locale = useLocale();
  const t = report[locale].tables;
  const all = TICKET_CAUSES.reduce((sum, cause) => sum + figures.ticketsByCause[cause], 0);
  return (
    <FigureTable
      caption={t.tickets}
      columns={[t.cause, t.count, t.share]}
      rows={TICKET_CAUSES.map((cause) => [
        common[locale].ticketCauses[cause],
        integer(figures.ticketsByCause[cause], locale),
        all === 0 ? '–' : percent(figures.ticketsByCause[cause] / all, locale),
      ])}
      total={[t.total, integer(all, locale), all === 0 ? '–' : percent(1, locale)]}
    />
  );
}

function ProductTable({ figures, productName }: FiguresProps & { readonly productName: ProductName }) {
  const locale = useLocale();
  const t = report[locale].tables;
  return (
    <FigureTable
      caption={t.products}
      columns={[t.product, t.price, t.units, t.sales, t.lost, t.returned, t.left]}
      rows={figures.skus.map((sku) => [
        productName(sku.skuId),
        price(sku.listPriceFen, locale),
        integer(sku.units, locale),
        money(sku.grossSalesFen, locale),
        integer(sku.lostUnits, locale),
        integer(sku.returnedUnits, locale),
        integer(sku.closingUnits, locale),
      ])}
    />
  );
}

function AccountTable({ figures }: FiguresProps) {
  const locale = useLocale();
  const t = report[locale].tables;
  return (
    <FigureTable
      caption={t.account}
      columns={[t.line, t.amount]}
      rows={PROFIT_LINES.filter((line) => figures.profit[line] !== 0).map((line) => [
        common[locale].profitLines[line],
        money(figures.profit[line], locale),
      ])}
      total={[t.operatingProfit, money(figures.thisWeek.operatingProfitFen, locale)]}
    />
  );
}

function BridgeTable({ figures }: FiguresProps) {
  const locale = useLocale();
  const t = report[locale].tables;
  const changeFen = figures.bridge.reduce((sum, row) => sum + row.effectFen, 0);
  return (
    <FigureTable
      caption={t.bridge}
      columns={[t.cause, t.effect]}
      rows={figures.bridge
        .filter((row) => row.effectFen !== 0)
        .map((row) => [
          common[locale].bridgeLines[row.line],
          <span key="effect" class={row.effectFen < 0 ? 'bad' : 'good'}>
            {signedMoney(row.effectFen, locale)}
          </span>,
        ])}
      total={[t.change, signedMoney(changeFen, locale)]}
    />
  );
}
