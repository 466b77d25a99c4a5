import { NoShop } from '../decisions/NoShop.tsx';
import { useDesk } from '../decisions/use-desk.ts';

export function Screen() {
  const desk = useDesk();
  return desk === undefined ? <NoShop /> : null;
}
