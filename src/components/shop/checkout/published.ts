/** Orders that one, two, three and four ways to pay keep, against three (rule CK4). */
export const METHOD_FACTORS = [0.9, 0.97, 1, 1.01] as const;
/** Share of weeks in which the gateway is down for a day, and of that day's orders that fail then (rule CK5). */
export const OUTAGE_CHANCE = 0.03;
export const OUTAGE_LOSS_SHARE = 0.4;
/** From this share of the threshold on, buyers may add items to reach it (rule CK2). */
export const TOP_UP_REACH = 0.65;
