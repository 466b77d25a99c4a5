import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { $settingsUi, type SettingsUi } from '../../stores/settings.ts';
import { useLocale } from '../ui/locale.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { applySetting } from './apply.ts';

/** Settings that are one of a few words. */
type WordSetting = {
  [Name in keyof SettingsUi]: SettingsUi[Name] extends string ? Name : never;
}[keyof SettingsUi];

interface ChoiceSettingProps<Name extends WordSetting> {
  readonly name: Name;
  readonly label: string;
  readonly help?: string;
  readonly values: readonly SettingsUi[Name][];
  readonly names: Readonly<Record<SettingsUi[Name], string>>;
  /** Shows what the choice looks like. */
  readonly children?: ComponentChildren;
}

/** One setting of a few values, in a row of the list. */
export function ChoiceSetting<Name extends WordSetting>(props: ChoiceSettingProps<Name>) {
  const { name, label, help, values, names, children } = props;
  const locale = useLocale();
  const value = useStore($settingsUi)[name];
  return (
    <div>
      <dt>
        {label}
        {help && <small>{help}</small>}
      </dt>
      <dd>
        <Segmented
          label={label}
          value={value}
          options={values.map((option) => ({ value: option, label: names[option] }))}
          onChange={(next) => applySetting(name, next, label, names[next], locale)}
        />
        {children}
      </dd>
    </div>
  );
}
