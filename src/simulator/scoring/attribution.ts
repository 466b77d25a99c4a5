/** Why a week came out as it did: the door of `attribution/`. */
export { explainCauses } from './attribution/causes.ts';
export { explainLuck } from './attribution/luck-sources.ts';
export { planAndLuck } from './attribution/plan-and-luck.ts';
