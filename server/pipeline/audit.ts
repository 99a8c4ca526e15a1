import type { Act } from '../contracts/index.ts';
import type { Visitor } from '../identity/visitor.ts';
import type { AuditTrail } from '../records/audit-trail.ts';

/** Writes down who did what to which id. */
export type Audit = (act: Act, subject: string, visitor: Visitor) => Promise<void>;

export function auditInto(trail: AuditTrail, clock: () => Date): Audit {
  return (act, subject, { account }) => trail.add({ act, subject, accountId: account?.id ?? null }, clock());
}
