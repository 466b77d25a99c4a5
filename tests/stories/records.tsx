import '../../src/components/shop/orders/orders.css';
import '../../src/components/shop/products/products.css';
import '../../src/components/shop/desk/desk.css';
import { useRef } from 'preact/hooks';
import type { Desk } from '../../src/components/shop/decisions/use-desk.ts';
import { CaseThread } from '../../src/components/shop/desk/CaseThread.tsx';
import type { Rulings } from '../../src/components/shop/desk/cases.ts';
import { Lifecycle } from '../../src/components/shop/orders/Lifecycle.tsx';
import { OrderTable } from '../../src/components/shop/orders/OrderTable.tsx';
import { totalsOf } from '../../src/components/shop/orders/order-list.ts';
import { readQuery } from '../../src/components/shop/orders/order-query.ts';
import type { DeskCase, Order, OrderEventKind } from '../../src/simulator/index.ts';
import { deskCases, orders } from '../../src/stores/analysis.ts';
import { Asked } from './Sheet.tsx';
import { type ShopScene, type Stories, states } from './story.ts';

const WEEK = 6;

const having =
  (...kinds: readonly OrderEventKind[]) =>
  ({ timeline }: Order) =>
    kinds.every((kind) => timeline.some((event) => event.kind === kind));

/** An order of the week with such a life. */
const lives = {
  default: having('delivered'),
  refunded: having('refunded'),
  cancelled: having('cancelled'),
  'not yet shipped': (order: Order) => having('paid')(order) && !having('shipped')(order),
};

/** The first order of such a life, in the latest week that has one. */
async function latestOrder(isMeant: (order: Order) => boolean): Promise<Order> {
  for (let week = WEEK; week >= 1; week -= 1) {
    const found = (await orders(week)).orders.find(isMeant);
    if (found !== undefined) return found;
  }
  throw new Error('no order of the season has such a life');
}

const timelines = states<ShopScene>(
  'Lifecycle',
  Object.fromEntries(
    Object.entries(lives).map(([state, isMeant]) => [
      state,
      ({ desk }: ShopScene) => (
        <Asked ask={() => latestOrder(isMeant)}>
          {(order) => <Lifecycle order={order} isoWeek={desk.shop.facts.firstIsoWeek + order.week - 1} />}
        </Asked>
      ),
    ]),
  ),
);

const tables = states<ShopScene>(
  'OrderTable',
  {
    default: (scene) => (
      <Asked ask={() => orders(WEEK)}>
        {(book) => <Orders scene={scene} orders={book.orders.slice(0, 8)} />}
      </Asked>
    ),
    empty: (scene) => <Orders scene={scene} orders={[]} />,
  },
  { isWide: true },
);

function Orders({ scene, orders: shown }: { scene: ShopScene; orders: readonly Order[] }) {
  return (
    <OrderTable
      query={readQuery(new URLSearchParams(), WEEK)}
      facts={scene.desk.shop.facts}
      orders={shown}
      totals={{ listed: totalsOf(shown) }}
    />
  );
}

const noRulings = (): Rulings => ({});
const firstAnswer = ({ id, answers }: DeskCase): Rulings => ({ [id]: answers[0]?.id ?? '' });

const threads = states<ShopScene>('CaseThread', {
  open: (scene) => <Case desk={scene.desk} rule={noRulings} />,
  'ruled, not yet run': (scene) => <Case desk={scene.desk} rule={firstAnswer} place={1} />,
  'read-only': (scene) => <Case desk={{ ...scene.desk, readOnly: true }} rule={noRulings} place={2} />,
  'past, with its outcome': (scene) => <Case desk={scene.desk} rule={firstAnswer} isPast />,
  'past, never ruled': (scene) => <Case desk={scene.desk} rule={noRulings} place={1} isPast />,
});

interface CaseProps {
  readonly desk: Desk;
  readonly rule: (found: DeskCase) => Rulings;
  readonly place?: number;
  readonly isPast?: boolean;
}

/** A case from the events of the week before: its rulings stand in the plan of the week. */
function Case({ desk, rule, place = 0, isPast = false }: CaseProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <Asked ask={async () => (await deskCases(isPast ? WEEK - 1 : WEEK))[place]!}>
      {(found) => (
        <CaseThread
          desk={desk}
          found={found}
          rulings={rule(found)}
          isPast={isPast}
          heading={heading}
          backTo="#/desk"
          nextAddress={undefined}
        />
      )}
    </Asked>
  );
}

export const recordStories: Stories = { needNone: [], needShop: [...timelines, ...tables, ...threads] };
