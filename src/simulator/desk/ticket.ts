/** Tickets: which clock they get (2 h, 24 h, 48 h), who goes first, and where the work goes. */
import type { TicketCause, TicketPriority } from '../vocabulary.ts';
import { angered, best, decided, irked, money, overpaid, partly, RISKS, settled, wrong } from './effects.ts';
import type { Material } from './material.ts';
import type { DeskTemplate, FamilyTemplates } from './template.ts';

/** A ticket to be put on one of the three clocks. */
function classified(name: string, right: TicketPriority): DeskTemplate {
  const late = angered(right === 'high' ? RISKS.badGoods / 2 : 0);
  const hasty = irked({ satisfactionDelta: -0.006 });
  return {
    name,
    order: 'delivered',
    build(m) {
      const { id: sku } = m.sku();
      const clocks = {
        high: [
          best('h2'),
          partly('h24', irked({ ticketsDelta: 1 })),
          wrong('h48', late),
          wrong('close', angered(RISKS.badGoods)),
        ],
        middle: [partly('h2', hasty), best('h24'), wrong('h48', late), wrong('close', angered())],
        low: [wrong('h2', hasty), partly('h24', irked()), best('h48'), wrong('close', angered())],
      };
      return { priority: right, skuIds: [sku], params: { sku }, answers: clocks[right] };
    },
  };
}

/** Minutes left on three clocks; working on one takes a quarter of an hour. */
const NEXT = [
  { high: 25, middle: 55, low: 400 },
  { high: 75, middle: 20, low: 300 },
  { high: 80, middle: 190, low: 30 },
] as const;

const next: DeskTemplate = {
  name: 'next',
  build(m) {
    const first = m.whole(0, 2);
    const left = NEXT[first]!;
    const shift = m.whole(0, 4);
    return {
      priority: 'high',
      params: {
        highWaitedMinutes: 120 - left.high - shift,
        middleWaitedMinutes: 1440 - left.middle - shift,
        lowWaitedMinutes: 2880 - left.low - shift,
        highLeftMinutes: left.high + shift,
        middleLeftMinutes: left.middle + shift,
        lowLeftMinutes: left.low + shift,
      },
      answers: decided(
        first,
        ['high', 'middle', 'low'].map((id, n) => [
          id,
          n === first ? settled() : angered(m.scenario.service.breachFen),
        ]),
      ),
    };
  },
};

const overdue: DeskTemplate = {
  name: 'overdue',
  build(m) {
    return {
      priority: 'high',
      params: { overHours: m.whole(3, 9), leftMinutes: m.whole(18, 25), workMinutes: 15 },
      answers: [
        best('running'),
        partly('overdue', irked({ ticketsDelta: 1 })),
        wrong('easy', angered(2 * m.scenario.service.breachFen)),
        wrong('close', angered(RISKS.badGoods / 2)),
      ],
    };
  },
};

const overflow: DeskTemplate = {
  name: 'overflow',
  build(m) {
    const { outsourcedFen, unresolvedFen } = m.scenario.service;
    const dueTickets = Math.max(12, Math.round(m.result.service.tickets / 7));
    const overTickets = Math.max(3, Math.round((dueTickets * m.whole(25, 40)) / 100));
    const ownTickets = dueTickets - overTickets;
    const needless = money(-ownTickets * outsourcedFen);
    const halfTickets = Math.floor(overTickets / 2);
    const missed = overTickets - halfTickets;
    return {
      priority: 'middle',
      params: {
        dueTickets,
        ownTickets,
        overTickets,
        halfTickets,
        outsourcedFen,
        unresolvedFen,
        costFen: overTickets * outsourcedFen,
        noneFen: overTickets * unresolvedFen,
        allFen: dueTickets * outsourcedFen,
      },
      answers: [
        best('overflow', settled({ ticketsDelta: -1 })),
        wrong('all', needless),
        wrong('none', angered(0, { ledgerFen: -overTickets * (unresolvedFen - outsourcedFen) })),
        partly('half', irked({ ledgerFen: -missed * (unresolvedFen - outsourcedFen), ticketsDelta: 1 })),
      ],
    };
  },
};

const batch: DeskTemplate = {
  name: 'batch',
  build(m) {
    const { id: sku, unitCostFen, priceFen } = m.sku();
    const sameCases = m.whole(4, 7);
    return {
      priority: 'high',
      skuIds: [sku],
      params: { sku, sameCases, withinHours: m.whole(2, 4) },
      answers: [
        best('stop'),
        partly('each', irked({ ticketsDelta: 3 })),
        wrong('refundAll', overpaid(sameCases * priceFen)),
        wrong('wait', angered(RISKS.badGoods, { ledgerFen: -2 * unitCostFen, ticketsDelta: 4 })),
      ],
    };
  },
};

const merge: DeskTemplate = {
  name: 'merge',
  order: 'delivered',
  build(m) {
    const { id: sku, priceFen } = m.sku();
    return {
      priority: 'middle',
      skuIds: [sku],
      params: { sku, priceFen, openTickets: m.whole(3, 4), spanHours: m.whole(4, 9) },
      answers: [
        best('merge', settled({ ticketsDelta: -2 })),
        wrong('separate', irked({ ledgerFen: -priceFen, ticketsDelta: 2 })),
        wrong('newest', angered()),
        wrong('spam', angered(RISKS.refusedReturn / 2)),
      ],
    };
  },
};

const complaint: DeskTemplate = {
  name: 'complaint',
  order: 'delivered',
  build(m) {
    const { id: sku, priceFen } = m.sku();
    const giftFen = m.round(1000, 3000, 500);
    return {
      priority: 'high',
      skuIds: [sku],
      params: { sku, priceFen, giftFen, waitedDays: m.whole(2, 4) },
      answers: [
        best('own'),
        wrong('coupon', irked({ ledgerFen: -giftFen, ticketsDelta: 1 })),
        wrong('queue', angered(RISKS.refusedReturn)),
        wrong('hush', angered(RISKS.refusedReturn, { ledgerFen: -2 * giftFen })),
      ],
    };
  },
};

const tag: DeskTemplate = {
  name: 'tag',
  order: 'delivered',
  build(m) {
    const { id: sku } = m.sku();
    const astray = irked({ ticketsDelta: 2 });
    return {
      priority: 'low',
      skuIds: [sku],
      params: { sku },
      answers: [
        best('logistics'),
        wrong('quality', astray),
        wrong('service', astray),
        wrong('price', astray),
      ],
    };
  },
};

const CAUSES = ['quality', 'logistics', 'service', 'price'] as const;

/** Tickets of a cause; causes that tie are kept apart so that one is the largest. */
function countsOf(m: Material): Record<(typeof CAUSES)[number], number> {
  const counts = CAUSES.map((cause: TicketCause) => m.result.service.ticketsByCause[cause]);
  const most = Math.max(...counts);
  if (counts.filter((count) => count === most).length > 1) counts[counts.indexOf(most)]! += 1;
  return Object.fromEntries(CAUSES.map((cause, n) => [cause, counts[n]!])) as ReturnType<typeof countsOf>;
}

const topCause: DeskTemplate = {
  name: 'top-cause',
  build(m) {
    const counts = countsOf(m);
    const most = Math.max(...CAUSES.map((cause) => counts[cause]));
    const top = CAUSES.findIndex((cause) => counts[cause] === most);
    const spared = Math.max(1, Math.round(most / 20));
    return {
      priority: 'low',
      params: {
        qualityCount: counts.quality,
        logisticsCount: counts.logistics,
        serviceCount: counts.service,
        priceCount: counts.price,
        topTickets: most,
      },
      answers: decided(
        top,
        CAUSES.map((id, n) => [
          id,
          n === top ? settled({ ticketsDelta: -spared }) : irked({ ticketsDelta: 1 }),
        ]),
      ),
    };
  },
};

const soldOut: DeskTemplate = {
  name: 'sold-out',
  fits: (result) => result.skus.some(({ lostUnits }) => lostUnits >= 1),
  build(m) {
    const { id: sku, priceFen } = m.sku(({ lostUnits }) => lostUnits);
    return {
      priority: 'low',
      skuIds: [sku],
      params: { sku, priceFen, leadDays: m.scenario.skus.find(({ id }) => id === sku)!.leadTimeDays },
      answers: [
        best('date'),
        wrong('tomorrow', angered(RISKS.unclearTerms)),
        partly('other', irked()),
        wrong('presell', angered(RISKS.refusedReturn / 2)),
      ],
    };
  },
};

const late: DeskTemplate = {
  name: 'late',
  fits: ({ fulfilment }) => fulfilment.lateOrders >= 1,
  order: 'late',
  build(m) {
    const { id: sku, priceFen: paidFen } = m.sku();
    return {
      priority: 'middle',
      skuIds: [sku],
      params: { sku, paidFen, lateDays: m.whole(1, 3), quietDays: 2 },
      answers: [
        best('trace'),
        wrong('macro', angered()),
        wrong('resend', settled({ stock: [{ skuId: sku, units: -1 }], ledgerFen: -800 })),
        wrong('refund', overpaid(paidFen)),
      ],
    };
  },
};

export const ticketTemplates: FamilyTemplates = {
  family: 'ticket',
  templates: [
    classified('safety', 'high'),
    classified('wrong-item', 'middle'),
    classified('how-to', 'low'),
    next,
    overdue,
    overflow,
    batch,
    merge,
    complaint,
    tag,
    topCause,
    soldOut,
    late,
  ],
};
