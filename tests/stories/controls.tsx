import { LanguageSwitch } from '../../src/components/shell/LanguageSwitch.tsx';
import { Mark } from '../../src/components/shell/Mark.tsx';
import { ThemeSwitch } from '../../src/components/shell/ThemeSwitch.tsx';
import { Button, IconButton } from '../../src/components/ui/Button.tsx';
import { FileButton } from '../../src/components/ui/FileButton.tsx';
import { Glyph } from '../../src/components/ui/Glyph.tsx';
import { Icon } from '../../src/components/ui/Icon.tsx';
import { ICON_NAMES } from '../../src/components/ui/icon-names.ts';
import { NumberField } from '../../src/components/ui/NumberField.tsx';
import { PriceCell } from '../../src/components/ui/PriceCell.tsx';
import { Segmented } from '../../src/components/ui/Segmented.tsx';
import { Term } from '../../src/components/ui/Term.tsx';
import { cockpit } from '../../src/i18n/areas/cockpit.ts';
import { common } from '../../src/i18n/areas/common.ts';
import { fields } from '../../src/i18n/areas/fields.ts';
import { plan } from '../../src/i18n/areas/plan.ts';
import { settings } from '../../src/i18n/areas/settings.ts';
import { shell } from '../../src/i18n/areas/shell.ts';
import { price } from '../../src/i18n/formats.ts';
import { textOf } from '../../src/i18n/locale.ts';
import { type ShopScene, type Stories, states } from './story.ts';

const idle = () => undefined;

const buttons = states('Button', {
  default: ({ locale }) => <Button>{common[locale].actions.seePlan}</Button>,
  primary: ({ locale }) => (
    <Button kind="primary" icon="play" shortcut="R">
      {common[locale].actions.runWeek(7)}
    </Button>
  ),
  'quiet, small': ({ locale }) => (
    <Button kind="quiet" size="sm" icon="table-2">
      {common[locale].actions.showTable}
    </Button>
  ),
  danger: ({ locale }) => <Button kind="danger">{common[locale].actions.delete}</Button>,
  'large, icon after': ({ locale }) => (
    <Button size="lg" iconAfter="arrow-right">
      {common[locale].actions.next}
    </Button>
  ),
  disabled: ({ locale }) => (
    <Button kind="primary" disabled>
      {common[locale].actions.runWeek(7)}
    </Button>
  ),
  'long text': ({ locale }) => <Button>{shell[locale].copyByHand}</Button>,
});

const iconButtons = states('IconButton', {
  default: ({ locale }) => <IconButton icon="x" label={common[locale].actions.close} />,
  small: ({ locale }) => <IconButton icon="undo-2" size="sm" label={common[locale].actions.undo} />,
  disabled: ({ locale }) => <IconButton icon="undo-2" disabled label={common[locale].actions.undo} />,
});

const fileButtons = states('FileButton', {
  default: ({ locale }) => <FileButton label={common[locale].actions.open} onFiles={idle} />,
  'primary, with icon': ({ locale }) => (
    <FileButton kind="primary" icon="upload" label={common[locale].actions.open} onFiles={idle} multiple />
  ),
  'while something is read': ({ locale }) => (
    <FileButton label={common[locale].actions.open} onFiles={idle} isBusy />
  ),
});

const segments = states('Segmented', {
  'two views': ({ locale }) => (
    <Segmented
      label={settings[locale].theme}
      value="on"
      options={(['on', 'off'] as const).map((value) => ({ value, label: common[locale][value] }))}
      onChange={idle}
    />
  ),
  'four views': ({ locale }) => (
    <Segmented
      label={cockpit[locale].lastWeek}
      value="profit"
      options={(['profit', 'netSales', 'visitors', 'conversion'] as const).map((value) => ({
        value,
        label: cockpit[locale].kpi[value],
      }))}
      onChange={idle}
    />
  ),
});

const terms = states('Term', {
  closed: ({ locale }) => (
    <Term name={cockpit[locale].kpi.conversion} definition={common[locale].kpis.conversionRate.definition}>
      {cockpit[locale].kpi.conversion}
    </Term>
  ),
  'with a formula': ({ locale }) => (
    <Term
      name={cockpit[locale].kpi.profit}
      definition={common[locale].kpis.operatingProfitFen.definition}
      detail={common[locale].forecastBand}
    >
      {cockpit[locale].kpi.profit}
    </Term>
  ),
});

const pictures = [
  ...states(
    'Icon',
    {
      all: () => (
        <p class="row">
          {ICON_NAMES.map((name) => (
            <Icon key={name} name={name} />
          ))}
        </p>
      ),
    },
    { isWide: true },
  ),
  ...states('Mark', { default: () => <Mark />, large: () => <Mark size={56} /> }),
];

/** The first product of the shop: its name and its price in the plan. */
function priceOf({ desk, locale }: ShopScene) {
  const sku = desk.shop.facts.skus[0]!;
  return { name: textOf(sku.name, locale), valueFen: desk.plan.listPriceFen[sku.id] ?? 0 };
}

const cells = states<ShopScene>('PriceCell', {
  default: (scene) => <Cell scene={scene} />,
  changed: (scene) => <Cell scene={scene} addFen={600} />,
  error: (scene) => (
    <Cell scene={scene} addFen={600} problem={fields[scene.locale].atMost(price(20_000, scene.locale))} />
  ),
  'extreme number': (scene) => <Cell scene={scene} addFen={99_999_900} />,
});

function Cell(props: {
  readonly scene: ShopScene;
  readonly addFen?: number;
  readonly problem?: string | undefined;
}) {
  const { name, valueFen } = priceOf(props.scene);
  return (
    <PriceCell
      name={name}
      valueFen={valueFen + (props.addFen ?? 0)}
      wasFen={valueFen}
      minimumFen={0}
      maximumFen={200_000_000}
      onCommit={idle}
      problem={props.problem}
    />
  );
}

const numbers = states<ShopScene>('NumberField', {
  default: (scene) => <Field scene={scene} />,
  changed: (scene) => <Field scene={scene} staged />,
  error: (scene) => <Field scene={scene} problem={fields[scene.locale].notANumber} />,
  disabled: (scene) => <Field scene={scene} disabled />,
  'with help': (scene) => <Field scene={scene} help={plan[scene.locale].forecastNote} />,
  'label hidden': (scene) => <Field scene={scene} labelHidden />,
  'extreme number': (scene) => <Field scene={scene} value={123_456_789_000} />,
});

function Field({
  scene,
  ...rest
}: { readonly scene: ShopScene } & Partial<Parameters<typeof NumberField>[0]>) {
  const { name, valueFen } = priceOf(scene);
  return (
    <NumberField
      label={fields[scene.locale].priceOf(name)}
      value={valueFen}
      scale={100}
      prefix="¥"
      onCommit={idle}
      {...rest}
    />
  );
}

const glyphs = states<ShopScene>('Glyph', {
  'all products': ({ desk }) => (
    <p class="row">
      {desk.shop.facts.skus.map(({ id, glyph }) => (
        <Glyph key={id} name={glyph} />
      ))}
    </p>
  ),
  large: ({ desk }) => <Glyph name={desk.shop.facts.skus[0]?.glyph ?? ''} large />,
  unknown: () => <Glyph name="" />,
});

export const controlStories: Stories = {
  needNone: [
    ...buttons,
    ...iconButtons,
    ...fileButtons,
    ...segments,
    ...terms,
    ...pictures,
    ...states('LanguageSwitch', {
      default: ({ locale }) => <LanguageSwitch locale={locale} path="dev/components/controls/" />,
    }),
    ...states('ThemeSwitch', { default: ({ locale }) => <ThemeSwitch locale={locale} /> }),
  ],
  needShop: [...numbers, ...cells, ...glyphs],
};
