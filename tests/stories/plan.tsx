import '../../src/components/shop/cockpit/cockpit.css';
import '../../src/components/shop/plan/plan.css';
import '../../src/components/shop/products/products.css';
import { TodoPanel } from '../../src/components/shop/cockpit/TodoPanel.tsx';
import { DayPicker } from '../../src/components/shop/decisions/DayPicker.tsx';
import { LeverChoice } from '../../src/components/shop/decisions/LeverChoice.tsx';
import { LeverField } from '../../src/components/shop/decisions/LeverField.tsx';
import { LeverSwitch } from '../../src/components/shop/decisions/LeverSwitch.tsx';
import { PageHead } from '../../src/components/shop/decisions/PageHead.tsx';
import { ProductName } from '../../src/components/shop/decisions/ProductName.tsx';
import type { Desk } from '../../src/components/shop/decisions/use-desk.ts';
import { BetField } from '../../src/components/shop/plan/BetField.tsx';
import { ForecastPanel } from '../../src/components/shop/plan/ForecastPanel.tsx';
import { PlanBody } from '../../src/components/shop/plan/PlanBody.tsx';
import { RunButton } from '../../src/components/shop/plan/RunButton.tsx';
import { ProductTable } from '../../src/components/shop/products/ProductTable.tsx';
import { common } from '../../src/i18n/areas/common.ts';
import { promotions } from '../../src/i18n/areas/promotions.ts';
import { team } from '../../src/i18n/areas/team.ts';
import { checkPlan, INCENTIVES, type WeekPlan } from '../../src/simulator/index.ts';
import { type ShopScene, type Stories, states } from './story.ts';

const idle = () => undefined;

/** The desk with other decisions on it, and what is wrong with them. */
function decided({ desk }: ShopScene, plan: WeekPlan): Desk {
  const staged = { ...desk.plan, ...plan };
  return { ...desk, plan: staged, problems: checkPlan(desk.game, staged) };
}

const readOnly = ({ desk }: ShopScene): Desk => ({ ...desk, readOnly: true });

/** The desk of a guided season in its first week: most levers are closed. */
function locked({ desk }: ShopScene): Desk {
  return {
    ...desk,
    game: { ...desk.game, head: { ...desk.game.head, season: 'guided' } },
    shop: { ...desk.shop, position: { ...desk.shop.position, week: 1 } },
  };
}

// one lever a state: two fields of one lever would share their label
const leverFields = states<ShopScene>('LeverField', {
  default: ({ desk }) => <LeverField desk={desk} lever="socialBudgetFen" />,
  changed: (scene) => <LeverField desk={decided(scene, { seoBudgetFen: 80_000 })} lever="seoBudgetFen" />,
  error: (scene) => <LeverField desk={decided(scene, { promiseDays: 99 })} lever="promiseDays" />,
  'read-only': (scene) => <LeverField desk={readOnly(scene)} lever="emailSends" />,
  locked: (scene) => <LeverField desk={locked(scene)} lever="targetingLevel" />,
  'extreme number': (scene) => (
    <LeverField desk={decided(scene, { kolBudgetFen: 98_765_432_100 })} lever="kolBudgetFen" />
  ),
  'with help': ({ desk, locale }) => (
    <LeverField desk={desk} lever="returnWindowDays" help={team[locale].pay.help} />
  ),
});

const leverSwitches = states<ShopScene>('LeverSwitch', {
  default: ({ desk }) => <LeverSwitch desk={desk} lever="autoRefund" />,
  changed: (scene) => (
    <LeverSwitch
      desk={decided(scene, { backupGateway: !scene.desk.plan.backupGateway })}
      lever="backupGateway"
    />
  ),
  'read-only': (scene) => <LeverSwitch desk={readOnly(scene)} lever="autoRefund" />,
  locked: (scene) => <LeverSwitch desk={locked(scene)} lever="backupGateway" />,
  'with help': ({ desk, locale }) => (
    <LeverSwitch desk={desk} lever="autoRefund" help={team[locale].pay.help} />
  ),
});

function Incentives({ desk, locale }: ShopScene) {
  const t = team[locale].pay;
  return (
    <LeverChoice
      desk={desk}
      lever="incentive"
      label={t.label}
      help={t.help}
      options={INCENTIVES.map((value) => ({ value, label: t.options[value], note: t.balancedNote }))}
    />
  );
}

const leverChoices = states<ShopScene>('LeverChoice', {
  default: (scene) => <Incentives {...scene} />,
  changed: (scene) => <Incentives {...scene} desk={decided(scene, { incentive: 'speed' })} />,
  'read-only': (scene) => <Incentives {...scene} desk={readOnly(scene)} />,
  locked: (scene) => <Incentives {...scene} desk={locked(scene)} />,
});

const days = states('DayPicker', {
  'every day': ({ locale }) => <DayPicker label={promotions[locale].days} dayMask={127} onChange={idle} />,
  'weekend, disabled': ({ locale }) => (
    <DayPicker label={promotions[locale].days} dayMask={96} onChange={idle} disabled />
  ),
  'no day: an error': ({ locale }) => (
    <DayPicker label={promotions[locale].days} dayMask={0} onChange={idle} problem={common[locale].none} />
  ),
});

const heads = states<ShopScene>('PageHead', {
  default: ({ desk, locale }) => <PageHead desk={desk} finding={common[locale].firstWeek} />,
  'with a lede': ({ desk, locale }) => (
    <PageHead desk={desk} finding={common[locale].firstWeek}>
      {team[locale].pay.help}
    </PageHead>
  ),
});

const plans = [
  ...states<ShopScene>('PlanLedger', {
    default: ({ desk }) => <Ledger desk={desk} />,
    'read-only': (scene) => <Ledger desk={readOnly(scene)} />,
    'a problem holds it back': (scene) => <Ledger desk={decided(scene, { promiseDays: 99 })} />,
    'season over': ({ desk }) => <Ledger desk={{ ...desk, seasonOver: true }} />,
  }),
  ...states<ShopScene>('ForecastPanel', { default: ({ desk }) => <ForecastPanel desk={desk} /> }),
  ...states<ShopScene>('BetField', { default: ({ desk }) => <BetField desk={desk} /> }),
  ...states<ShopScene>('RunButton', {
    default: ({ desk }) => <RunButton desk={desk} />,
    'a problem holds it back': (scene) => <RunButton desk={decided(scene, { promiseDays: 99 })} />,
    'read-only': (scene) => <RunButton desk={readOnly(scene)} />,
  }),
];

function Ledger({ desk }: { desk: Desk }) {
  return (
    <div class="panel plan">
      <PlanBody desk={desk} />
    </div>
  );
}

const lists = [
  ...states<ShopScene>('TodoPanel', { default: ({ desk }) => <TodoPanel desk={desk} /> }, { isWide: true }),
  ...states<ShopScene>(
    'ProductTable',
    {
      default: ({ desk }) => <ProductTable desk={desk} set="trade" onOpen={idle} />,
      'changed prices': (scene) => (
        <ProductTable
          desk={decided(scene, {
            listPriceFen: { ...scene.desk.plan.listPriceFen, tee: 8500, vest: 26_900 },
          })}
          set="trade"
          onOpen={idle}
          brief
        />
      ),
      'read-only': (scene) => <ProductTable desk={readOnly(scene)} set="trade" onOpen={idle} brief />,
    },
    { isWide: true },
  ),
  ...states<ShopScene>('ProductName', {
    default: ({ desk }) => <ProductName sku={desk.shop.facts.skus[0]!} />,
    'with a second line, opens': ({ desk, locale }) => (
      <ProductName sku={desk.shop.facts.skus[1]!} small={common[locale].lastWeek} onOpen={idle} />
    ),
  }),
];

export const planStories: Stories = {
  needNone: days,
  needShop: [...leverFields, ...leverSwitches, ...leverChoices, ...heads, ...plans, ...lists],
};

/** The same with changes in the plan. */
export const stagedPlanStories: Stories = { needNone: [], needShop: [...plans, ...lists] };
