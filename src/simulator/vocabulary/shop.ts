/** The closed lists of the shop: segments, channels, classes, modes, priorities. */
/** A name in both languages of the product. */
export interface LocalText {
  readonly en: string;
  readonly zh: string;
}

export const SEGMENTS = ['price', 'quality', 'convenience', 'trend', 'gift'] as const;
export type Segment = (typeof SEGMENTS)[number];

/** `social` covers feed ads, `kol` creators and live selling, `sem` paid search, `seo` search optimisation. */
export const CHANNELS = ['direct', 'seo', 'sem', 'social', 'kol', 'email', 'affiliate', 'content'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Latent purchase classes of customers. */
export const CUSTOMER_CLASSES = ['light', 'medium', 'heavy'] as const;
export type CustomerClass = (typeof CUSTOMER_CLASSES)[number];

/** Tiers of membership, by purchase class. */
export const MEMBER_TIERS = ['none', 'silver', 'gold'] as const;
export type MemberTier = (typeof MEMBER_TIERS)[number];

export const FULFILMENT_MODES = ['own', 'thirdParty', 'crowdsourced'] as const;
export type FulfilmentMode = (typeof FULFILMENT_MODES)[number];

export const TICKET_PRIORITIES = ['high', 'middle', 'low'] as const;
export type TicketPriority = (typeof TICKET_PRIORITIES)[number];

export const PROMOTION_KINDS = [
  'coupon',
  'threshold',
  'gift',
  'flash',
  'bundle',
  'groupBuy',
  'memberPrice',
] as const;
export type PromotionKind = (typeof PROMOTION_KINDS)[number];

/** Scored axes of a week. */
export const AXES = ['pricing', 'promotion', 'fulfilment'] as const;
export type Axis = (typeof AXES)[number];

export const TICKET_CAUSES = ['quality', 'logistics', 'service', 'price', 'other'] as const;
export type TicketCause = (typeof TICKET_CAUSES)[number];
