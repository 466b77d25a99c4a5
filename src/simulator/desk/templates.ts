/** All templates, by family. A template's place in the list is part of its draws: append within a family's file only with new rules. */
import type { DeskFamily } from '../vocabulary.ts';
import { claimTemplates } from './claim.ts';
import { disputeTemplates } from './dispute.ts';
import { privacyTemplates } from './privacy.ts';
import { refundTemplates } from './refund.ts';
import { supplierTemplates } from './supplier.ts';
import { suspiciousTemplates } from './suspicious.ts';
import type { DeskTemplate } from './template.ts';
import { ticketTemplates } from './ticket.ts';

export interface ListedTemplate {
  readonly index: number;
  /** `refund/worn`. */
  readonly code: string;
  readonly family: DeskFamily;
  readonly template: DeskTemplate;
}

export const DESK_TEMPLATES: readonly ListedTemplate[] = [
  refundTemplates,
  ticketTemplates,
  suspiciousTemplates,
  claimTemplates,
  disputeTemplates,
  privacyTemplates,
  supplierTemplates,
]
  .flatMap(({ family, templates }) => templates.map((template) => ({ family, template })))
  .map(({ family, template }, index) => ({ index, code: `${family}/${template.name}`, family, template }));
