import { PROVINCES, type Province } from '../../../simulator/index.ts';

/** The code as one of the provinces; undefined for anything else. */
export function provinceOf(code: string): Province | undefined {
  return PROVINCES.find((known) => known === code);
}

/** Column and row of each tile, from 1, so that neighbours stay near each other. */
export const TILES: Readonly<Record<Province, readonly [column: number, row: number]>> = {
  '23': [8, 1],
  '65': [1, 2],
  '15': [5, 2],
  '22': [8, 2],
  '62': [2, 3],
  '64': [3, 3],
  '14': [4, 3],
  '11': [5, 3],
  '12': [6, 3],
  '21': [8, 3],
  '54': [1, 4],
  '63': [2, 4],
  '61': [3, 4],
  '41': [4, 4],
  '13': [5, 4],
  '37': [6, 4],
  '51': [2, 5],
  '50': [3, 5],
  '42': [4, 5],
  '34': [5, 5],
  '32': [6, 5],
  '31': [7, 5],
  '53': [2, 6],
  '52': [3, 6],
  '43': [4, 6],
  '36': [5, 6],
  '33': [6, 6],
  '45': [3, 7],
  '44': [4, 7],
  '35': [5, 7],
  '46': [4, 8],
};
