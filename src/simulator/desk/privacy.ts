/** Privacy: what buyers may ask about their data, and what the shop may do with it. */
import type { TicketPriority } from '../vocabulary.ts';
import { angered, best, exposed, irked, money, partly, RISKS, settled, wrong } from './effects.ts';
import type { DeskTemplate, FamilyTemplates, OrderKind } from './template.ts';

/** A request about one buyer: the right way, half of it, refusing, and doing harm. */
function request(
  name: string,
  order: OrderKind,
  answers: readonly [right: string, half: string, refusal: string, harm: string],
): DeskTemplate {
  const [right, half, refusal, harm] = answers;
  return {
    name,
    order,
    build(m) {
      const { id: sku } = m.sku();
      return {
        priority: 'middle',
        skuIds: [sku],
        params: { sku },
        answers: [
          best(right),
          partly(half, irked({ ticketsDelta: 1 })),
          wrong(refusal, angered(RISKS.dataMisuse / 2)),
          wrong(harm, angered(RISKS.dataMisuse)),
        ],
      };
    },
  };
}

/** A practice of the shop's own: the right one, a half measure and two breaches. */
function practice(
  name: string,
  priority: TicketPriority,
  answers: readonly [right: string, half: string, breach: string, worse: string],
): DeskTemplate {
  const [right, half, breach, worse] = answers;
  return {
    name,
    build: (m) => ({
      priority,
      params: { people: Math.max(50, Math.round(m.result.customers.alive / 20)) },
      answers: [
        best(right, settled({ ticketsDelta: 0 })),
        partly(half, exposed(RISKS.dataMisuse / 4)),
        wrong(breach, exposed(RISKS.dataMisuse)),
        wrong(worse, exposed(RISKS.dataMisuse * 2)),
      ],
    }),
  };
}

const marketing: DeskTemplate = {
  name: 'marketing',
  build(m) {
    const everyone = Math.max(200, Math.floor(m.result.customers.alive));
    const agreed = Math.max(100, Math.floor(everyone * m.result.customers.contactableShare));
    const refusedPeople = Math.max(1, everyone - agreed);
    const sendFen = 5;
    return {
      priority: 'middle',
      params: { everyone, agreed, refusedPeople, sendFen },
      answers: [
        best('agreed', settled({ ticketsDelta: 0 })),
        wrong(
          'everyone',
          angered(RISKS.dataMisuse, { ledgerFen: -refusedPeople * sendFen, ticketsDelta: 3 }),
        ),
        wrong('quiet', exposed(RISKS.dataMisuse)),
        partly('noExit', exposed(RISKS.dataMisuse / 2)),
      ],
    };
  },
};

const partner: DeskTemplate = {
  name: 'partner',
  build(m) {
    const contacts = Math.max(200, Math.floor(m.result.customers.alive / 40));
    const feeFen = m.round(20, 60, 10);
    return {
      priority: 'low',
      params: { contacts, feeFen, totalFen: contacts * feeFen },
      answers: [
        best('insert', settled({ ticketsDelta: 0 })),
        wrong(
          'sell',
          exposed(RISKS.dataMisuse * 3 + contacts * feeFen, {
            ledgerFen: contacts * feeFen,
            ticketsDelta: 2,
          }),
        ),
        wrong('hashed', exposed(RISKS.dataMisuse)),
        partly('decline', irked({ satisfactionDelta: -0.001 })),
      ],
    };
  },
};

const leak: DeskTemplate = {
  name: 'leak',
  build(m) {
    return {
      priority: 'high',
      params: { leakedOrders: Math.max(40, Math.round(m.result.orders / 4)), foundMinutes: m.whole(20, 50) },
      answers: [
        best('contain'),
        wrong('delete', exposed(RISKS.hushedLeak)),
        wrong('wait', angered(RISKS.hushedLeak / 2, { ticketsDelta: 3 })),
        partly('internal', exposed(RISKS.hushedLeak / 4)),
      ],
    };
  },
};

const birthday: DeskTemplate = {
  name: 'birthday',
  build(m) {
    const couponFen = m.round(500, 1500, 500);
    return {
      priority: 'low',
      params: { couponFen },
      answers: [
        best('month', settled({ ticketsDelta: 0 })),
        wrong('identity', exposed(RISKS.dataMisuse)),
        wrong('forced', angered(RISKS.dataMisuse / 2)),
        partly('optional', exposed(RISKS.dataMisuse / 4)),
      ],
    };
  },
};

const pricing: DeskTemplate = {
  name: 'same-price',
  order: 'returning',
  build(m) {
    const { id: sku, priceFen, result } = m.sku();
    const moreFen = Math.ceil(priceFen / 1000) * 100;
    return {
      priority: 'middle',
      skuIds: [sku],
      params: { sku, priceFen, higherFen: priceFen + moreFen, moreFen },
      answers: [
        best('same', settled({ ledgerFen: 0 })),
        wrong(
          'loyal',
          angered(RISKS.falsePrice, { ledgerFen: Math.min(3000, Math.round(result.units) * 10) }),
        ),
        wrong('deny', angered(RISKS.falsePrice)),
        partly('refundOne', money(-moreFen, { riskPenaltyFen: RISKS.falsePrice / 2 })),
      ],
    };
  },
};

const caller: DeskTemplate = {
  name: 'caller',
  order: 'delivered',
  build(m) {
    const { id: sku } = m.sku();
    return {
      priority: 'high',
      skuIds: [sku],
      params: { sku },
      answers: [
        best('paper', settled({ ticketsDelta: 0 })),
        wrong('tell', exposed(RISKS.dataMisuse)),
        wrong('part', exposed(RISKS.dataMisuse / 2)),
        partly('hangUp', exposed(RISKS.unclearTerms / 5)),
      ],
    };
  },
};

export const privacyTemplates: FamilyTemplates = {
  family: 'privacy',
  templates: [
    request('deletion', 'delivered', ['split', 'later', 'refuse', 'everything']),
    request('copy', 'returning', ['verify', 'slow', 'refuse', 'unchecked']),
    request('correction', 'waiting', ['verify', 'note', 'refuse', 'anyone']),
    practice('staff-access', 'middle', ['masked', 'promise', 'export', 'shared']),
    practice('waybill', 'low', ['mask', 'blur', 'post', 'tagBuyer']),
    marketing,
    partner,
    leak,
    birthday,
    pricing,
    caller,
  ],
};
