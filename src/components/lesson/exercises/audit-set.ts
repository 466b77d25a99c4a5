import type { AuditCase } from '../schema/audit.ts';

/** A number that is the same for the same letters; it says nothing about what they mean. */
function scatter(text: string): number {
  let hash = 7;
  for (const letter of text) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 65_521;
  return hash;
}

/** Cases of one report stand together in the order of its cells; sound and faulty ones are mixed. */
export function auditOrder(cases: readonly AuditCase[]): AuditCase[] {
  const keyOf = ({ id, table }: AuditCase) => [
    scatter(table?.caption.en ?? id),
    (table?.marked?.row ?? 0) * 10 + (table?.marked?.column ?? 0),
    scatter(id),
  ];
  return cases
    .map((one) => ({ one, key: keyOf(one) }))
    .sort((a, b) => a.key.map((part, at) => part - (b.key[at] ?? 0)).find((gap) => gap !== 0) ?? 0)
    .map(({ one }) => one);
}
