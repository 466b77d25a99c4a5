import { common } from '../../../i18n/areas/common.ts';
import { orders as words } from '../../../i18n/areas/orders.ts';
import { integer } from '../../../i18n/formats.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { csvFile } from '../../../lms/csv.ts';
import type { Order, PublicFacts } from '../../../simulator/index.ts';
import { discountFen, unitsOf } from './order-list.ts';
import { isLate } from './order-promise.ts';
import { dayAndTime, fullDay, maskedBuyer, productName, provinceName } from './order-words.ts';

/** Fen as yuan with two digits, bare for a spreadsheet. */
const yuan = (fen: number) => fen / 100;

/** The listed orders as a CSV file, one a line, with the buyers masked as on the screen. */
export function ordersCsv(
  orders: readonly Order[],
  facts: PublicFacts,
  isoWeek: number,
  locale: Locale,
): string {
  const { csv: t, states } = words[locale];
  const { channels, fulfilmentModes } = common[locale];
  const columns = [
    t.order,
    t.placed,
    t.state,
    t.channel,
    t.buyer,
    t.province,
    t.goods,
    t.units,
    t.mode,
    t.promised,
    t.delivered,
    t.late,
    t.listPrice,
    t.discount,
    t.shipFee,
    t.paid,
    t.refund,
    t.cost,
    t.delivery,
    t.fees,
    t.contribution,
  ];
  const rows = orders.map((order) => {
    const { money, shipment, buyer } = order;
    const goods = order.lines.map(({ skuId, units }) =>
      t.goodsOf(productName(facts, skuId, locale), integer(units, locale)),
    );
    const delivered = order.timeline.find(({ kind }) => kind === 'delivered');
    return [
      order.id,
      dayAndTime(order.day, order.minute, locale),
      states[order.state],
      channels[order.channel],
      maskedBuyer(buyer.code),
      provinceName(buyer.regionCode, locale),
      goods.join(t.separator),
      unitsOf(order),
      shipment === undefined ? '' : fulfilmentModes[shipment.mode],
      order.sale ? fullDay(isoWeek, order.promisedDay, locale) : '',
      delivered === undefined ? '' : dayAndTime(delivered.day, delivered.minute, locale),
      order.sale ? (isLate(order) ? t.yes : t.no) : '',
      yuan(money.listFen),
      yuan(discountFen(money)),
      yuan(money.shipFeeFen),
      yuan(money.paidFen),
      yuan(money.refundFen),
      yuan(money.costOfGoodsFen - money.restockedFen + money.giftFen),
      yuan(money.shippingFen + money.packagingFen + money.returnFreightFen),
      yuan(money.paymentFeeFen + money.commissionFen + money.affiliateFen + money.fraudLossFen),
      yuan(money.contributionFen),
    ];
  });
  return csvFile([columns, ...rows]);
}
