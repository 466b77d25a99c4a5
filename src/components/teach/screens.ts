import type { FunctionComponent } from 'preact';
import type { TeachView } from './route.ts';

/** A screen takes nothing: it reads the stores and the address. */
export interface TeachScreenModule {
  readonly Screen: FunctionComponent;
}

/** Every screen of the instructor's room, fetched when it is first opened. */
export const TEACH_SCREENS: Readonly<Record<TeachView, () => Promise<TeachScreenModule>>> = {
  start: () => import('./start/Screen.tsx'),
  assign: () => import('./assign/Screen.tsx'),
  pile: () => import('./pile/Screen.tsx'),
  read: () => import('./read/Screen.tsx'),
  class: () => import('./class/Screen.tsx'),
  grades: () => import('./grades/Screen.tsx'),
  guide: () => import('./guide/Screen.tsx'),
};
