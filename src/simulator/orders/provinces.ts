/** Provinces by code (GB/T 2260) with their people in millions (census 2020). */
export const PROVINCE_PEOPLE = {
  11: 22,
  12: 14,
  13: 75,
  14: 35,
  15: 24,
  21: 43,
  22: 24,
  23: 32,
  31: 25,
  32: 85,
  33: 65,
  34: 61,
  35: 42,
  36: 45,
  37: 102,
  41: 99,
  42: 58,
  43: 66,
  44: 126,
  45: 50,
  46: 10,
  50: 32,
  51: 84,
  52: 39,
  53: 47,
  54: 4,
  61: 40,
  62: 25,
  63: 6,
  64: 7,
  65: 26,
} as const;

/** A province that orders come from, by its two-digit code. */
export type Province = `${keyof typeof PROVINCE_PEOPLE}`;

/** All of them, by code. */
export const PROVINCES = Object.keys(PROVINCE_PEOPLE) as readonly Province[];

/** Provinces of the remote zones: Inner Mongolia, Tibet, Gansu, Qinghai, Ningxia, Xinjiang. */
export const REMOTE_PROVINCES: readonly Province[] = ['15', '54', '62', '63', '64', '65'];
