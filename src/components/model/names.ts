/** Names of parameters and of what their lists stand for. */
import { common } from '../../i18n/areas/common.ts';
import { model } from '../../i18n/areas/model.ts';
import { modelDemand } from '../../i18n/areas/model-demand.ts';
import { modelMarket } from '../../i18n/areas/model-market.ts';
import { modelOperations } from '../../i18n/areas/model-operations.ts';
import { modelPolicy } from '../../i18n/areas/model-policy.ts';
import { modelSupply } from '../../i18n/areas/model-supply.ts';
import { type Locale, textOf } from '../../i18n/locale.ts';
import { CHANNELS, FULFILMENT_MODES, type Scenario, SEGMENTS } from '../../simulator/index.ts';
import type { ListOrder } from './rows.ts';
import { namePath } from './units.ts';

/** Names by place in a scenario, where `*` stands for any member. */
export function parameterNames(locale: Locale): Readonly<Record<string, string>> {
  return {
    ...modelDemand[locale],
    ...modelMarket[locale],
    ...modelSupply[locale],
    ...modelPolicy[locale],
    ...modelOperations[locale],
  };
}

const namesOf = (members: readonly { readonly name: Readonly<Record<Locale, string>> }[], locale: Locale) =>
  members.map(({ name }) => textOf(name, locale));

/** What the values of lists stand for, in order. */
export function orderNames(scenario: Scenario, order: ListOrder, locale: Locale): readonly string[] {
  const words = common[locale];
  const t = model[locale].parameters;
  switch (order) {
    case 'segments':
      return SEGMENTS.map((id) => words.segments[id]);
    case 'channels':
      return CHANNELS.map((id) => words.channels[id]);
    case 'modes':
      return FULFILMENT_MODES.map((id) => words.fulfilmentModes[id]);
    case 'packagings':
      return Object.keys(scenario.packagings).map((id) => t.packagings[id as keyof typeof t.packagings]);
    case 'pay':
      return Object.keys(scenario.team.pay).map((id) => t.pay[id as keyof typeof t.pay]);
    case 'violations':
      return Object.keys(scenario.compliance.rules).map(
        (code) => t.violations[code as keyof typeof t.violations],
      );
    default:
      return namesOf(scenario[order], locale);
  }
}

/** Name of one parameter, its member in front where it has one. */
export function parameterName(scenario: Scenario, path: string, locale: Locale): string {
  const name = parameterNames(locale)[namePath(path)] ?? path;
  if (namePath(path) === path) return name;
  const [room = '', , id = ''] = path.split('.');
  const members: Readonly<Record<string, string>> = {
    ...common[locale].channels,
    ...common[locale].fulfilmentModes,
    ...Object.fromEntries(
      [...scenario.suppliers, ...scenario.platforms].map((member) => [
        member.id,
        textOf(member.name, locale),
      ]),
    ),
  };
  const of = members[id] ?? room;
  return locale === 'zh' ? `${of}：${name}` : `${of}: ${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}
