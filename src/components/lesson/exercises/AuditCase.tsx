import type { Locale } from '../../../i18n/locale.ts';
import type { AuditCase as Case } from '../schema/audit.ts';
import { Audit } from './Audit.tsx';
import { auditView } from './audit.ts';

const CASES = import.meta.glob<Case>('../../../content/audit/*.json', { eager: true, import: 'default' });

interface AuditCaseProps {
  readonly locale: Locale;
  readonly id: string;
}

/** A case of a set: the page carries its claim, all else comes with this file when it is wanted. */
export function AuditCase({ locale, id }: AuditCaseProps) {
  const data = CASES[`../../../content/audit/${id.toLowerCase()}.json`];
  return data ? <Audit locale={locale} exercise={auditView(data, locale)} /> : null;
}
