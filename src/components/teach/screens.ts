import type { ScreenModule } from '../ui/LazyScreen.tsx';
import type { TeachView } from './route.ts';

/** Every screen of the instructor's room, fetched when it is first opened. */
export const TEACH_SCREENS: Readonly<Record<TeachView, () => Promise<ScreenModule>>> = {
  start: () => import('./start/Screen.tsx'),
  assign: () => import('./assign/Screen.tsx'),
  pile: () => import('./pile/Screen.tsx'),
  read: () => import('./read/Screen.tsx'),
  class: () => import('./class/Screen.tsx'),
  grades: () => import('./grades/Screen.tsx'),
  guide: () => import('./guide/Screen.tsx'),
};
