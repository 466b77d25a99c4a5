import type { ComponentChildren } from 'preact';
import type { Desk } from '../../src/components/shop/decisions/use-desk.ts';
import type { Locale } from '../../src/i18n/locale.ts';

/** What a story may draw with. */
export interface Scene {
  readonly locale: Locale;
}
export interface ShopScene extends Scene {
  readonly desk: Desk;
}

/** A component in one state. Names are code names: this page is for who works on the site. */
export interface Story<Given extends Scene = Scene> {
  /** The component's name. */
  readonly of: string;
  readonly state: string;
  /** Needs the width of a screen. */
  readonly isWide?: boolean;
  readonly draw: (scene: Given) => ComponentChildren;
}

/** Stories of a group with a shop behind it, and stories that need none. */
export interface Stories {
  readonly needShop: readonly Story<ShopScene>[];
  readonly needNone: readonly Story[];
}

/** States of one component: `states('Button', { plain: () => <Button>…</Button> })`. */
export function states<Given extends Scene = Scene>(
  of: string,
  drawings: Readonly<Record<string, Story<Given>['draw']>>,
  options: Pick<Story, 'isWide'> = {},
): readonly Story<Given>[] {
  return Object.entries(drawings).map(([state, draw]) => ({ of, state, draw, ...options }));
}
